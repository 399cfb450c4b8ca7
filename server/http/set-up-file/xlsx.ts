import { Worker } from 'node:worker_threads';
import type { Table } from '../../domain/set-up/input.ts';
import { FileUnreadableError } from './file-unreadable.ts';

/** A sheet to write: texts only, the titles first. Widths in characters. */
export type XlsxSheet = { title: string; widths: number[]; rows: string[][]; spare: number };

export type XlsxJob = { kind: 'read'; file: Uint8Array } | { kind: 'write'; sheets: XlsxSheet[] };
export type XlsxResult =
  | { kind: 'tables'; tables: Table[] }
  | { kind: 'file'; file: Uint8Array }
  | { kind: 'failed'; message: string };

const TIME_LIMIT_MS = 20_000;
/** A file of a few kB can ask for a sheet of a billion cells: its own thread may run out of memory, the server may not. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

/** Throws {@link FileUnreadableError} for whatever is no spreadsheet, is too big or takes too long. */
export async function readXlsx(file: Buffer): Promise<Table[]> {
  const result = await runJob({ kind: 'read', file: new Uint8Array(file) }).catch((cause: unknown) => {
    throw new FileUnreadableError('xlsx', { cause });
  });
  if (result.kind !== 'tables') throw new FileUnreadableError(result.kind === 'failed' ? result.message : 'xlsx');
  return result.tables;
}

export async function writeXlsx(sheets: XlsxSheet[]): Promise<Buffer> {
  const result = await runJob({ kind: 'write', sheets });
  if (result.kind !== 'file')
    throw new Error(`writing a spreadsheet: ${result.kind === 'failed' ? result.message : ''}`);
  return Buffer.from(result.file);
}

/** On a thread of its own: the hall does not wait while a spreadsheet is read, and its library is only loaded there. */
async function runJob(job: XlsxJob): Promise<XlsxResult> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { resourceLimits: LIMITS });
  const timer = setTimeout(() => void worker.terminate(), TIME_LIMIT_MS);
  try {
    return await new Promise<XlsxResult>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the thread ended')));
      worker.postMessage(job);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
