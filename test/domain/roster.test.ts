import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayHours } from '../../server/domain/calendar/calendar.ts';
import { compileCalendar } from '../../server/domain/calendar/hours-at.ts';
import type { DutyRecord } from '../../server/domain/duty-history.ts';
import { compareWithPlan, plannedAt, plannedTimes, type RosterEntry } from '../../server/domain/roster.ts';
import { instantOf } from './calendar/support/local-clock.ts';
import { covers, EVERY_MINUTE, MINUTE, SPAN, spanOf } from './support/minutes.ts';

const MONDAY = '2026-11-23';
const FRIDAY = '2026-11-27';
const hours = (breaks: DayHours['breaks'] = []): DayHours => {
  return { opensMin: 480, closesMin: 960, breaks, ticketsFromMin: null, ticketsUntilMin: null };
};
const PRAYER = { fromMin: 690, toMin: 780, name: 'Salat Jumat' };

const calendar = compileCalendar({
  timeZone: 'Asia/Jakarta',
  dayStartsMin: 0,
  alwaysOpen: false,
  mall: {
    week: [hours(), hours(), hours(), hours(), hours([PRAYER]), null, null],
    seasons: [],
    exceptions: [],
  },
  holidays: [{ day: '2026-11-30', name: 'Libur', kind: 'national' }],
  agencies: new Map(),
});

const entry = (weekday: number, fromMin: number, toMin: number, personId: string | null = null): RosterEntry => {
  return { weekday, fromMin, toMin, personId };
};
const on = (day: string, fromMin: number, toMin: number) => ({
  from: instantOf(day, fromMin, 'Asia/Jakarta'),
  to: instantOf(day, toMin, 'Asia/Jakarta'),
});

describe('the roster', () => {
  it('plans by weekday, with whoever is named', () => {
    const entries = [entry(1, 480, 720, 'siti'), entry(1, 720, 960), entry(2, 480, 960)];
    expect(plannedTimes(calendar, 'a', entries, MONDAY)).toEqual([
      { ...on(MONDAY, 480, 720), personId: 'siti' },
      { ...on(MONDAY, 720, 960), personId: null },
    ]);
  });

  it('holds within the hours of the agency only', () => {
    expect(plannedTimes(calendar, 'a', [entry(1, 400, 1200)], MONDAY)).toMatchObject([on(MONDAY, 480, 960)]);
    expect(plannedTimes(calendar, 'a', [entry(5, 480, 960)], FRIDAY)).toMatchObject([
      on(FRIDAY, 480, 690),
      on(FRIDAY, 780, 960),
    ]);
    expect(plannedTimes(calendar, 'a', [entry(1, 480, 960)], '2026-11-30')).toEqual([]);
  });

  it('names the planned time of an instant', () => {
    const planned = plannedTimes(calendar, 'a', [entry(1, 480, 720, 'siti')], MONDAY);
    const { from, to } = on(MONDAY, 480, 720);
    expect(plannedAt(planned, from)?.personId).toBe('siti');
    expect(plannedAt(planned, to)).toBeNull();
    expect(plannedAt(planned, from - 1)).toBeNull();
  });
});

const record = (from: number, to: number | null, breaks: [number, number | null][] = []): DutyRecord => ({
  dutyId: 'd',
  counterId: 'c',
  personId: 'p',
  businessDay: MONDAY,
  openedAt: from * MINUTE,
  closedAt: to === null ? null : to * MINUTE,
  cause: to === null ? null : 'officer',
  closeReason: null,
  breaks: breaks.map(([begin, end]) => {
    const until = end === null ? null : end * MINUTE;
    return { from: begin * MINUTE, to: until, reason: 'rest', note: null, expectedReturnAt: null, returned: false };
  }),
});

describe('planned against actual', () => {
  it('tells open, break and absence of the planned time apart', () => {
    expect(compareWithPlan([spanOf(0, 100)], [record(10, 90, [[50, 60]])], SPAN * MINUTE)).toEqual({
      plannedMs: 100 * MINUTE,
      openMs: 70 * MINUTE,
      onBreakMs: 10 * MINUTE,
      absentMs: 20 * MINUTE,
    });
  });

  it('judges only what is over', () => {
    const kept = compareWithPlan([spanOf(0, 100)], [record(10, null, [[20, null]])], 30 * MINUTE);
    expect(kept).toEqual({
      plannedMs: 100 * MINUTE,
      openMs: 10 * MINUTE,
      onBreakMs: 10 * MINUTE,
      absentMs: 10 * MINUTE,
    });
  });

  it('agrees with asking minute by minute', () => {
    const minute = fc.integer({ min: 0, max: SPAN });
    const stay = fc
      .tuple(minute, minute, minute, minute)
      .map((four) => four.toSorted((a, b) => a - b))
      .map(([a = 0, b = 0, c = 0, d = 0]) => ({ from: a, to: d, pause: [b, c] as [number, number] }));
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 4 }), fc.tuple(minute, minute), minute, (stays, [from, to], now) => {
        const planned = [spanOf(from, to)];
        // What the journal says about a day that is not over ends now.
        const known = stays.filter((one) => one.to <= now);
        const records = known.map((one) => record(one.from, one.to, [one.pause]));
        const isOpen = (m: number) =>
          known.some((one) => one.from <= m && m < one.to && !(one.pause[0] <= m && m < one.pause[1]));
        const isPaused = (m: number) => known.some((one) => one.pause[0] <= m && m < one.pause[1]);
        const due = EVERY_MINUTE.filter((m) => covers(planned, m) && m < now);
        const open = due.filter(isOpen);
        const paused = due.filter((m) => !isOpen(m) && isPaused(m));
        expect(compareWithPlan(planned, records, now * MINUTE)).toMatchObject({
          openMs: open.length * MINUTE,
          onBreakMs: paused.length * MINUTE,
          absentMs: (due.length - open.length - paused.length) * MINUTE,
        });
      }),
    );
  });
});
