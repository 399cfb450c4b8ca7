import type { LooseRow, SetUpChange } from '../../../contract/set-up.ts';
import type { SetUpSheetName } from '../../../contract/set-up-words.ts';
import type { WantedRow } from './read-rows.ts';
import { byKey, keyOf, type Row, type Rows, type Sheet } from './sheet.ts';
import { SHEETS, sheetOf } from './sheets.ts';

/** Whose row it was that asked for a change: by sheet and key. */
export type Origins = ReadonlyMap<string, WantedRow>;

export function originKey(sheet: SetUpSheetName, key: string): string {
  return `${sheet}:${key}`;
}

export function originsOf(rows: readonly WantedRow[]): Origins {
  return new Map(rows.map((row) => [originKey(row.sheet, row.key), row]));
}

/** The whole set-up as it would be: rows that came stand in the place of those with their key, or at the end. */
export function mergeRows(current: Rows, wanted: readonly WantedRow[]): Rows {
  const merged = { ...current };
  for (const sheet of SHEETS) {
    const mine = wanted.filter((row) => row.sheet === sheet.name);
    if (mine.length === 0) continue;
    const rows = byKey(sheet, current[sheet.name]);
    for (const { key, values, remove } of mine) {
      if (remove) rows.delete(key);
      else rows.set(key, values);
    }
    merged[sheet.name] = [...rows.values()];
  }
  return merged;
}

/** A season takes its hours along: they go where it went. */
export function withLostHours(current: Rows, rows: readonly WantedRow[]): WantedRow[] {
  const seasons = rows.filter((row) => row.sheet === 'seasons' && row.remove);
  const lost = seasons.flatMap((season) =>
    current.hours
      .filter((hours) => hours.seasonId === season.key)
      .map((hours) => ({ ...season, sheet: 'hours' as const, key: keyOf(sheetOf('hours'), hours), values: hours })),
  );
  return [...rows, ...lost];
}

/** What changes between two states of the set-up, in the order of the sheets: first what is there, then what is new. */
export function diffRows(current: Rows, wanted: Rows, origins: Origins): SetUpChange[] {
  return SHEETS.flatMap((sheet) => {
    const before = byKey(sheet, current[sheet.name]);
    const after = byKey(sheet, wanted[sheet.name]);
    const changed = [...before].flatMap(([key, row]) => diffRow(sheet, row, after.get(key)) ?? []);
    const added = [...after]
      .filter(([key]) => !before.has(key))
      .map(([, row]) => ({ ...placeOf(sheet, row), kind: 'add' as const, before: null, after: row }));
    return [...changed, ...added].map((change) => ({ ...change, row: rowOf(change, origins) }));
  });
}

function placeOf(sheet: Sheet, row: Row) {
  return { sheet: sheet.name, key: keyOf(sheet, row), label: sheet.label(row) };
}

function diffRow(sheet: Sheet, before: Row, after: Row | undefined): Omit<SetUpChange, 'row'> | null {
  if (after === undefined) return { ...placeOf(sheet, before), kind: 'remove', before, after: null };
  const changed = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  if (changed.length === 0) return null;
  const kind = before.retired === false && after.retired === true ? 'retire' : 'change';
  return { ...placeOf(sheet, after), kind, before: pick(before, changed), after: pick(after, changed) };
}

function pick(row: Row, keys: readonly string[]): LooseRow {
  return Object.fromEntries(keys.map((key) => [key, row[key] ?? null]));
}

/** Where the change was asked for in what came. */
function rowOf({ sheet, key }: Pick<SetUpChange, 'sheet' | 'key'>, origins: Origins): number {
  return origins.get(originKey(sheet, key))?.row ?? 1;
}
