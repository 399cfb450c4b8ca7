import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDayOf } from '../../../server/domain/business-day.ts';
import {
  businessDayNumberAt,
  dayNumberOf,
  dayOfNumber,
  weekdayOfNumber,
} from '../../../server/domain/calendar/local-time.ts';
import { instantOf, localTimeOf } from './support/local-clock.ts';

const MINUTE = 60_000;
const utc = (text: string): number => Date.parse(`${text}Z`);

/** Two that have no table, with odd offsets, besides those that have. */
const STEADY = [
  { zone: 'Asia/Jakarta', east: 420 },
  { zone: 'Asia/Pontianak', east: 420 },
  { zone: 'Asia/Makassar', east: 480 },
  { zone: 'Asia/Jayapura', east: 540 },
  { zone: 'UTC', east: 0 },
  { zone: 'Asia/Kolkata', east: 330 },
  { zone: 'Asia/Kathmandu', east: 345 },
  { zone: 'Pacific/Kiritimati', east: 840 },
  { zone: 'Pacific/Pago_Pago', east: -660 },
];
const instant = fc.integer({ min: utc('2000-01-01T00:00'), max: utc('2099-12-30T00:00') });

describe.each(STEADY)('in $zone', ({ zone, east }) => {
  it('a minute of a day is that many minutes after a midnight that comes so much before the one in Greenwich', () => {
    expect(instantOf('2026-03-21', 0, zone)).toBe(utc('2026-03-21T00:00') - east * MINUTE);
    expect(instantOf('2026-03-21', 1500, zone)).toBe(utc('2026-03-22T01:00') - east * MINUTE);
  });

  it('instant, day and minute turn into each other', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(0, 240, 1439), (at, dayStartsMin) => {
        const { businessDay, minute } = localTimeOf(at, zone, dayStartsMin);
        expect(minute).toBeGreaterThanOrEqual(dayStartsMin);
        expect(minute).toBeLessThan(dayStartsMin + 1440);
        expect(instantOf(businessDay, minute, zone)).toBe(Math.floor(at / MINUTE) * MINUTE);
        expect(businessDay).toBe(dayOfNumber(businessDayNumberAt(at, zone, dayStartsMin)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the table of fixed offsets', () => {
  it.each(STEADY)('says of $zone what Intl says', ({ zone }) => {
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    fc.assert(
      fc.property(instant, (at) => {
        const { minute } = localTimeOf(at, zone, 0);
        const two = (n: number): string => String(n).padStart(2, '0');
        expect(`${two(Math.floor(minute / 60))}:${two(minute % 60)}`).toBe(clock.format(at));
      }),
      { numRuns: 100 },
    );
  });
});

describe('where clocks change', () => {
  it.each<[zone: string, day: string, minute: number, expected: string, why?: string]>([
    ['Europe/Berlin', '2026-03-29', 119, '2026-03-29T00:59'],
    ['Europe/Berlin', '2026-03-29', 120, '2026-03-29T01:00', 'skipped: where the gap is'],
    ['Europe/Berlin', '2026-03-29', 150, '2026-03-29T01:00', 'skipped'],
    ['Europe/Berlin', '2026-03-29', 180, '2026-03-29T01:00'],
    ['Europe/Berlin', '2026-03-29', 480, '2026-03-29T06:00'],
    ['Europe/Berlin', '2026-10-25', 120, '2026-10-25T00:00', 'twice: the first'],
    ['Europe/Berlin', '2026-10-25', 179, '2026-10-25T00:59', 'twice: the first'],
    ['Europe/Berlin', '2026-10-25', 180, '2026-10-25T02:00'],
    ['America/New_York', '2026-03-08', 150, '2026-03-08T07:00', 'skipped'],
    ['America/New_York', '2026-11-01', 60, '2026-11-01T05:00', 'twice: the first'],
    ['Australia/Lord_Howe', '2026-10-04', 135, '2026-10-03T15:30', 'half an hour is skipped'],
    ['Africa/Cairo', '2026-04-24', 0, '2026-04-23T22:00', 'midnight itself is skipped'],
    ['Pacific/Apia', '2011-12-30', 600, '2011-12-30T10:00', 'a whole day is skipped'],
    ['Pacific/Apia', '2011-12-31', 0, '2011-12-30T10:00'],
  ])('in %s minute %s %i is %s UTC', (zone, day, minute, expected) => {
    expect(instantOf(day, minute, zone)).toBe(utc(expected));
  });

  it.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo'])(
    'in %s a later minute is never an earlier instant, nor a later instant an earlier business day',
    (zone) => {
      const day = fc.integer({ min: dayNumberOf('2026-01-01'), max: dayNumberOf('2027-01-01') }).map(dayOfNumber);
      const changes = fc.constantFrom(
        '2026-03-08',
        '2026-03-29',
        '2026-04-24',
        '2026-10-04',
        '2026-10-25',
        '2026-10-29',
      );
      const minute = fc.integer({ min: 0, max: 1440 });
      fc.assert(
        fc.property(fc.oneof(day, changes), minute, minute, fc.constantFrom(0, 120, 150, 240), (on, a, b, starts) => {
          const [early, late] = [instantOf(on, Math.min(a, b), zone), instantOf(on, Math.max(a, b), zone)];
          expect(early).toBeLessThanOrEqual(late);
          expect(businessDayNumberAt(early, zone, starts)).toBeLessThanOrEqual(businessDayNumberAt(late, zone, starts));
          const begin = instantOf(on, starts, zone);
          expect(businessDayNumberAt(begin, zone, starts)).toBe(dayNumberOf(on));
          expect(businessDayNumberAt(begin - 1, zone, starts)).toBe(dayNumberOf(on) - 1);
        }),
        { numRuns: 400 },
      );
    },
  );

  it('a business day that begins in the hour that comes twice begins once', () => {
    // 02.30 on 25 October comes at 00.30 and at 01.30 UTC; at 01.10 UTC it is 02.10 again.
    const days = ['00:29', '00:30', '01:10', '01:40'].map((time) =>
      businessDayOf(utc(`2026-10-25T${time}`), 'Europe/Berlin', 150),
    );
    expect(days).toEqual(['2026-10-24', '2026-10-25', '2026-10-25', '2026-10-25']);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => instantOf('2026-01-01', 0, 'Asia/Bekasi')).toThrow(RangeError);
  });
});

describe('a day as a number', () => {
  it('turns into its date and back, and knows its weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (number) => {
        const day = dayOfNumber(number);
        expect(dayNumberOf(day)).toBe(number);
        expect(weekdayOfNumber(number)).toBe((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7);
      }),
    );
  });
});
