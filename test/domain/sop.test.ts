import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEG_RESULTS } from '../../contract/words.ts';
import { ATTENDED, judge, percentile } from '../../server/domain/sop.ts';

describe('the verdict', () => {
  it('is kept up to and including the last millisecond of the promise', () => {
    expect([judge(899_999, 900_000), judge(900_000, 900_000), judge(900_001, 900_000)]).toEqual([
      'within',
      'within',
      'over',
    ]);
  });

  it('of a promise of no wait at all can still be kept', () => {
    expect([judge(0, 0), judge(1, 0)]).toEqual(['within', 'over']);
  });
});

describe('the averages', () => {
  it('take in every leg at which the visitor was attended, and no other', () => {
    expect(LEG_RESULTS.filter((result) => !ATTENDED.includes(result))).toEqual(['noShow', 'cancelled', 'expired']);
  });
});

describe('the nearest-rank percentile', () => {
  // The textbook example: five and ten values.
  const five = [15, 20, 35, 40, 50];
  const ten = [3, 6, 7, 8, 8, 10, 13, 15, 16, 20];

  it.each([
    { of: five, share: 0.05, value: 15 },
    { of: five, share: 0.3, value: 20 },
    { of: five, share: 0.4, value: 20 },
    { of: five, share: 0.5, value: 35 },
    { of: five, share: 1, value: 50 },
    { of: ten, share: 0.25, value: 7 },
    { of: ten, share: 0.5, value: 8 },
    { of: ten, share: 0.75, value: 15 },
    { of: ten, share: 0.9, value: 16 },
    { of: ten, share: 1, value: 20 },
    { of: [7], share: 0.5, value: 7 },
    { of: five, share: 0, value: 15 },
  ])('$share of $of is $value', ({ of, share, value }) => {
    expect(percentile(of, share)).toBe(value);
  });

  it('of nothing, or of more than all, is unknown', () => {
    expect(percentile([], 0.5)).toBeNull();
    expect(percentile(five, 1.1)).toBeNull();
  });

  it('is the smallest value with at least that share of all at or below it', () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
    const percent = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(values, percent, (of, p) => {
        // Counted in whole hundredths, so that no rounding of shares is shared with the rule.
        const enough = of.filter((value) => of.filter((other) => other <= value).length * 100 >= p * of.length);
        const ascending = [...of].sort((a, b) => a - b);
        expect(percentile(ascending, p / 100)).toBe(Math.min(...enough));
      }),
      { numRuns: 1000 },
    );
  });
});
