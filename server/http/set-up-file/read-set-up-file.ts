import { Compile } from 'typebox/compile';
import { LooseRows } from '../../../contract/set-up.ts';
import { SET_UP_SHEETS, type SetUpSheetName } from '../../../contract/set-up-words.ts';
import { type Input, inputOfRows, inputOfTables, unknownSheet } from '../../domain/set-up/input.ts';
import { sheetOf } from '../../domain/set-up/sheets.ts';
import { readCsv } from './csv-table.ts';
import { FileUnreadableError } from './file-unreadable.ts';
import { readXlsx } from './xlsx.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV_TYPE = 'text/csv';
export const JSON_TYPE = 'application/json';

const looseRows = Compile(LooseRows);

/**
 * A file that somebody brings, as rows to be checked. CSV needs to be told which sheet it is. Throws {@link FileUnreadableError} for what
 * is not what it says it is.
 */
export async function readSetUpFile(file: Buffer, type: string, sheet: SetUpSheetName | undefined): Promise<Input> {
  const [media = ''] = type.split(';', 1);
  switch (media.trim().toLowerCase()) {
    case XLSX_TYPE:
      return inputOfTables(await readXlsx(file));
    case CSV_TYPE:
      if (sheet === undefined) throw new FileUnreadableError('csv of no sheet');
      return inputOfTables([readCsv(sheetOf(sheet).title, file)]);
    case JSON_TYPE:
      return readJson(file);
    default:
      throw new FileUnreadableError('unknown type');
  }
}

function readJson(file: Buffer): Input {
  let value: unknown;
  try {
    value = JSON.parse(file.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new FileUnreadableError('json', { cause });
  }
  const rows = typeof value === 'object' && value !== null && 'rows' in value ? value.rows : null;
  if (typeof rows !== 'object' || rows === null) throw new FileUnreadableError('json without rows');
  const names: readonly string[] = SET_UP_SHEETS;
  const known = Object.fromEntries(Object.entries(rows).filter(([name]) => names.includes(name)));
  if (!looseRows.Check(known)) throw new FileUnreadableError('json of another shape');
  const input = inputOfRows(known);
  const unknown = Object.keys(rows).filter((name) => !names.includes(name));
  return { ...input, errors: unknown.map(unknownSheet) };
}
