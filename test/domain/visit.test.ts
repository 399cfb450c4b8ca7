import { describe, expect, it } from 'vitest';
import { type ErrandPlace, nextErrand } from '../../server/domain/visit.ts';

const errand = (state: ErrandPlace['state'], toMs: number | null = null, ahead: number | null = null): ErrandPlace => {
  return { state, ahead, estimate: toMs === null ? null : { fromMs: 0, toMs } };
};

describe('where a visitor with several errands goes next', () => {
  it('is the counter that calls or serves', () => {
    expect(nextErrand([errand('waiting', 5), errand('called')])).toBe(1);
    expect(nextErrand([errand('waiting', 5), errand('waiting', 1), errand('serving')])).toBe(2);
  });

  it('is else the line whose call is expected first', () => {
    expect(nextErrand([errand('done'), errand('waiting', 50, 2), errand('waiting', 20, 9)])).toBe(2);
    expect(nextErrand([errand('waiting', 20, 4), errand('held'), errand('waiting', 20, 3)])).toBe(2);
  });

  it('is the shorter of two lines that nothing can be said about, and after one that has an estimate', () => {
    expect(nextErrand([errand('waiting', null, 3), errand('waiting', null, 2)])).toBe(1);
    expect(nextErrand([errand('waiting', null, 0), errand('waiting', 90, 8)])).toBe(1);
    expect(nextErrand([errand('waiting'), errand('waiting')])).toBe(0);
  });

  it('is nowhere when nothing waits', () => {
    expect(nextErrand([errand('done'), errand('noShow'), errand('held')])).toBeNull();
    expect(nextErrand([])).toBeNull();
  });
});
