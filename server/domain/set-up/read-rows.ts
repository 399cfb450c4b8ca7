import type { LooseRow, SetUpCellValue, SetUpError } from '../../../contract/set-up.ts';
import type { SetUpErrorCode, SetUpSheetName } from '../../../contract/set-up-words.ts';
import { cellText, isEmpty, readCell, wholeText } from './cell.ts';
import type { Column, ColumnKind } from './column.ts';
import { completeRow } from './complete-row.ts';
import { errorAt, type Input, type InputRow, unknownColumn } from './input.ts';
import { byKey, keyOf, type Row, type Rows, type Sheet } from './sheet.ts';
import { SHEETS } from './sheets.ts';

/** A row that is wanted: what it was given as is complete now, with what was there or the defaults. */
export type WantedRow = {
  sheet: SetUpSheetName;
  key: string;
  row: number;
  values: Row;
  remove: boolean;
  sound: boolean;
};

/**
 * Reads what came, row by row, over what is there. A row with an error is read as far as it goes, so that what refers to it is not
 * called unknown as well. A value that is there already may stay, whatever the rules of today say of it.
 */
export function readRows(input: Input, current: Rows): { rows: WantedRow[]; errors: SetUpError[] } {
  const errors = [...input.errors];
  const rows = SHEETS.flatMap((sheet) => {
    const there = byKey(sheet, current[sheet.name]);
    const seen = new Set<string>();
    return (input.rows[sheet.name] ?? []).flatMap((given) => readRow(sheet, given, { there, seen, errors }) ?? []);
  });
  return { rows, errors };
}

type Place = { there: Map<string, Row>; seen: Set<string>; errors: SetUpError[] };

/** Null where the row's key cannot be read: nothing is known about it then. */
function readRow(sheet: Sheet, given: InputRow, { there, seen, errors }: Place): WantedRow | null {
  const before = errors.length;
  refuseUnknown(sheet, given, errors);
  const found = readKey(sheet, given, errors);
  if (found === null) return null;
  const key = keyOf(sheet, found);
  const keyColumn = sheet.columns.find((column) => column.inKey) ?? null;
  if (seen.has(key)) {
    errors.push(errorAt(sheet, { row: given.row, column: keyColumn, code: 'duplicate', value: key }));
    return null;
  }
  seen.add(key);
  const old = there.get(key) ?? null;
  const remove = isRemoved(sheet, given, errors);
  const read = remove && old !== null ? old : readValues(sheet, given, { found, old, errors: remove ? [] : errors });
  const values = remove
    ? read
    : completeRow(sheet, read, (column) => {
        errors.push(errorAt(sheet, { row: given.row, column, code: 'missing' }));
      });
  return { sheet: sheet.name, key, row: given.row, values, remove, sound: errors.length === before };
}

function refuseUnknown(sheet: Sheet, given: InputRow, errors: SetUpError[]): void {
  const known = new Set(sheet.columns.map((column) => column.key));
  for (const key of Object.keys(given.cells)) {
    if (!known.has(key)) errors.push(unknownColumn(sheet, given.row, key));
  }
}

function readKey(sheet: Sheet, given: InputRow, errors: SetUpError[]): Row | null {
  const columns = sheet.columns.filter((column) => column.inKey);
  const read = columns.map((column) => ({ column, cell: readCell(column, given.cells[column.key] ?? null) }));
  const key: LooseRow = {};
  for (const { column, cell } of read) {
    if (cell.ok) key[column.key] = cell.value;
    else errors.push(cellError(sheet, given, column, cell.error));
  }
  return read.every(({ cell }) => cell.ok) ? key : null;
}

function cellError(sheet: Sheet, given: InputRow, column: Column, code: SetUpErrorCode): SetUpError {
  return errorAt(sheet, { row: given.row, column, code, value: given.cells[column.key] ?? null });
}

function isRemoved(sheet: Sheet, given: InputRow, errors: SetUpError[]): boolean {
  const column = sheet.columns.find(({ key }) => key === 'remove');
  if (column === undefined) return false;
  const cell = readCell(column, given.cells.remove ?? null);
  if (!cell.ok) errors.push(cellError(sheet, given, column, cell.error));
  return cell.ok && cell.value === true;
}

type Reading = { found: Row; old: Row | null; errors: SetUpError[] };

function readValues(sheet: Sheet, given: InputRow, { found, old, errors }: Reading): Row {
  const values: LooseRow = { ...found };
  for (const column of sheet.columns) {
    if (column.inKey || column.key === 'remove') continue;
    const raw = given.cells[column.key];
    const there = old === null ? undefined : old[column.key];
    if (there !== undefined && (raw === undefined || isSame(column, raw, there))) {
      values[column.key] = there;
      continue;
    }
    const cell = readCell(column, raw ?? null);
    if (!cell.ok) errors.push(cellError(sheet, given, column, cell.error));
    values[column.key] = cell.ok ? cell.value : (there ?? NOTHING[column.kind]);
  }
  return values;
}

/** What stands for a value that could not be read. Never written: there is an error. */
const NOTHING: Record<ColumnKind, SetUpCellValue> = {
  id: '',
  text: '',
  texts: [],
  integer: 0,
  number: 0,
  time: '00:00',
  day: '2000-01-01',
  yesNo: false,
  word: '',
  breaks: '',
};

function isSame(column: Column, raw: SetUpCellValue, there: SetUpCellValue): boolean {
  if (isEmpty(raw)) return isEmpty(there);
  const text = wholeText(raw);
  return text === wholeText(there) || text === cellText(column, there);
}
