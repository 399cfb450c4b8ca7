import type { LooseRow, SetUpCellValue, SetUpChange, SetUpSheetName } from '../../../contract/set-up.ts';
import type { WantedRow } from './read-rows.ts';
import { byKey, keyOf, type Row, type Rows, type Sheet } from './sheet.ts';
import { SHEETS } from './sheets.ts';

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
  return withoutLostHours(merged, wanted);
}

/** A season takes its hours along. */
function withoutLostHours(rows: Rows, wanted: readonly WantedRow[]): Rows {
  const removed = wanted.filter((row) => row.sheet === 'seasons' && row.remove).map((row) => row.key);
  if (removed.length === 0) return rows;
  return { ...rows, hours: rows.hours.filter((hours) => !removed.includes(String(hours.seasonId))) };
}

/** What changes between two states of the set-up, in the order of the sheets: first what is there, then what is new. */
export function diffRows(current: Rows, wanted: Rows, origins: Origins): SetUpChange[] {
  return SHEETS.flatMap((sheet) => {
    const before = byKey(sheet, current[sheet.name]);
    const after = byKey(sheet, wanted[sheet.name]);
    const keys = new Set([...before.keys(), ...after.keys()]);
    return [...keys].flatMap((key) => {
      const change = diffRow(sheet, before.get(key) ?? null, after.get(key) ?? null);
      return change === null ? [] : [{ ...change, row: rowOf(sheet, key, before.get(key), origins) }];
    });
  });
}

function diffRow(sheet: Sheet, before: Row | null, after: Row | null): Omit<SetUpChange, 'row'> | null {
  const row = after ?? before ?? {};
  const place = { sheet: sheet.name, key: keyOf(sheet, row), label: sheet.label(row) };
  if (before === null) return { ...place, kind: 'add', before: null, after };
  if (after === null) return { ...place, kind: 'remove', before, after: null };
  const changed = Object.keys(after).filter((key) => !isEqual(before[key], after[key]));
  if (changed.length === 0) return null;
  const kind = before.retired === false && after.retired === true ? 'retire' : 'change';
  return { ...place, kind, before: pick(before, changed), after: pick(after, changed) };
}

function pick(row: Row, keys: readonly string[]): LooseRow {
  return Object.fromEntries(keys.map((key) => [key, row[key] ?? null]));
}

function isEqual(a: SetUpCellValue | undefined, b: SetUpCellValue | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** Where the change stands in what came: hours that go with their season, at the season. */
function rowOf(sheet: Sheet, key: string, before: Row | undefined, origins: Origins): number {
  const own = origins.get(originKey(sheet.name, key));
  const season = origins.get(originKey('seasons', String(before?.seasonId)));
  return own?.row ?? season?.row ?? 1;
}
