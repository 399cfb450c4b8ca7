import fc from 'fast-check';
import type { CalendarData, DayHours, Schedule, WeekHours } from '../../../../server/domain/calendar/calendar.ts';
import type { HoursOf } from '../../../../server/domain/calendar/hours-at.ts';

const ZONES = [
  { timeZone: 'Asia/Jakarta', east: 7 },
  { timeZone: 'Asia/Makassar', east: 8 },
  { timeZone: 'Asia/Jayapura', east: 9 },
  { timeZone: 'UTC', east: 0 },
  // Not in the table of fixed offsets, and without summer time: asked of Intl.
  { timeZone: 'Asia/Tokyo', east: 9 },
];

/** Two weeks round the first of March; the calendars know nothing special outside them. */
const FIRST_DAY = Date.UTC(2026, 1, 23);
const DAY_MS = 86_400_000;
const isoDay = fc.integer({ min: 0, max: 13 }).map((n) => new Date(FIRST_DAY + n * DAY_MS).toISOString().slice(0, 10));
const range = fc.tuple(isoDay, isoDay).map(([a, b]) => (a < b ? { fromDay: a, toDay: b } : { fromDay: b, toDay: a }));

/** Quarters of an hour of one business day and a little beyond, so that edges meet often. Not all of it passes the check of set-up. */
function minutes(dayStartsMin: number): fc.Arbitrary<number> {
  return fc.integer({ min: -4, max: 100 }).map((quarter) => dayStartsMin + quarter * 15);
}

function dayHours(dayStartsMin: number): fc.Arbitrary<DayHours> {
  const minute = minutes(dayStartsMin);
  const maybe = fc.option(minute, { freq: 2 });
  const pause = fc.record({ fromMin: minute, toMin: minute, name: fc.constantFrom('Istirahat', 'Salat Jumat') });
  return fc.record({
    opensMin: minute,
    closesMin: minute,
    breaks: fc.array(pause, { maxLength: 3 }),
    ticketsFromMin: maybe,
    ticketsUntilMin: maybe,
  });
}

function schedule(dayStartsMin: number): fc.Arbitrary<Schedule> {
  const hours = dayHours(dayStartsMin);
  const week: fc.Arbitrary<WeekHours> = fc.array(fc.option(hours, { freq: 4 }), { minLength: 7, maxLength: 7 });
  const named = { id: fc.uuid(), name: fc.string() };
  return fc.record({
    week: fc.option(week, { freq: 4 }),
    seasons: fc.array(
      fc.tuple(fc.record(named), range, week).map(([name, days, hoursOf]) => ({ ...name, ...days, week: hoursOf })),
      { maxLength: 2 },
    ),
    exceptions: fc.array(
      fc
        .tuple(fc.record(named), range, fc.option(hours))
        .map(([name, days, hoursOf]) => ({ ...name, ...days, hours: hoursOf })),
      { maxLength: 3 },
    ),
  });
}

export type Question = { data: CalendarData; east: number; of: HoursOf; at: number };

const dayStarts = fc.constantFrom(0, 0, 240, 300);
const holidays = fc.array(fc.record({ day: isoDay, name: fc.string(), kind: fc.constant<'national'>('national') }), {
  maxLength: 3,
});

/** A calendar, a service and an instant: any millisecond of three weeks, often on a quarter of an hour or just beside it. */
export const question: fc.Arbitrary<Question> = dayStarts.chain((dayStartsMin) => {
  const maybe = fc.option(minutes(dayStartsMin), { freq: 1 });
  const quarter = fc.tuple(fc.integer({ min: 0, max: 21 * 96 }), fc.constantFrom(-1, 0, 1));
  const instant = fc.oneof(
    quarter.map(([n, beside]) => n * 15 * 60_000 + beside),
    fc.integer({ min: 0, max: 21 * DAY_MS }),
  );
  return fc
    .record({
      zone: fc.constantFrom(...ZONES),
      mall: schedule(dayStartsMin),
      agency: schedule(dayStartsMin),
      holidays,
      of: fc.record({ agencyId: fc.constantFrom('a', 'a', 'unknown'), ticketsFromMin: maybe, ticketsUntilMin: maybe }),
      instant,
    })
    .map(({ zone, mall, agency, of, instant: since, ...rest }) => ({
      data: {
        ...rest,
        timeZone: zone.timeZone,
        dayStartsMin,
        alwaysOpen: false,
        mall,
        agencies: new Map([['a', agency]]),
      },
      east: zone.east,
      of,
      at: FIRST_DAY - 3 * DAY_MS + since,
    }));
});
