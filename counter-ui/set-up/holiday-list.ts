import type { SetUpRows } from '../../contract/set-up-rows.ts';

export type HolidayRow = SetUpRows['holidays'][number];

const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'ags', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];

const ISO = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/;
const SLASHED = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;
const WRITTEN = /\b(\d{1,2})\s+([A-Za-z]+)\s+(\d{4})\b/;
/** A weekday before the date says nothing new. */
const WEEKDAY = /\b(senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad)\b/i;
const JOINT = /cuti\s+bersama/i;

function dayOf(year: string, month: number, day: string): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text) ? text : null;
}

function findDay(line: string): { day: string | null; found: string } | null {
  const iso = ISO.exec(line);
  if (iso !== null) return { day: dayOf(iso[1] ?? '', Number(iso[2]), iso[3] ?? ''), found: iso[0] };
  const slashed = SLASHED.exec(line);
  if (slashed !== null)
    return { day: dayOf(slashed[3] ?? '', Number(slashed[2]), slashed[1] ?? ''), found: slashed[0] };
  const written = WRITTEN.exec(line);
  if (written === null) return null;
  const month = MONTHS.findIndex((names) => names.includes((written[2] ?? '').toLowerCase()));
  return month < 0 ? null : { day: dayOf(written[3] ?? '', month + 1, written[1] ?? ''), found: written[0] };
}

/**
 * A pasted list, one day a line, as the joint decree of three ministers or a spreadsheet writes it: the date in any usual form, the rest
 * is the name. Lines without a date that exists are given back as they stand; of the same date the last line counts.
 */
export function readHolidays(text: string): { rows: HolidayRow[]; bad: string[] } {
  const rows = new Map<string, HolidayRow>();
  const bad: string[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const found = findDay(line);
    const name = nameIn(line, found?.found ?? '');
    if (found?.day == null || name === '') bad.push(line);
    else rows.set(found.day, { day: found.day, name, kind: JOINT.test(line) ? 'jointLeave' : 'national' });
  }
  return { rows: [...rows.values()].sort((a, b) => (a.day < b.day ? -1 : 1)), bad };
}

function nameIn(line: string, date: string): string {
  const rest = line.replace(date, ' ').replace(WEEKDAY, ' ');
  const name = rest.replace(/[\t;|]+/g, ' ').replace(/\s+/g, ' ');
  // What is left of numbering, commas and brackets at either end.
  return name
    .replace(/^[\s,.:()-]*(?:\d+[.)]\s+)?[\s,.:()-]*/, '')
    .replace(/[\s,;:-]+$/, '')
    .replace(/\s*\(\s*cuti bersama\s*\)$/i, '')
    .trim();
}
