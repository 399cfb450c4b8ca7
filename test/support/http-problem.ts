import { Compile } from 'typebox/compile';
import { expect } from 'vitest';
import { Problem, type ProblemCode } from '../../contract/problem.ts';
import type { Answer } from './server.ts';

const problem = Compile(Problem);

/** The answer is a problem of exactly this kind, in the shape that the contract gives it and no more. */
export function expectProblem(answer: Answer<unknown>, status: number, code: ProblemCode, what = ''): Problem {
  const text = `${what} ${JSON.stringify(answer.body).slice(0, 500)}`;
  expect(answer.headers.get('content-type'), text).toBe('application/problem+json; charset=utf-8');
  expect([...problem.Errors(answer.body)], text).toEqual([]);
  const body = answer.body as Problem;
  expect([answer.status, body.status, body.code], text).toEqual([status, status, code]);
  expect(body.type).toBe(`/api/problems/${code}`);
  return body;
}
