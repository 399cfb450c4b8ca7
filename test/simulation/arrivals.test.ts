import { describe, expect, it } from 'vitest';
import { drawArrivals, EARLY_SHARE, openingShares } from '../../server/demo/simulation/arrivals.ts';
import {
  HOUR,
  KIOSK_OPENS,
  MALL_CLOSES,
  MALL_OPENS,
  timeOfDay,
  timeOfDayAt,
  writeTime,
} from '../../server/demo/simulation/day-times.ts';
import { createRng } from '../../server/demo/simulation/rng.ts';

const VISITORS = 20_000;

describe('arrivals', () => {
  const arrivals = drawArrivals(createRng('arrivals'), VISITORS);

  it('come in order, within the hours in which tickets are given out', () => {
    expect(arrivals).toHaveLength(VISITORS);
    expect(arrivals).toEqual(arrivals.toSorted((a, b) => a - b));
    expect(arrivals[0]).toBeGreaterThanOrEqual(KIOSK_OPENS);
    expect(arrivals.at(-1)).toBeLessThan(MALL_CLOSES);
  });

  it('follow the hourly shares of domain.md §5.1, rescaled to 08.00–16.00 (chi-square, 8 degrees, p > 0.001)', () => {
    const measured = [8.7, 10.7, 13.9, 15.2, 14.6, 13.5, 12.3, 7.3];
    const whole = measured.reduce((sum, share) => sum + share, 0);
    const shares = [EARLY_SHARE, ...measured.map((share) => (share / whole) * (1 - EARLY_SHARE))];
    const counts = shares.map((_, slot) =>
      slot === 0
        ? arrivals.filter((at) => at < MALL_OPENS).length
        : arrivals.filter((at) => at >= MALL_OPENS && Math.floor(at / HOUR) === 7 + slot).length,
    );
    const chiSquare = counts.reduce((sum, count, slot) => {
      const expected = VISITORS * (shares[slot] ?? 0);
      return sum + (count - expected) ** 2 / expected;
    }, 0);
    expect(chiSquare).toBeLessThan(26.1);
  });

  it('share out the whole day', () => {
    const shares = [...openingShares().values()];
    expect(shares).toHaveLength(8);
    expect(shares.reduce((sum, share) => sum + share, EARLY_SHARE)).toBeCloseTo(1, 10);
  });
});

describe('simulated time', () => {
  it('is written as in Indonesia', () => {
    expect(writeTime(timeOfDay(8, 5))).toBe('08.05');
    expect(writeTime(timeOfDay(16, 30) - 1)).toBe('16.29');
  });

  it('is read from an instant in the time zone of the mall', () => {
    const instant = Date.parse('2026-11-23T00:59:58.250Z');
    expect(timeOfDayAt(instant, 'Asia/Jakarta')).toBe(timeOfDay(7, 59) + 58_250);
    expect(timeOfDayAt(instant, 'Asia/Jayapura')).toBe(timeOfDay(9, 59) + 58_250);
  });
});
