import type { LegResult, Verdict } from '../../contract/words.ts';

/** The promise is kept up to and including its last millisecond. Both in milliseconds. */
export function judge(durationMs: number, targetMs: number): Verdict {
  return durationMs <= targetMs ? 'within' : 'over';
}

/**
 * Only legs at which the visitor was attended enter the averages of wait, way and service;
 * no-shows, cancellations and expiries are counted apart (design §4).
 */
export const ATTENDED: readonly LegResult[] = ['completed', 'returned', 'referred', 'transferred'];

/** Nearest-rank percentile of values in ascending order: the smallest value with at least `share` of all at or below it. */
export function percentile(ascending: ArrayLike<number>, share: number): number | null {
  if (ascending.length === 0) return null;
  const rank = Math.max(1, Math.ceil(share * ascending.length));
  return ascending[rank - 1] ?? null;
}
