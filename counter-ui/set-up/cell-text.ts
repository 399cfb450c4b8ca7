import type { SetUpCellValue } from '../../contract/set-up.ts';
import { language } from '../../ui-shared/texts/language.ts';

/** '08:00' as people write it here: "08.00"; in English with the colon. */
export function showTime(time: string): string {
  return language.value === 'id' ? time.replace(':', '.') : time;
}

const LAST_MINUTE = 2880;

/** "8", "8.30", "0830" and "08:30" are all times; past midnight up to "48.00". Null is none of them. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[.:]?([0-5]\d))?$/.exec(text.trim());
  if (found === null) return null;
  const [, hours = '', minutes = '00'] = found;
  if (Number(hours) * 60 + Number(minutes) > LAST_MINUTE) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** What was typed as the wire wants it. What is no time is sent as it stands, so that the check says so at its field. */
export function timeCell(text: string): string | null {
  return text.trim() === '' ? null : (readTime(text) ?? text.trim());
}

/** "2,5" and "2.5" are numbers. What is none is sent as it stands. */
export function numberCell(text: string): string | number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^-?\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : trimmed;
}

/** "50.000" is fifty thousand, as rupiah are written. */
export function rupiahCell(text: string): string | number | null {
  const plain = text.trim().replace(/^Rp\s*/i, '');
  return /^\d{1,3}(\.\d{3})+$/.test(plain) ? Number(plain.split('.').join('')) : numberCell(plain);
}

/** One entry a line; empty lines are none. */
export function linesCell(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

export const isSameCell = (a: SetUpCellValue | undefined, b: SetUpCellValue | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** A cell as plain text, for names that ids are made of. */
export const textOf = (value: SetUpCellValue | undefined): string => (typeof value === 'string' ? value : '');
