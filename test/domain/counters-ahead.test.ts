import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CounterAhead, countersAhead, restAheadMs } from '../../server/domain/counters-ahead.ts';
import { clock } from './support/hours.ts';
import { MINUTE } from './support/ticket-events.ts';

const time = (from: string, to: string) => ({ from: clock(from), to: clock(to) });
const TWO_HALVES = [time('08:00', '12:00'), time('13:00', '16:00')];

function minutesLeft(counters: Omit<CounterAhead, 'counterId'>[], at: string): Record<string, number> {
  const named = counters.map((counter, index) => ({ ...counter, counterId: `c${index + 1}` }));
  const left = countersAhead(named, TWO_HALVES, clock(at));
  return Object.fromEntries([...left].map(([id, ms]) => [id, ms / MINUTE]));
}
const here = (...planned: CounterAhead['planned'][number][]) => ({ onDuty: true, planned });
const away = (...planned: CounterAhead['planned'][number][]) => ({ onDuty: false, planned });

describe('the serving time that counters still have', () => {
  it('is until closing for whoever is on duty, without the break', () => {
    expect(minutesLeft([here(), here()], '11:00')).toEqual({ c1: 240, c2: 240 });
    expect(minutesLeft([here()], '12:30')).toEqual({ c1: 180 });
    expect(minutesLeft([here()], '16:00')).toEqual({});
  });

  it('counts all counters before opening where the roster plans none, and late ones for a quarter of an hour', () => {
    expect(minutesLeft([away(), away()], '07:30')).toEqual({ c1: 420, c2: 420 });
    expect(minutesLeft([here(), away()], '08:14')).toEqual({ c1: 406, c2: 406 });
    expect(minutesLeft([here(), away()], '08:15')).toEqual({ c1: 405 });
    expect(minutesLeft([away(), away()], '10:00')).toEqual({});
    // Whoever was missing all morning is not counted on for the afternoon, until the break has made it likely again.
    expect(minutesLeft([away()], '12:30')).toEqual({ c1: 180 });
  });

  it('follows the roster where there is one', () => {
    const morning = time('08:00', '12:00');
    const afternoon = time('13:00', '16:00');
    expect(minutesLeft([away(morning), away(morning, afternoon), away()], '07:30')).toEqual({ c1: 240, c2: 420 });
    expect(minutesLeft([here(morning), here(morning, afternoon)], '11:00')).toEqual({ c1: 60, c2: 300 - 60 });
    expect(minutesLeft([away(afternoon), here(morning)], '09:00')).toEqual({ c1: 180, c2: 180 });
  });

  it('takes whoever stays beyond the plan, or comes without one, as staying', () => {
    const morning = time('08:00', '12:00');
    expect(minutesLeft([here(morning)], '13:00')).toEqual({ c1: 180 });
    expect(minutesLeft([here(), away(morning)], '09:00')).toEqual({ c1: 360 });
  });

  it('is never more than the serving time left', () => {
    const at = fc.integer({ min: clock('07:00'), max: clock('17:00') });
    const plan = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 300 })).map(([from, length]) => {
        const begin = clock('07:00') + from * MINUTE;
        return { from: begin, to: begin + length * MINUTE };
      }),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(at, fc.array(fc.record({ onDuty: fc.boolean(), planned: plan }), { maxLength: 4 }), (now, of) => {
        const whole = [time('07:00', '22:00')];
        const left = countersAhead(
          of.map((counter, index) => ({ ...counter, counterId: `c${index}` })),
          whole,
          now,
        );
        for (const ms of left.values()) {
          expect(ms).toBeGreaterThan(0);
          expect(ms).toBeLessThanOrEqual(clock('22:00') - now);
        }
      }),
    );
  });
});

describe('the rest that officers still take', () => {
  const whole = [time('08:00', '16:00')];

  it.each([
    ['07:30', 60],
    ['11:00', 60],
    ['12:30', 30],
    ['13:00', 20],
    ['14:00', 0],
    ['15:59', 0],
  ])('at %s is %i minutes of a day without a break', (at, minutes) => {
    expect(restAheadMs(whole, clock(at))).toBe(minutes * MINUTE);
  });

  it('is none where the calendar breaks the day, or the day is short', () => {
    expect(restAheadMs(TWO_HALVES, clock('08:00'))).toBe(0);
    expect(restAheadMs([time('08:00', '13:00')], clock('08:00'))).toBe(0);
  });
});
