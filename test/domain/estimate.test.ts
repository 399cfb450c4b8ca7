import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callIntervalMs, estimateOverHours, estimateWait } from '../../server/domain/estimate.ts';
import { clock } from './support/hours.ts';
import { MINUTE } from './support/ticket-events.ts';

const FIVE = 5 * MINUTE;
const target = fc.integer({ min: MINUTE, max: 120 * MINUTE });
const counters = fc.integer({ min: 1, max: 12 });
const ahead = fc.integer({ min: 0, max: 300 });
const interval = fc.integer({ min: 0, max: 60 * MINUTE });
const pace = fc
  .record({ calls: fc.integer({ min: 2, max: 400 }), meanMs: fc.integer({ min: 0, max: 60 * MINUTE }) })
  .map(({ calls, meanMs }) => ({ calls, spanMs: (calls - 1) * meanMs, meanMs }));

describe('the time between two calls', () => {
  it('is the standard over the counters while nothing was observed', () => {
    for (const calls of [0, 1]) {
      expect(callIntervalMs({ calls, spanMs: 0 }, 10 * MINUTE, 2)).toBe(5 * MINUTE);
    }
  });

  it('counts a service without a counter on duty as with one', () => {
    expect(callIntervalMs({ calls: 0, spanMs: 0 }, 10 * MINUTE, 0)).toBe(10 * MINUTE);
  });

  it('weighs the standard like eight calls', () => {
    // Eight intervals of 4 minutes observed against a standard of 10: half way between.
    expect(callIntervalMs({ calls: 9, spanMs: 32 * MINUTE }, 10 * MINUTE, 1)).toBe(7 * MINUTE);
  });

  it('lies between the standard and what was observed', () => {
    fc.assert(
      fc.property(pace, target, counters, ({ calls, spanMs, meanMs }, targetMs, onDuty) => {
        const prior = targetMs / onDuty;
        const ms = callIntervalMs({ calls, spanMs }, targetMs, onDuty);
        expect(ms).toBeGreaterThanOrEqual(Math.min(prior, meanMs) - 1e-6);
        expect(ms).toBeLessThanOrEqual(Math.max(prior, meanMs) + 1e-6);
      }),
    );
  });

  it('comes nearer to what was observed with every call', () => {
    fc.assert(
      fc.property(pace, target, counters, ({ calls, meanMs }, targetMs, onDuty) => {
        const off = (n: number): number =>
          Math.abs(callIntervalMs({ calls: n, spanMs: (n - 1) * meanMs }, targetMs, onDuty) - meanMs);
        expect(off(calls + 1)).toBeLessThanOrEqual(off(calls) + 1e-6);
        // After 792 intervals the standard weighs one part in a hundred.
        expect(off(793)).toBeLessThanOrEqual(Math.abs(targetMs / onDuty - meanMs) / 100 + 1e-6);
      }),
    );
  });
});

describe('the estimate', () => {
  it.each([
    { ahead: 0, interval: 5, from: 0, to: 10 },
    { ahead: 1, interval: 5, from: 5, to: 15 },
    { ahead: 3, interval: 5, from: 10, to: 30 },
    { ahead: 9, interval: 5, from: 35, to: 70 },
    { ahead: 0, interval: 60, from: 0, to: 85 },
  ])(
    'with $ahead ahead at a call every $interval minutes is $from to $to minutes',
    ({ ahead: n, interval: of, from, to }) => {
      expect(estimateWait(n, of * MINUTE)).toEqual({ fromMs: from * MINUTE, toMs: to * MINUTE });
    },
  );

  it('never promises a point, even where calls come without a pause', () => {
    expect(estimateWait(0, 0)).toEqual({ fromMs: 0, toMs: FIVE });
    expect(estimateWait(7, 0)).toEqual({ fromMs: 0, toMs: FIVE });
  });

  it('is a range on whole five minutes, and the expected wait lies in it', () => {
    fc.assert(
      fc.property(ahead, interval, (n, ms) => {
        const { fromMs, toMs } = estimateWait(n, ms);
        expect([fromMs % FIVE, toMs % FIVE]).toEqual([0, 0]);
        expect(fromMs).toBeGreaterThanOrEqual(0);
        expect(toMs - fromMs).toBeGreaterThanOrEqual(FIVE);
        expect(fromMs).toBeLessThanOrEqual((n + 1) * ms);
        expect(toMs).toBeGreaterThanOrEqual((n + 1) * ms);
      }),
    );
  });

  it('is no wider than 0.7 to 1.4 of the expected wait and the rounding', () => {
    fc.assert(
      fc.property(ahead, interval, (n, ms) => {
        const { fromMs, toMs } = estimateWait(n, ms);
        const expected = (n + 1) * ms;
        expect(toMs).toBeLessThan(expected * 1.4 + FIVE + 1);
        if (n > 0) expect(fromMs).toBeGreaterThan(expected * 0.7 - FIVE - 1);
      }),
    );
  });

  it('never shrinks with one more ahead, nor with a slower queue', () => {
    fc.assert(
      fc.property(ahead, interval, fc.nat(10 * MINUTE), (n, ms, slower) => {
        const now = estimateWait(n, ms);
        for (const longer of [estimateWait(n + 1, ms), estimateWait(n, ms + slower)]) {
          expect(longer.fromMs).toBeGreaterThanOrEqual(now.fromMs);
          expect(longer.toMs).toBeGreaterThanOrEqual(now.toMs);
        }
      }),
    );
  });

  it('begins at once for the first in line', () => {
    fc.assert(fc.property(interval, (ms) => estimateWait(0, ms).fromMs === 0));
  });
});

describe('the estimate on the clock', () => {
  const serving = [
    { from: clock('08:00'), to: clock('12:00') },
    { from: clock('13:00'), to: clock('16:00') },
  ];
  const over = (at: string, from: number, to: number) => {
    const { fromMs, toMs } = estimateOverHours({ fromMs: from * MINUTE, toMs: to * MINUTE }, serving, clock(at));
    return [fromMs / MINUTE, toMs / MINUTE];
  };

  it.each([
    ['while counters serve is the same', '09:00', 10, 25, 10, 25],
    ['before opening begins with opening', '07:30', 0, 10, 30, 40],
    ['in a break begins with its end', '12:20', 5, 15, 45, 55],
    ['passes through noon', '11:50', 5, 25, 5, 85],
    ['ends with the morning where it just fits', '11:45', 10, 15, 10, 15],
    ['goes on after closing with what does not fit', '15:50', 5, 20, 5, 20],
    ['passes noon and closing', '11:00', 30, 300, 30, 360],
    ['after closing is the same', '18:00', 5, 20, 5, 20],
  ] as const)('%s', (_name, at, from, to, fromThen, toThen) => {
    expect(over(at, from, to)).toEqual([fromThen, toThen]);
  });

  it('is never shorter than the serving time it takes, and keeps its order', () => {
    const instant = fc.integer({ min: clock('06:00'), max: clock('18:00') });
    fc.assert(
      fc.property(instant, fc.nat(400), fc.nat(200), (at, from, wider) => {
        const estimate = { fromMs: from * MINUTE, toMs: (from + wider) * MINUTE };
        const then = estimateOverHours(estimate, serving, at);
        expect(then.fromMs).toBeGreaterThanOrEqual(estimate.fromMs);
        expect(then.toMs - then.fromMs).toBeGreaterThanOrEqual(estimate.toMs - estimate.fromMs);
      }),
    );
  });
});
