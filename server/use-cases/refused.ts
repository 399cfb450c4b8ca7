import type { ProblemCode } from '../../contract/problem.ts';
import type { Result } from '../domain/result.ts';

/** A use case that may not be done. Thrown, so that whatever the unit wrote before is undone. */
export class Refused extends Error {
  override name = 'Refused';
  readonly code: ProblemCode;

  constructor(code: ProblemCode) {
    super(code);
    this.code = code;
  }
}

/** A rule's answer, or its refusal thrown. */
export function orRefuse<T>(result: Result<T, ProblemCode>): T {
  if (!result.ok) throw new Refused(result.error);
  return result.value;
}
