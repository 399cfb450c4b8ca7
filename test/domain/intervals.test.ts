import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredMs, intersect, subtract, unite } from '../../server/domain/intervals.ts';
import { covers, EVERY_MINUTE, intervals, MINUTE, spanOf } from './support/minutes.ts';

describe('intervals', () => {
  it('are united where they overlap or touch, and empty ones vanish', () => {
    const given = [spanOf(5, 9), spanOf(1, 2), spanOf(2, 3), spanOf(6, 7), spanOf(4, 4), spanOf(20, 10)];
    expect(unite(given)).toEqual([spanOf(1, 3), spanOf(5, 9)]);
    expect(unite([])).toEqual([]);
  });

  it('are never changed', () => {
    const given = [spanOf(1, 3), spanOf(2, 5)];
    unite(given);
    expect(given).toEqual([spanOf(1, 3), spanOf(2, 5)]);
  });

  it('are asked to infinity without harm', () => {
    const since = { from: 3 * MINUTE, to: Number.POSITIVE_INFINITY };
    expect(intersect([spanOf(1, 9)], [since])).toEqual([spanOf(3, 9)]);
    expect(subtract([spanOf(1, 9)], [since])).toEqual([spanOf(1, 3)]);
  });

  it('agree with asking minute by minute', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const [united, common, rest] = [unite(a), intersect(a, b), subtract(a, b)];
        for (const minute of EVERY_MINUTE) {
          expect(covers(united, minute)).toBe(covers(a, minute));
          expect(covers(common, minute)).toBe(covers(a, minute) && covers(b, minute));
          expect(covers(rest, minute)).toBe(covers(a, minute) && !covers(b, minute));
        }
        for (const made of [united, common, rest]) expect(unite(made)).toEqual(made);
        expect(coveredMs(a)).toBe(EVERY_MINUTE.filter((minute) => covers(a, minute)).length * MINUTE);
        expect(coveredMs(common) + coveredMs(rest)).toBe(coveredMs(a));
      }),
    );
  });
});
