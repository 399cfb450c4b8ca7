import type { LooseRow, SetUpCellValue } from '../../../contract/set-up.ts';
import type { SetUpRows } from '../../../contract/set-up-rows.ts';
import type { SetUpSheetName } from '../../../contract/set-up-words.ts';
import type { Column } from './column.ts';
import { minutesOf } from './time-text.ts';

/** A kind of row. Rows with `retired` are never taken away, the others have a column `remove`. */
export type Sheet = {
  name: SetUpSheetName;
  /** Of the spreadsheet's tab; at most 31 characters. */
  title: string;
  hint: string;
  columns: readonly Column[];
  /** A row as people call it. */
  label: (row: LooseRow) => string;
};

/** A row whose columns are all there and fit. */
export type Row = LooseRow;

/** The whole set-up: the contract's rows, sheet by sheet. */
export type Document = SetUpRows;

/** Rows of any sheet alike. */
export type Rows = Record<SetUpSheetName, readonly Row[]>;

/** What tells rows of a sheet apart: the values of its key columns, joined. The mall has one row, and no key. */
export function keyOf(sheet: Sheet, row: LooseRow): string {
  const parts = sheet.columns.filter((column) => column.inKey).map((column) => plain(row[column.key]));
  return parts.length === 0 ? 'mall' : parts.join('/');
}

export function plain(value: SetUpCellValue | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}

/** What the business days of a set-up are counted by: an IANA zone, and minutes after midnight. */
export function dayRuleOf({ mall: [mall] }: Document): { timeZone: string; dayStartsMin: number } {
  if (mall === undefined) return { timeZone: 'Asia/Jakarta', dayStartsMin: 0 };
  return { timeZone: mall.timeZone, dayStartsMin: minutesOf(mall.dayStarts) };
}

/** Rows by key. */
export function byKey(sheet: Sheet, rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(sheet, row), row]));
}
