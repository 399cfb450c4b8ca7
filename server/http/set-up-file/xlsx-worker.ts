import { parentPort } from 'node:worker_threads';
import { MOST_ROWS } from './csv-table.ts';
import type { XlsxJob, XlsxResult, XlsxSheet } from './xlsx.ts';
import { requireHarmlessZip } from './zip-guard.ts';

const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet's calendar: a time without a date stands on it. */
const EPOCH = Date.UTC(1899, 11, 30);
const MOST_COLUMNS = 100;

type Cell = string | number | boolean | null;

/** A date as ISO text, a time as HH:MM (25:30 past midnight), both as a person would write them into the cell. */
function plainCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!(value instanceof Date)) return null;
  const sinceEpoch = value.getTime() - EPOCH;
  if (sinceEpoch >= 3 * DAY_MS) return value.toISOString().slice(0, 10);
  const minutes = Math.round(sinceEpoch / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

async function read(file: Uint8Array): Promise<XlsxResult> {
  requireHarmlessZip(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  const copy = file.slice().buffer;
  const sheets = await readXlsxFile(copy);
  const tables = sheets.map(({ sheet, data }) => {
    if (data.length > MOST_ROWS || data.some((row) => row.length > MOST_COLUMNS)) throw new Error('too many cells');
    return { title: sheet, cells: data.map((row) => row.map(plainCell)) };
  });
  return { kind: 'tables', tables };
}

const HEADER = { fontWeight: 'bold', backgroundColor: '#e3eef1', wrap: true, alignVertical: 'center' } as const;
/** Text format, so that a spreadsheet leaves codes, dates and times as they are. */
const CELL = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;

async function write(sheets: readonly XlsxSheet[]): Promise<XlsxResult> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const blob = await writeXlsxFile(
    sheets.map(({ title, widths, rows: [titles = [], ...rows], spare }) => ({
      sheet: title,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      data: [
        titles.map((value) => ({ ...CELL, ...HEADER, value })),
        ...rows.map((cells) => cells.map((value) => (value === '' ? CELL : { ...CELL, value }))),
        // Empty rows in text format, for what will be typed in.
        ...Array.from({ length: spare }, () => titles.map(() => CELL)),
      ],
    })),
  ).toBlob();
  return { kind: 'file', file: new Uint8Array(await blob.arrayBuffer()) };
}

parentPort?.once('message', (job: XlsxJob) => {
  const done = job.kind === 'read' ? read(job.file) : write(job.sheets);
  done.then(
    (result) => parentPort?.postMessage(result),
    (error: unknown) => parentPort?.postMessage({ kind: 'failed', message: String(error) } satisfies XlsxResult),
  );
});
