import { HOUR, KIOSK_OPENS, MALL_CLOSES, MALL_OPENS } from './day-times.ts';
import type { Rng } from './rng.ts';

/**
 * Arrivals by hour as shares of the day in percent, measured at 19 Warsaw municipal offices (domain.md §5.1). Hours outside
 * 08.00–16.00 are left out and the rest is rescaled.
 */
const HOURLY_SHARES: readonly (readonly [hour: number, share: number])[] = [
  [8, 8.7],
  [9, 10.7],
  [10, 13.9],
  [11, 15.2],
  [12, 14.6],
  [13, 13.5],
  [14, 12.3],
  [15, 7.3],
];

/** Who stands at the kiosk before the mall opens; the data leave them out, the people queue all the same (domain.md §3). */
export const EARLY_SHARE = 0.04;

/** The share of the visitors who come in each opening hour, before and after opening apart. Adds up to 1 − EARLY_SHARE. */
export function openingShares(): Map<number, number> {
  const hours = HOURLY_SHARES.filter(([hour]) => hour * HOUR >= MALL_OPENS && hour * HOUR < MALL_CLOSES);
  const whole = hours.reduce((sum, [, share]) => sum + share, 0);
  return new Map(hours.map(([hour, share]) => [hour, (share / whole) * (1 - EARLY_SHARE)]));
}

/** When each of `count` visitors comes, in order; simulated time. */
export function drawArrivals(rng: Rng, count: number): number[] {
  const shares = [...openingShares()];
  const weights = [EARLY_SHARE, ...shares.map(([, share]) => share)];
  const draw = (): number => {
    const slot = rng.weighted(weights);
    const hour = shares[slot - 1]?.[0];
    // The crowd thickens towards opening.
    if (hour === undefined) return KIOSK_OPENS + Math.sqrt(rng.next()) * (MALL_OPENS - KIOSK_OPENS);
    return (hour + rng.next()) * HOUR;
  };
  return Array.from({ length: count }, () => Math.floor(draw())).toSorted((a, b) => a - b);
}
