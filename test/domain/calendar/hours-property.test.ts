import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDayOf } from '../../../server/domain/business-day.ts';
import { compileCalendar, hoursAt, servingIntervals } from '../../../server/domain/calendar/hours-at.ts';
import { question } from './support/calendar-arbitrary.ts';
import { MINUTE, naiveMall } from './support/naive-hours.ts';

const WEEK = 7 * 1440 * MINUTE;

/** The first minute after `at` of the next week at which something holds; null if there is none. */
function firstMinute(at: number, holds: (at: number) => boolean): number | null {
  for (let minute = Math.floor(at / MINUTE) * MINUTE + MINUTE; minute <= at + WEEK; minute += MINUTE) {
    if (holds(minute)) return minute;
  }
  return null;
}

/** Null and "later than the week that was looked through" are one here. */
const withinWeek = (at: number, found: number | null): number | null =>
  found !== null && found <= at + WEEK ? found : null;

describe('whatever the calendar and the instant', () => {
  it('the answer is that of a recount minute by minute', () => {
    fc.assert(
      fc.property(question, ({ data, east, of, at }) => {
        const naive = naiveMall(data, of, east);
        const hours = hoursAt(compileCalendar(data), of, at);
        expect(hours.open).toBe(naive.serves(at));
        expect(hours.reason === null).toBe(hours.open);
        expect(hours.ticketsOpen).toBe(naive.takesTickets(at));
        expect(hours.servingLeftMs).toBe(naive.servingLeftMs(at));
      }),
      { numRuns: 4000 },
    );
  });

  it('no ticket may be taken when no serving time is left today', () => {
    fc.assert(
      fc.property(question, ({ data, of, at }) => {
        const calendar = compileCalendar(data);
        const hours = hoursAt(calendar, of, at);
        const businessDay = businessDayOf(at, data.timeZone, data.dayStartsMin);
        const ahead = servingIntervals(calendar, of.agencyId, businessDay).some(({ to }) => to > at);
        expect(hours.servingLeftMs !== null && hours.servingLeftMs > 0).toBe(ahead);
        expect(hours.ticketsOpen && !ahead).toBe(false);
        if (hours.ticketsUntil !== null) {
          expect(hoursAt(calendar, of, hours.ticketsUntil - 1).ticketsOpen).toBe(true);
          const after = businessDayOf(hours.ticketsUntil, data.timeZone, data.dayStartsMin);
          // The tickets of the next business day may begin at the very end of this one.
          const isNextDay = after !== businessDay;
          if (!isNextDay) expect(hoursAt(calendar, of, hours.ticketsUntil).ticketsOpen).toBe(false);
          expect(hours.ticketsUntil).toBeLessThanOrEqual(hours.closesAt ?? 0);
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('opensAt and ticketsAt are the first instants at which it is so', () => {
    fc.assert(
      fc.property(question, ({ data, east, of, at }) => {
        const naive = naiveMall(data, of, east);
        const calendar = compileCalendar(data);
        const { open, opensAt, ticketsOpen, ticketsAt } = hoursAt(calendar, of, at);
        expect(withinWeek(at, opensAt)).toBe(open ? null : firstMinute(at, naive.serves));
        expect(withinWeek(at, ticketsAt)).toBe(ticketsOpen ? null : firstMinute(at, naive.takesTickets));
        if (opensAt !== null) {
          expect(hoursAt(calendar, of, opensAt - 1).open).toBe(false);
          expect(hoursAt(calendar, of, opensAt).open).toBe(true);
        }
        if (ticketsAt !== null) {
          expect(hoursAt(calendar, of, ticketsAt - 1).ticketsOpen).toBe(false);
          expect(hoursAt(calendar, of, ticketsAt).ticketsOpen).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('edges are exact to the millisecond', () => {
    fc.assert(
      fc.property(question, ({ data, of, at }) => {
        const calendar = compileCalendar(data);
        const businessDay = businessDayOf(at, data.timeZone, data.dayStartsMin);
        const intervals = servingIntervals(calendar, of.agencyId, businessDay);
        for (const [index, { from, to }] of intervals.entries()) {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(intervals[index - 1]?.to ?? from);
          expect(hoursAt(calendar, of, from).open).toBe(true);
          expect(hoursAt(calendar, of, to - 1)).toMatchObject({ open: true, closesAt: intervals.at(-1)?.to });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('what was asked before does not change the answer', () => {
    fc.assert(
      fc.property(question, fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 5 }), ({ data, of, at }, days) => {
        const used = compileCalendar(data);
        for (const ahead of days) hoursAt(used, of, at + ahead * 1440 * MINUTE);
        expect(hoursAt(used, of, at)).toEqual(hoursAt(compileCalendar(data), of, at));
      }),
      { numRuns: 500 },
    );
  });
});
