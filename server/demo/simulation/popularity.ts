/**
 * The agencies most visited at the MPP of Tangerang Selatan, 2025 (domain.md §3), and by how much more than the others their
 * counters are asked for. The rest is 1.
 */
export const POPULARITY: ReadonlyMap<string, number> = new Map([
  ['Disdukcapil', 1.3],
  ['DPMPTSP', 1.24],
  ['bank bjb', 1.17],
  ['Imigrasi', 1.17],
  ['Bapenda', 1.15],
]);

/** Agencies whose counters have quiet days too. */
const QUIET = 0.94;

export function popularityOf(shortName: string): number {
  return POPULARITY.get(shortName) ?? QUIET;
}
