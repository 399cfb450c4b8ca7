import { expect } from 'vitest';
import type { Problem } from '../../contract/problem.ts';
import type { SetUpAnswer, SetUpApplied, SetUpCheck } from '../../contract/set-up.ts';
import type { SetUpSheetName } from '../../contract/set-up-words.ts';
import { lineOf } from '../domain/set-up/document.fixture.ts';
import type { Answer, Client } from '../support/server.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv';
export const JSON_FILE = 'application/json';

export async function readSetUp(client: Client): Promise<SetUpAnswer> {
  const { status, body } = await client.get<SetUpAnswer>('/set-up');
  expect(status).toBe(200);
  return body;
}

/** The file as it is downloaded, byte by byte. */
export async function download(client: Client, query: string): Promise<{ file: Buffer; type: string; name: string }> {
  const answer = await fetch(`${client.url}/api/v1/set-up/export${query}`, { headers: { cookie: client.cookie } });
  expect(answer.status, query).toBe(200);
  return {
    file: Buffer.from(await answer.arrayBuffer()),
    type: answer.headers.get('content-type') ?? '',
    name: answer.headers.get('content-disposition') ?? '',
  };
}

async function upload<T>(client: Client, path: string, file: Uint8Array, type: string): Promise<Answer<T>> {
  const headers = { cookie: client.cookie, 'content-type': type };
  const answer = await fetch(`${client.url}/api/v1${path}`, { method: 'POST', headers, body: new Uint8Array(file) });
  return { status: answer.status, body: (await answer.json()) as T, headers: answer.headers };
}

const sheetQuery = (sheet: SetUpSheetName | undefined) => (sheet === undefined ? '' : `sheet=${sheet}`);

export function checkFile(
  client: Client,
  file: Uint8Array,
  type: string,
  sheet?: SetUpSheetName,
): Promise<Answer<SetUpCheck & Problem>> {
  return upload(client, `/set-up/import/check?${sheetQuery(sheet)}`, file, type);
}

/** Checks a file that can be read, and answers its errors and changes as lines. */
export async function linesOf(client: Client, file: Uint8Array, type: string, sheet?: SetUpSheetName) {
  const { status, body } = await checkFile(client, file, type, sheet);
  expect(status, JSON.stringify(body)).toBe(200);
  return {
    version: body.version,
    errors: body.errors.map(lineOf),
    changes: body.changes.map((change) => `${change.sheet}/${change.row} ${change.kind} ${change.key}`),
  };
}

export function applyFile(
  client: Client,
  basedOn: string,
  file: Uint8Array,
  type: string,
  sheet?: SetUpSheetName,
): Promise<Answer<SetUpApplied & Problem>> {
  return upload(client, `/set-up/import/apply?basedOn=${basedOn}&${sheetQuery(sheet)}`, file, type);
}
