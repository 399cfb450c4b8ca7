import type { Problem } from '../../contract/problem.ts';
import { SET_UP_SHEETS, type SetUpSheetName } from '../../contract/set-up-words.ts';
import type { Reply } from '../../ui-shared/http-client.ts';
import { loseSession } from '../session.ts';

/** By the ending: what a browser says of a CSV file depends on what is installed. */
const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
};

export const MOST_BYTES = 2 * 1024 * 1024;

/** A file that was read when it was chosen: saved anew meanwhile, it must be chosen anew. */
export interface ChosenFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
  /** Only a CSV file has to be told what it holds. */
  readonly sheet: SetUpSheetName | null;
}

const endingOf = (name: string): string => name.toLowerCase().split('.').at(-1) ?? '';

export const typeOf = (name: string): string | null => TYPES[endingOf(name)] ?? null;
export const isCsv = (name: string): boolean => endingOf(name) === 'csv';

/** As the export names its files: loket-pengaturan-services-2026-11-21.csv. */
export function guessSheet(name: string): SetUpSheetName | null {
  const words = name.split(/[^A-Za-z]+/);
  return SET_UP_SHEETS.find((sheet) => words.includes(sheet)) ?? null;
}

const TIMEOUT_MS = 60_000;

/** Sends the bytes as they are. Never throws: what goes wrong is in the reply. */
export async function sendFile<T>(
  path: string,
  file: ChosenFile,
  query: Record<string, string> = {},
): Promise<Reply<T>> {
  const all = new URLSearchParams({ ...query, ...(file.sheet === null ? {} : { sheet: file.sheet }) }).toString();
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(`/api/v1${path}${all === '' ? '' : `?${all}`}`, {
      method: 'POST',
      headers: { accept: 'application/json, application/problem+json', 'content-type': file.type },
      credentials: 'same-origin',
      cache: 'no-store',
      signal: abort.signal,
      body: file.bytes,
    });
    const value: unknown = JSON.parse(await response.text());
    if (response.ok) return { ok: true, status: response.status, value: value as T };
    const problem = value as Problem;
    if (problem.code === 'notSignedIn') loseSession();
    return { ok: false, problem };
  } catch {
    return { ok: false, problem: null };
  } finally {
    clearTimeout(timer);
  }
}

/** Hands an export to the browser's downloads. False if the server did not give it. */
export async function downloadSetUp(query: string): Promise<boolean> {
  try {
    const response = await fetch(`/api/v1/set-up/export?${query}`, { credentials: 'same-origin' });
    if (!response.ok) return false;
    const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
    const url = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = url;
    link.download = named?.[1] ?? 'loket-pengaturan';
    link.click();
    // The browser has its own hold on the data once the click has been handled.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    return true;
  } catch {
    return false;
  }
}
