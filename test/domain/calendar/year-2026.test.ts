import { describe, expect, it } from 'vitest';
import { compileCalendar, hoursAt, servingIntervals } from '../../../server/domain/calendar/hours-at.ts';
import { AGENCIES, isServingDay, mall2026, minuteOf, ZONES } from './support/mall-2026.ts';
import { MINUTE, naiveMall } from './support/naive-hours.ts';
import { RED_DAYS, toldOf } from './support/year-2026.ts';

const DAY = 1440 * MINUTE;
const YEAR = Array.from({ length: 365 }, (_, n) => {
  const utc = new Date(Date.UTC(2026, 0, 1 + n));
  return { iso: utc.toISOString().slice(0, 10), weekday: utc.getUTCDay(), utc: utc.getTime() };
});
const ofAgency = (agencyId: string) => ({ agencyId, ticketsFromMin: null, ticketsUntilMin: null });

/** `08:00-12:00 13:00-15:00` of a day as instants, in a zone so many hours east. */
function instantsOf(hours: string, utc: number, east: number): { from: number; to: number }[] {
  const at = (time: string): number => utc + (minuteOf(time) - east * 60) * MINUTE;
  return hours
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => part.split('-'))
    .map(([from = '', to = '']) => ({ from: at(from), to: at(to) }));
}

describe.each(ZONES)('every day of 2026 in $timeZone ($label)', ({ timeZone, east }) => {
  const calendar = compileCalendar(mall2026(timeZone));

  it.each(AGENCIES)('%s serves when the wall says so', (agency) => {
    for (const { iso, weekday, utc } of YEAR) {
      const intervals = instantsOf(toldOf(agency, iso, weekday).hours, utc, east);
      expect(servingIntervals(calendar, agency, iso), iso).toEqual(intervals);
      for (const { from, to } of intervals) {
        const edges = [from - 1, from, to - 1, to].map((at) => hoursAt(calendar, ofAgency(agency), at).open);
        expect(edges, iso).toEqual([false, true, true, false]);
      }
    }
  });

  it.each(AGENCIES)('%s says why not, at every half hour', (agency) => {
    for (const { iso, weekday, utc } of YEAR) {
      const told = toldOf(agency, iso, weekday);
      const intervals = instantsOf(told.hours, utc, east);
      for (let at = utc - east * 60 * MINUTE, end = at + DAY; at < end; at += 30 * MINUTE) {
        const { reason, note } = hoursAt(calendar, ofAgency(agency), at);
        if (intervals.length === 0) {
          expect([reason, note === null], iso).toEqual([told.reason, told.reason === 'dayOff']);
          if (told.note !== null) expect(note).toBe(told.note);
        } else if (at < (intervals[0]?.from ?? 0)) expect([reason, note], iso).toEqual(['notYetOpen', null]);
        else if (at >= (intervals.at(-1)?.to ?? 0)) expect([reason, note], iso).toEqual(['afterHours', null]);
        else if (intervals.some(({ from, to }) => from <= at && at < to)) expect(reason, iso).toBeNull();
        else expect([reason, note], iso).toEqual(['break', weekday === 5 ? 'Salat Jumat' : 'Istirahat']);
      }
    }
  });

  it.each(AGENCIES)('%s has its next opening on the next day that serves', (agency) => {
    let opensAt: number | null = null;
    for (const { iso, weekday, utc } of YEAR.toReversed()) {
      const first = instantsOf(toldOf(agency, iso, weekday).hours, utc, east)[0];
      // In the last minute of the day, for which the day's own hours are past.
      const hours = hoursAt(calendar, ofAgency(agency), utc + DAY - east * 60 * MINUTE - 1);
      if (opensAt !== null) expect(hours.opensAt, iso).toBe(opensAt);
      opensAt = first?.from ?? opensAt;
    }
  });
});

describe('a holiday or cuti bersama', () => {
  const calendar = compileCalendar(mall2026());

  it('closes both a five-day and a six-day agency, but for the weekend that the mall opens and the agency that opens itself', () => {
    for (const iso of RED_DAYS) {
      expect([iso, isServingDay(calendar, 'five', iso), isServingDay(calendar, 'six', iso)]).toEqual([
        iso,
        false,
        false,
      ]);
      expect(isServingDay(calendar, 'samsat', iso)).toBe(iso === '2026-08-17');
    }
  });

  it.each([
    ['2026-03-18T03:00:00Z', 'Cuti Bersama Hari Suci Nyepi (Tahun Baru Saka 1948)'],
    ['2026-03-21T03:00:00Z', 'Idulfitri 1447 Hijriah'],
    ['2026-12-24T03:00:00Z', 'Cuti Bersama Kelahiran Yesus Kristus (Natal)'],
  ])('at %s is called %s', (at, note) => {
    expect(hoursAt(calendar, ofAgency('six'), Date.parse(at))).toMatchObject({ reason: 'holiday', note });
  });

  it('of Lebaran is followed by the twenty-fifth of March', () => {
    const hours = hoursAt(calendar, ofAgency('six'), Date.parse('2026-03-17T07:00:00Z'));
    expect(hours).toMatchObject({ open: false, reason: 'afterHours', opensAt: Date.parse('2026-03-25T01:00:00Z') });
  });
});

/** Days that are unlike each other. */
const CHOSEN = [
  '2026-01-15 2026-01-16 2026-01-17 2026-01-18 2026-01-23',
  '2026-02-17 2026-02-18 2026-02-20 2026-02-21 2026-03-16',
  '2026-07-10 2026-08-17 2026-10-05 2026-10-07 2026-11-21 2026-11-22 2026-12-31',
].flatMap((days) => days.split(' '));
/** A service without a window of its own, one that stops at 10.00 as at Imigrasi, one whose tickets begin at 06.30, one with both. */
const WINDOWS = [
  { ticketsFromMin: null, ticketsUntilMin: null },
  { ticketsFromMin: null, ticketsUntilMin: minuteOf('10:00') },
  { ticketsFromMin: minuteOf('06:30'), ticketsUntilMin: null },
  { ticketsFromMin: minuteOf('12:15'), ticketsUntilMin: minuteOf('23:00') },
];

describe.each(CHOSEN)('every minute of %s', (iso) => {
  it.each(ZONES)('in $timeZone is as a recount has it', ({ timeZone, east }) => {
    const data = mall2026(timeZone);
    const calendar = compileCalendar(data);
    const midnight = Date.parse(`${iso}T00:00:00Z`) - east * 60 * MINUTE;
    for (const agencyId of AGENCIES) {
      for (const window of WINDOWS) {
        const of = { agencyId, ...window };
        const naive = naiveMall(data, of, east);
        const wrong: unknown[] = [];
        for (let at = midnight; at < midnight + DAY; at += MINUTE) {
          const hours = hoursAt(calendar, of, at);
          const right =
            hours.open === naive.serves(at) &&
            hours.ticketsOpen === naive.takesTickets(at) &&
            hours.servingLeftMs === naive.servingLeftMs(at);
          if (!right) wrong.push({ of, at: new Date(at).toISOString(), hours });
        }
        expect(wrong).toEqual([]);
      }
    }
  });
});
