import type { SetUpError } from '../../../contract/set-up.ts';
import type { SetUpErrorCode, SetUpSheetName } from '../../../contract/set-up-words.ts';
import { type Origins, originKey } from './diff.ts';
import { errorAt } from './input.ts';
import { keyOf, type Row, type Rows } from './sheet.ts';
import { sheetOf } from './sheets.ts';

/** Something in a set-up that is not as it should be, and the rows that can be blamed for it, the likeliest first. */
export type Problem = { code: SetUpErrorCode; value: string | null; at: [Blame, ...Blame[]] };
export type Blame = { sheet: SetUpSheetName; key: string; column: string | null };

export function blame(sheet: SetUpSheetName, row: Row, column: string | null): Blame {
  return { sheet, key: keyOf(sheetOf(sheet), row), column };
}

/** A rule about a set-up as a whole. */
export type Rule = (rows: Rows) => Problem[];

/**
 * The problems of the wanted set-up that the present one does not have, each at the first of its rows that came. What was there before
 * blocks nobody who changes something else; a row that could not be read has its errors already.
 */
export function newProblems(rules: readonly Rule[], current: Rows, wanted: Rows, origins: Origins): SetUpError[] {
  const known = new Set(rules.flatMap((rule) => rule(current)).map(identityOf));
  const found = new Map(rules.flatMap((rule) => rule(wanted)).map((problem) => [identityOf(problem), problem]));
  return [...found].flatMap(([identity, problem]) => (known.has(identity) ? [] : locate(problem, origins)));
}

function locate({ code, value, at }: Problem, origins: Origins): SetUpError[] {
  for (const { sheet: name, key, column } of at) {
    const origin = origins.get(originKey(name, key));
    if (origin === undefined) continue;
    if (!origin.sound) return [];
    const sheet = sheetOf(name);
    const place = { row: origin.row, column: sheet.columns.find((candidate) => candidate.key === column) };
    const [first] = at;
    // Blamed for what it does to another row: that row is named.
    const isOwn = value === null || (first.sheet === name && first.key === key);
    return [errorAt(sheet, { ...place, code, value: isOwn ? value : `${sheetOf(first.sheet).title}: ${first.key}` })];
  }
  return [];
}

function identityOf({ code, value, at: [first] }: Problem): string {
  return [code, value, first.sheet, first.key, first.column].join('|');
}
