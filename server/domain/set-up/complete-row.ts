import type { LooseRow } from '../../../contract/set-up.ts';
import type { Column } from './column.ts';
import { plain, type Row, type Sheet } from './sheet.ts';

/** Columns that say the same in English where nobody translated them. */
const SAME_AS: Record<string, string> = { nameEn: 'name', textEn: 'text' };

/**
 * What follows from a row's other columns: a closed day has no hours, an open one a closing time; an English text that is missing is
 * the Indonesian one. `missing` is told of a column that the others call for.
 */
export function completeRow(sheet: Sheet, row: Row, missing: (column: Column) => void): Row {
  const whole: LooseRow = { ...row };
  for (const column of sheet.columns) {
    const same = SAME_AS[column.key];
    if (same !== undefined && (whole[column.key] === null || whole[column.key] === '')) {
      whole[column.key] = plain(row[same]);
    }
    if (!('opens' in row)) continue;
    if (row.opens === null) Object.assign(whole, CLOSED);
    else if (column.key === 'closes' && row.closes === null) missing(column);
  }
  return whole;
}

const CLOSED = { closes: null, breaks: '', ticketsFrom: null, ticketsUntil: null };
