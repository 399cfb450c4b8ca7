import type { SetUpRows } from '../../contract/set-up-rows.ts';
import type { SetUpSheetName } from '../../contract/set-up-words.ts';

/** What people call the row that an id names; the id itself when it is not there. */
export function nameOf(rows: SetUpRows, sheet: SetUpSheetName, id: string): string {
  switch (sheet) {
    case 'zones':
      return rows.zones.find((one) => one.id === id)?.name ?? id;
    case 'agencies':
      return rows.agencies.find((one) => one.id === id)?.shortName ?? id;
    case 'series':
      return rows.series.find((one) => one.id === id)?.code ?? id;
    case 'services':
      return rows.services.find((one) => one.id === id)?.name ?? id;
    case 'counters':
      return rows.counters.find((one) => one.id === id)?.name ?? id;
    case 'people':
      return rows.people.find((one) => one.username === id)?.name ?? id;
    case 'seasons':
      return rows.seasons.find((one) => one.id === id)?.name ?? id;
    case 'mall':
    case 'standards':
    case 'counterServices':
    case 'hours':
    case 'exceptions':
    case 'holidays':
    case 'quotas':
    case 'roster':
    case 'notices':
      return id;
  }
}

/** "Loket Pajak 3" becomes "loket-pajak-3"; a number is added when the id is taken. */
export function makeId(text: string, taken: ReadonlySet<string>, otherwise: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  const base = plain === '' ? otherwise : plain;
  if (!taken.has(base)) return base;
  let n = 2;
  while (taken.has(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}

export const idsOf = (rows: readonly { id: string }[]): ReadonlySet<string> => new Set(rows.map((row) => row.id));

/** "1–4, 7": numbers that follow one another are told as a range. */
export function joinRanges(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && n === last.to + 1) last.to = n;
    else ranges.push({ from: n, to: n });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
