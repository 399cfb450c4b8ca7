import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quota, quotaLeft, quotaOn, type Taken } from '../../server/domain/quota.ts';

const NOTHING_TAKEN: Taken = { kiosk: 0, officer: 0, regular: 0 };
const quota = (of: Partial<Quota>): Quota => ({ total: null, kiosk: null, officer: null, priorityReserved: 0, ...of });
const taken = (of: Partial<Taken>): Taken => ({ ...NOTHING_TAKEN, ...of });

describe('the quota of a day', () => {
  const everyDay = quota({ total: 50 });
  const monday = quota({ total: 30 });

  it('is that of its weekday, else that of every day', () => {
    const days = new Map([
      [0, everyDay],
      [1, monday],
    ]);
    expect(quotaOn(days, '2026-11-23')).toBe(monday);
    expect(quotaOn(days, '2026-11-24')).toBe(everyDay);
    expect(quotaOn(days, '2026-11-29')).toBe(everyDay);
  });

  it('is none for a service without one, or without one for that weekday', () => {
    expect(quotaOn(undefined, '2026-11-23')).toBeNull();
    expect(quotaOn(new Map([[7, monday]]), '2026-11-23')).toBeNull();
    expect(quotaOn(new Map([[7, monday]]), '2026-11-29')).toBe(monday);
  });
});

describe('what is left', () => {
  it('is nothing to speak of where nothing bounds it', () => {
    expect(quotaLeft(quota({}), taken({ kiosk: 900 }), 'kiosk')).toBeNull();
    expect(quotaLeft(quota({ officer: 5 }), taken({ officer: 5 }), 'kiosk')).toBeNull();
  });

  it('counts both channels against the total, and each against its own bound', () => {
    const of = quota({ total: 40, kiosk: 30, officer: 20 });
    expect(quotaLeft(of, taken({ kiosk: 10, officer: 12, regular: 22 }), 'kiosk')).toEqual({
      regular: 18,
      priority: 18,
    });
    expect(quotaLeft(of, taken({ kiosk: 10, officer: 12, regular: 22 }), 'officer')).toEqual({
      regular: 8,
      priority: 8,
    });
    expect(quotaLeft(of, taken({ kiosk: 30, officer: 2, regular: 32 }), 'kiosk')).toEqual({ regular: 0, priority: 0 });
  });

  it('keeps so many of the total for priority visitors, and those who came already have had theirs', () => {
    const of = quota({ total: 20, priorityReserved: 5 });
    expect(quotaLeft(of, NOTHING_TAKEN, 'kiosk')).toEqual({ regular: 15, priority: 20 });
    expect(quotaLeft(of, taken({ kiosk: 15, regular: 15 }), 'kiosk')).toEqual({ regular: 0, priority: 5 });
    // Three priority visitors came early: two places are still kept.
    expect(quotaLeft(of, taken({ kiosk: 10, regular: 7 }), 'kiosk')).toEqual({ regular: 8, priority: 10 });
    expect(quotaLeft(of, taken({ kiosk: 18, regular: 15 }), 'kiosk')).toEqual({ regular: 0, priority: 2 });
  });

  it('is never below zero, also when the quota was made smaller than what was taken', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        (total, reserved, kiosk, officer, regular) => {
          const left = quotaLeft(quota({ total, priorityReserved: reserved }), { kiosk, officer, regular }, 'kiosk');
          if (left === null) throw new Error('a total bounds');
          expect(left.regular).toBeGreaterThanOrEqual(0);
          expect(left.priority).toBeGreaterThanOrEqual(left.regular);
          expect(left.priority).toBeLessThanOrEqual(total);
        },
      ),
    );
  });

  it('never lets out more than the total, whoever comes in whatever order', () => {
    const visitors = fc.array(fc.record({ priority: fc.boolean(), channel: fc.constantFrom('kiosk', 'officer') }), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), visitors, (total, reserved, of) => {
        const bound = quota({ total, priorityReserved: Math.min(total, reserved) });
        const had = { ...NOTHING_TAKEN };
        for (const { priority, channel } of of) {
          const left = quotaLeft(bound, had, channel);
          if (left === null || (priority ? left.priority : left.regular) === 0) continue;
          had[channel] += 1;
          if (!priority) had.regular += 1;
        }
        expect(had.kiosk + had.officer).toBeLessThanOrEqual(total);
        expect(had.regular).toBeLessThanOrEqual(total - bound.priorityReserved);
      }),
    );
  });
});
