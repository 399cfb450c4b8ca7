import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDayOf, isCalendarDay, timeZoneLabel } from '../../server/domain/business-day.ts';

const HOUR = 3_600_000;

/** Hours east of Greenwich. None of them has had summer time since 1964. */
const ZONES = [
  { zone: 'Asia/Jakarta', label: 'WIB', east: 7 },
  { zone: 'Asia/Pontianak', label: 'WIB', east: 7 },
  { zone: 'Asia/Makassar', label: 'WITA', east: 8 },
  { zone: 'Asia/Jayapura', label: 'WIT', east: 9 },
];

describe.each(ZONES)('the business day in $zone ($label)', ({ zone, label, east }) => {
  const midnight = Date.UTC(2026, 10, 21) - east * HOUR;

  it('begins at local midnight, to the millisecond', () => {
    expect(businessDayOf(midnight - 1, zone)).toBe('2026-11-20');
    expect(businessDayOf(midnight, zone)).toBe('2026-11-21');
    expect(businessDayOf(midnight + 24 * HOUR - 1, zone)).toBe('2026-11-21');
    expect(businessDayOf(midnight + 24 * HOUR, zone)).toBe('2026-11-22');
  });

  it('does not change at midnight in Greenwich, when the mall is about to open', () => {
    const utcMidnight = Date.UTC(2026, 10, 21);
    expect(businessDayOf(utcMidnight - 1, zone)).toBe('2026-11-21');
    expect(businessDayOf(utcMidnight, zone)).toBe('2026-11-21');
  });

  it('turns the year and leaps as the calendar does', () => {
    expect(businessDayOf(Date.UTC(2027, 0, 1) - east * HOUR - 1, zone)).toBe('2026-12-31');
    expect(businessDayOf(Date.UTC(2027, 0, 1) - east * HOUR, zone)).toBe('2027-01-01');
    expect(businessDayOf(Date.UTC(2028, 1, 29) - east * HOUR, zone)).toBe('2028-02-29');
  });

  it('is the date of a clock set ahead by the zone, at any instant of this century', () => {
    const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 30) });
    fc.assert(
      fc.property(instant, (at) => {
        expect(businessDayOf(at, zone)).toBe(new Date(at + east * HOUR).toISOString().slice(0, 10));
      }),
      { numRuns: 300 },
    );
  });

  it('has the label that people know', () => {
    expect(timeZoneLabel(zone)).toBe(label);
  });
});

describe('the business day of a mall that works past midnight', () => {
  it.each(ZONES)('in $zone begins when it says, to the millisecond', ({ zone, east }) => {
    const four = Date.UTC(2026, 10, 21, 4) - east * HOUR;
    expect(businessDayOf(four - 1, zone, 240)).toBe('2026-11-20');
    expect(businessDayOf(four, zone, 240)).toBe('2026-11-21');
    expect(businessDayOf(four + 24 * HOUR - 1, zone, 240)).toBe('2026-11-21');
    expect(businessDayOf(four + 24 * HOUR, zone, 240)).toBe('2026-11-22');
  });

  it.each(ZONES)('in $zone is the local date of an instant so much earlier', ({ zone }) => {
    const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 30) });
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 1439 }), (at, dayStartsMin) => {
        expect(businessDayOf(at, zone, dayStartsMin)).toBe(businessDayOf(at - dayStartsMin * 60_000, zone));
      }),
      { numRuns: 300 },
    );
  });

  it('is the local date when it begins at midnight', () => {
    expect(businessDayOf(Date.UTC(2026, 10, 20, 17), 'Asia/Jakarta', 0)).toBe('2026-11-21');
  });
});

describe('at one instant', () => {
  it('two malls may have two business days', () => {
    const at = Date.UTC(2026, 10, 21, 16, 30);
    const days = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'].map((zone) => businessDayOf(at, zone));
    expect(days).toEqual(['2026-11-21', '2026-11-22', '2026-11-22']);
  });

  it('a zone outside Indonesia goes by its own name', () => {
    expect(timeZoneLabel('Asia/Singapore')).toBe('Asia/Singapore');
  });
});

const two = (n: number): string => String(n).padStart(2, '0');

describe('a calendar day', () => {
  it('is every day that the calendar has, and no other', () => {
    for (const year of [1900, 2000, 2024, 2025, 2026, 2100]) {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const exists = day >= 1 && day <= (lengths[month - 1] ?? 0);
          expect(isCalendarDay(`${year}-${two(month)}-${two(day)}`), `${year}-${month}-${day}`).toBe(exists);
        }
      }
    }
  });

  it.each([
    '',
    'today',
    '2026',
    '2026-11',
    '2026-2-3',
    '26-02-03',
    '2026/02/03',
    '03-02-2026',
    '20260203',
    '2026-02-03T00:00:00Z',
    ' 2026-02-03',
    '2026-02-03 ',
    '2026-02-03\n',
    '+002026-02-03',
    '-002026-02-03',
  ])('is written in full and in no other way: not %j', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });

  it('is never anything but ten characters, whatever is sent', () => {
    const near = fc.stringMatching(/^[-+]?[0-9]{1,6}[-/ .T][0-9]{1,3}[-/ .][0-9]{1,3}[Z ]?$/);
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
        if (isCalendarDay(text)) expect(text).toMatch(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
      }),
      { numRuns: 1000 },
    );
  });
});
