import type { Table } from '../../domain/set-up/input.ts';
import { FileUnreadableError } from './file-unreadable.ts';

export const MOST_ROWS = 20_000;

/** What a spreadsheet would take for a formula, with the apostrophes that keep it from doing so. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Cells as CSV with semicolons, which spreadsheets of Indonesia expect, in UTF-8 with a byte order mark. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(writeCell).join(';')).join('\r\n')}\r\n`;
}

function writeCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function readCell(value: string): string {
  return value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value;
}

/** Reads CSV with `;`, `,` or tabs, as the first line has it. Throws {@link FileUnreadableError} for a quote that never ends. */
export function readCsv(title: string, bytes: Buffer): Table {
  const text = decode(bytes);
  const separator = separatorOf(text.slice(0, 4096).split(/\r?\n/, 1)[0] ?? '');
  const cells: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = takeCell(text, at, separator);
    row.push(readCell(cell.value));
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end is followed by one more, empty cell.
      if (at < text.length) continue;
      row.push('');
    }
    if (text.startsWith('\r\n', at)) at += 2;
    else at += 1;
    cells.push(row);
    row = [];
    if (cells.length > MOST_ROWS) throw new FileUnreadableError('too many rows');
  }
  return { title, cells };
}

/** UTF-8 as we write it, or what the spreadsheets of Windows save when nobody asks them for UTF-8. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function separatorOf(line: string): string {
  const bare = line.replaceAll(/"[^"]*"/g, '');
  const counted = [';', ',', '\t'].map((separator) => ({ separator, n: bare.split(separator).length }));
  return counted.reduce((best, one) => (one.n > best.n ? one : best)).separator;
}

/** The cell that begins at a place, and where it ends: at a separator, a line's end, or the end of the text. */
function takeCell(text: string, from: number, separator: string): { value: string; end: number } {
  if (text[from] !== '"') {
    let end = from;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
    return { value: text.slice(from, end), end };
  }
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) throw new FileUnreadableError('a quote never ends');
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      // Whatever follows a closing quote belongs to no cell.
      let end = quote + 1;
      while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
      return { value, end };
    }
    value += '"';
    at = quote + 2;
  }
}
