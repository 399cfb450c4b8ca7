import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNewer, type Stamp } from '../../ui-shared/stale-view.ts';

const stamp = (seq: number, epoch = 'e1', serverTime = seq): Stamp => ({ epoch, seq, serverTime });

describe('a view', () => {
  it('is taken when there is none yet', () => {
    expect(isNewer(null, stamp(0))).toBe(true);
  });

  it('is taken when it is newer and dropped when it is older', () => {
    expect(isNewer(stamp(4), stamp(5))).toBe(true);
    expect(isNewer(stamp(5), stamp(4, 'e1', 99))).toBe(false);
  });

  it('of the same seq is taken when it was built later: what is not journaled may differ', () => {
    expect(isNewer(stamp(5, 'e1', 10), stamp(5, 'e1', 12))).toBe(true);
    expect(isNewer(stamp(5, 'e1', 12), stamp(5, 'e1', 10))).toBe(false);
  });

  it('of another epoch is taken whatever its seq', () => {
    expect(isNewer(stamp(900), stamp(1, 'e2'))).toBe(true);
  });

  it('never goes back, in whatever order and however often views come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), (seqs) => {
        const shown: Stamp[] = [];
        for (const seq of seqs) {
          const last = shown[shown.length - 1] ?? null;
          if (isNewer(last, stamp(seq))) shown.push(stamp(seq));
        }
        const order = shown.map((view) => view.seq);
        expect(order).toEqual(order.slice().sort((a, b) => a - b));
        expect(order[order.length - 1]).toBe(seqs.length === 0 ? undefined : Math.max(...seqs));
      }),
    );
  });
});
