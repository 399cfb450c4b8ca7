import type { LooseRow, LooseRows, SetUpCellValue, SetUpError } from '../../../contract/set-up.ts';
import { SET_UP_FIRST_ROW, type SetUpErrorCode, type SetUpSheetName } from '../../../contract/set-up-words.ts';
import { isEmpty, rawText } from './cell.ts';
import type { Column } from './column.ts';
import type { Sheet } from './sheet.ts';
import { findSheet, SHEETS } from './sheets.ts';

/** A row as it came, and where it stands. */
export type InputRow = { row: number; cells: LooseRow };

/** What is to be checked: rows by sheet, and what could not even be read as a row. */
export type Input = { rows: Partial<Record<SetUpSheetName, InputRow[]>>; errors: SetUpError[] };

/** One sheet of a spreadsheet: its tab's title and its cells, the titles of the columns first. */
export type Table = { title: string; cells: readonly (readonly SetUpCellValue[])[] };

/** The tab with explanations in our own files: for people only. */
export const GUIDE_TITLE = 'Petunjuk';

export function errorAt(
  sheet: Sheet,
  at: { row: number | null; column?: Column | null | undefined; code: SetUpErrorCode; value?: SetUpCellValue },
): SetUpError {
  const column = at.column ?? null;
  return {
    sheet: sheet.name,
    sheetTitle: sheet.title,
    row: at.row,
    column: column === null ? null : column.key,
    columnTitle: column === null ? null : column.title,
    code: at.code,
    value: rawText(at.value),
  };
}

/** Rows that came as JSON: the first is counted as the second, as in a spreadsheet. */
export function inputOfRows(rows: LooseRows): Input {
  const input: Input = { rows: {}, errors: [] };
  for (const { name } of SHEETS) {
    const given = rows[name];
    if (given !== undefined) input.rows[name] = given.map((cells, index) => ({ row: index + SET_UP_FIRST_ROW, cells }));
  }
  return input;
}

/** Sheets that came as a spreadsheet. Empty rows are left out, and keep their place in the count. */
export function inputOfTables(tables: readonly Table[]): Input {
  const input: Input = { rows: {}, errors: [] };
  for (const table of tables) {
    if (table.title.trim().toLowerCase() === GUIDE_TITLE.toLowerCase()) continue;
    const sheet = findSheet(table.title);
    if (sheet === null) input.errors.push(unknownSheet(table.title));
    else if (input.rows[sheet.name] !== undefined) input.errors.push(errorAt(sheet, { row: null, code: 'duplicate' }));
    else input.rows[sheet.name] = readTable(sheet, table, input.errors);
  }
  return input;
}

export function unknownSheet(title: string): SetUpError {
  const name = title.slice(0, 200);
  return {
    sheet: name,
    sheetTitle: name,
    row: null,
    column: null,
    columnTitle: null,
    code: 'unknownSheet',
    value: name,
  };
}

export function unknownColumn(sheet: Sheet, row: number, title: string): SetUpError {
  const column = title.slice(0, 200);
  const place = { sheet: sheet.name, sheetTitle: sheet.title, row, column, columnTitle: column };
  return { ...place, code: 'unknownColumn', value: column };
}

function readTable(sheet: Sheet, { cells: [titles = [], ...rows] }: Table, errors: SetUpError[]): InputRow[] {
  const columns = readTitles(sheet, titles, errors);
  return rows.flatMap((cells, index) => {
    if (cells.every(isEmpty)) return [];
    const known = columns.flatMap((column, place): [string, SetUpCellValue][] =>
      column === null ? [] : [[column.key, cells[place] ?? null]],
    );
    return [{ row: index + SET_UP_FIRST_ROW, cells: Object.fromEntries(known) }];
  });
}

/** The column that each title means: by its title or, for whoever writes files by program, its key. */
function readTitles(sheet: Sheet, titles: readonly SetUpCellValue[], errors: SetUpError[]): (Column | null)[] {
  const seen = new Set<Column>();
  return titles.map((cell) => {
    const title = (rawText(cell) ?? '').trim();
    if (title === '') return null;
    const column = sheet.columns.find((candidate) => isCalled(candidate, title)) ?? null;
    if (column === null) errors.push(unknownColumn(sheet, 1, title));
    else if (seen.has(column)) errors.push(errorAt(sheet, { row: 1, column, code: 'duplicate', value: title }));
    if (column !== null) seen.add(column);
    return column;
  });
}

function isCalled(column: Column, title: string): boolean {
  const wanted = title.toLowerCase();
  return column.title.toLowerCase() === wanted || column.key.toLowerCase() === wanted;
}
