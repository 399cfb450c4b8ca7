import type { SetUpSheetName } from '../../../contract/set-up-words.ts';
import { cellText } from '../../domain/set-up/cell.ts';
import type { Column, ColumnKind } from '../../domain/set-up/column.ts';
import type { Document, Rows, Sheet } from '../../domain/set-up/sheet.ts';
import { SHEETS, sheetOf } from '../../domain/set-up/sheets.ts';
import { writeCsv } from './csv-table.ts';
import { guideSheet } from './guide.ts';
import { writeXlsx } from './xlsx.ts';

const SPARE_ROWS = 40;

/** Widths in characters. */
const WIDTHS: Record<ColumnKind, number> = {
  id: 18,
  text: 32,
  texts: 44,
  integer: 12,
  number: 14,
  time: 12,
  day: 14,
  yesNo: 12,
  word: 16,
  breaks: 32,
};

/** The titles, and each row as texts. */
function tableOf(sheet: Sheet, document: Document): string[][] {
  const rows: Rows = document;
  const cells = rows[sheet.name].map((row) => sheet.columns.map((column) => cellText(column, row[column.key])));
  return [sheet.columns.map((column) => column.title), ...cells];
}

function widthOf(column: Column): number {
  return Math.max(WIDTHS[column.kind], Math.min(24, column.title.length + 2));
}

/** Every sheet in a tab of its own, behind one that explains them. */
export function setUpXlsx(document: Document): Promise<Buffer> {
  const sheets = SHEETS.map((sheet) => {
    return {
      title: sheet.title,
      widths: sheet.columns.map(widthOf),
      rows: tableOf(sheet, document),
      spare: SPARE_ROWS,
    };
  });
  return writeXlsx([guideSheet(), ...sheets]);
}

export function setUpCsv(document: Document, name: SetUpSheetName): string {
  return writeCsv(tableOf(sheetOf(name), document));
}

/** For machines: the rows as the API takes them back. */
export function setUpJson(document: Document, version: string): string {
  return `${JSON.stringify({ version, rows: document }, null, 1)}\n`;
}
