import { describe, expect, it } from 'vitest';
import { businessDayOf } from '../../../server/domain/business-day.ts';
import type { CalendarData, DayHours, Schedule } from '../../../server/domain/calendar/calendar.ts';
import { compileCalendar, type Hours, hoursAt, servingIntervals } from '../../../server/domain/calendar/hours-at.ts';
import { day, isServingDay, MALL_WEEK, mall2026, minuteOf, pause, weekOf } from './support/mall-2026.ts';
import { MINUTE } from './support/naive-hours.ts';

const HOUR = 60 * MINUTE;
const FIVE = { agencyId: 'five', ticketsFromMin: null, ticketsUntilMin: null };
/** An instant of Jakarta. */
const wib = (local: string): number => Date.parse(`${local}+07:00`);

/** A mall that has the same hours on every day of the week. */
function daily(hours: DayHours | null, more: Partial<CalendarData> = {}): CalendarData {
  const week = Array.from({ length: 7 }, () => hours);
  return { ...mall2026(), mall: { week, seasons: [], exceptions: [] }, holidays: [], agencies: new Map(), ...more };
}

describe('a Friday with prayer from 11.30 to 13.00, and the Monday after', () => {
  const calendar = compileCalendar(mall2026());
  const monday = '2026-06-15';
  const friday = '2026-06-12';
  const ends = wib(`${friday}T15:00`);
  const stops = wib(`${friday}T14:00`);
  const shut = { open: false, ticketsOpen: false, ticketsUntil: null };
  const nextTickets = wib(`${monday}T07:30`);

  it.each<[string, Partial<Hours>]>([
    [
      '00:00',
      {
        ...shut,
        reason: 'notYetOpen',
        opensAt: wib(`${friday}T08:00`),
        ticketsAt: wib(`${friday}T07:30`),
        servingLeftMs: 5.5 * HOUR,
        closesAt: ends,
      },
    ],
    [
      '07:30',
      {
        open: false,
        reason: 'notYetOpen',
        ticketsOpen: true,
        ticketsAt: null,
        ticketsUntil: stops,
        opensAt: wib(`${friday}T08:00`),
      },
    ],
    [
      '08:00',
      {
        open: true,
        reason: null,
        note: null,
        ticketsOpen: true,
        opensAt: null,
        closesAt: ends,
        servingLeftMs: 5.5 * HOUR,
      },
    ],
    ['11:00', { open: true, servingLeftMs: 2.5 * HOUR }],
    [
      '11:30',
      {
        open: false,
        reason: 'break',
        note: 'Salat Jumat',
        ticketsOpen: true,
        opensAt: wib(`${friday}T13:00`),
        servingLeftMs: 2 * HOUR,
      },
    ],
    ['12:59:59.999', { open: false, reason: 'break', note: 'Salat Jumat', ticketsOpen: true }],
    ['13:00', { open: true, reason: null, note: null, opensAt: null }],
    ['13:59:59.999', { open: true, ticketsOpen: true, ticketsUntil: stops, servingLeftMs: HOUR + 1 }],
    ['14:00', { open: true, ticketsOpen: false, ticketsUntil: null, ticketsAt: nextTickets, servingLeftMs: HOUR }],
    ['14:59:59.999', { open: true, servingLeftMs: 1 }],
    [
      '15:00',
      {
        ...shut,
        reason: 'afterHours',
        note: null,
        opensAt: wib(`${monday}T08:00`),
        ticketsAt: nextTickets,
        closesAt: ends,
        servingLeftMs: 0,
      },
    ],
  ])('at %s', (time, expected) => {
    expect(hoursAt(calendar, FIVE, wib(`${friday}T${time}`))).toMatchObject(expected);
  });

  it('between them is a Saturday without hours', () => {
    expect(hoursAt(calendar, FIVE, wib('2026-06-13T10:00'))).toEqual({
      ...shut,
      reason: 'dayOff',
      note: null,
      opensAt: wib(`${monday}T08:00`),
      ticketsAt: nextTickets,
      closesAt: null,
      servingLeftMs: 0,
    });
  });
});

describe('an agency without hours of its own, or that the calendar does not know', () => {
  it.each(['five', 'nobody'])('%s keeps the hours of the mall', (agencyId) => {
    const calendar = compileCalendar(mall2026());
    expect(hoursAt(calendar, { ...FIVE, agencyId }, wib('2026-06-12T10:00'))).toMatchObject({ open: true });
    expect(hoursAt(calendar, { ...FIVE, agencyId }, wib('2026-10-05T10:00'))).toMatchObject({
      reason: 'closure',
      note: 'Pemadaman listrik',
      opensAt: wib('2026-10-07T08:00'),
    });
  });
});

describe('a service with a ticket window of its own', () => {
  const calendar = compileCalendar(mall2026());
  const at = (time: string, from: string | null, until: string | null): Hours =>
    hoursAt(
      calendar,
      {
        agencyId: 'five',
        ticketsFromMin: from === null ? null : minuteOf(from),
        ticketsUntilMin: until === null ? null : minuteOf(until),
      },
      wib(`2026-06-10T${time}`),
    );

  it('may stop hours before the counters do', () => {
    expect(at('09:59:59.999', null, '10:00')).toMatchObject({
      ticketsOpen: true,
      ticketsUntil: wib('2026-06-10T10:00'),
    });
    expect(at('10:00', null, '10:00')).toMatchObject({
      open: true,
      ticketsOpen: false,
      ticketsAt: wib('2026-06-11T07:30'),
    });
  });

  it('may begin before the day does, and be over before the counters open', () => {
    expect(at('06:00', '06:00', '07:00')).toMatchObject({ open: false, ticketsOpen: true });
    expect(at('07:00', '06:00', '07:00')).toMatchObject({ ticketsOpen: false, ticketsAt: wib('2026-06-11T06:00') });
  });

  it('never outlasts the last serving interval', () => {
    expect(at('14:30', null, '20:00')).toMatchObject({ ticketsOpen: true, ticketsUntil: wib('2026-06-10T15:00') });
    expect(at('15:00', null, '20:00')).toMatchObject({ ticketsOpen: false, ticketsUntil: null });
  });

  it('skips the days on which its window misses the hours', () => {
    // Ramadan closes at 14.00; on Saturday nobody is there. 21 to 24 March are Lebaran, after which the usual hours hold.
    const of = { agencyId: 'five', ticketsFromMin: minuteOf('14:00'), ticketsUntilMin: minuteOf('14:30') };
    const hours = hoursAt(calendar, of, wib('2026-02-17T15:00'));
    expect(hours).toMatchObject({ opensAt: wib('2026-02-18T08:00'), ticketsAt: wib('2026-03-25T14:00') });
  });

  it('that never meets the hours finds no tickets, though counters open', () => {
    expect(at('10:00', '18:00', '19:00')).toMatchObject({ open: true, ticketsOpen: false, ticketsAt: null });
    expect(at('16:00', '18:00', '19:00')).toMatchObject({ opensAt: wib('2026-06-11T08:00'), ticketsAt: null });
  });
});

describe('breaks', () => {
  it('that touch the edges of the day leave the time between them', () => {
    const hours = day('08:00', '15:00', [pause('08:00', '08:30', 'Apel'), pause('14:30', '15:00', 'Rekap')]);
    const calendar = compileCalendar(daily(hours));
    expect(hoursAt(calendar, FIVE, wib('2026-06-10T08:10'))).toMatchObject({
      reason: 'break',
      note: 'Apel',
      ticketsOpen: true,
    });
    expect(hoursAt(calendar, FIVE, wib('2026-06-10T07:59'))).toMatchObject({
      reason: 'notYetOpen',
      opensAt: wib('2026-06-10T08:30'),
    });
    const rekap = hoursAt(calendar, FIVE, wib('2026-06-10T14:30'));
    expect(rekap).toMatchObject({
      reason: 'afterHours',
      note: null,
      ticketsOpen: false,
      closesAt: wib('2026-06-10T14:30'),
    });
  });

  it('one after the other have each their name', () => {
    const calendar = compileCalendar(
      daily(day('08:00', '15:00', [pause('11:30', '12:00', 'Senam'), pause('12:00', '13:00')])),
    );
    const notes = ['11:45', '12:00', '13:00'].map((time) => hoursAt(calendar, FIVE, wib(`2026-06-10T${time}`)).note);
    expect(notes).toEqual(['Senam', 'Istirahat', null]);
  });

  it('that leave no time to serve make a day off of it', () => {
    const calendar = compileCalendar(daily(day('08:00', '15:00', [pause('08:00', '15:00')])));
    const hours = hoursAt(calendar, FIVE, wib('2026-06-10T09:00'));
    expect(hours).toMatchObject({ open: false, reason: 'dayOff', ticketsOpen: false, opensAt: null, ticketsAt: null });
  });

  it('that fill an extra opening do not make a closure of it', () => {
    const hours = day('08:00', '15:00', [pause('08:00', '15:00')]);
    const extra = { id: 'x', fromDay: '2026-06-10', toDay: '2026-06-10', name: 'Lembur', hours };
    const calendar = compileCalendar(daily(null, { mall: { week: null, seasons: [], exceptions: [extra] } }));
    expect(hoursAt(calendar, FIVE, wib('2026-06-10T09:00'))).toMatchObject({ reason: 'dayOff', note: null });
  });
});

describe('a mall that works past midnight', () => {
  // The business day begins at 04.00; counters from 16.00 to 02.00 with a break over midnight, tickets until 01.30.
  const late = day('16:00', '26:00', [pause('23:45', '24:15')], [null, '25:30']);
  const week = weekOf(late, late, late);
  const calendar = compileCalendar(daily(null, { dayStartsMin: 240, mall: { week, seasons: [], exceptions: [] } }));

  it.each([
    ['2026-06-13T03:59:59.999', '2026-06-12', { open: false, reason: 'afterHours', opensAt: wib('2026-06-13T16:00') }],
    ['2026-06-13T04:00', '2026-06-13', { open: false, reason: 'notYetOpen', opensAt: wib('2026-06-13T16:00') }],
    ['2026-06-14T00:00', '2026-06-13', { open: false, reason: 'break', opensAt: wib('2026-06-14T00:15') }],
    // Sunday has no hours: at one in the night it is still Saturday's business day.
    ['2026-06-14T01:00', '2026-06-13', { open: true, ticketsOpen: true, ticketsUntil: wib('2026-06-14T01:30') }],
    ['2026-06-14T01:30', '2026-06-13', { open: true, ticketsOpen: false, ticketsAt: wib('2026-06-15T16:00') }],
    ['2026-06-14T01:59:59.999', '2026-06-13', { open: true, servingLeftMs: 1, closesAt: wib('2026-06-14T02:00') }],
    ['2026-06-14T02:00', '2026-06-13', { open: false, reason: 'afterHours', opensAt: wib('2026-06-15T16:00') }],
    ['2026-06-14T16:00', '2026-06-14', { open: false, reason: 'dayOff', opensAt: wib('2026-06-15T16:00') }],
    ['2026-06-15T01:00', '2026-06-14', { open: false, reason: 'dayOff' }],
  ])('at %s has the business day %s', (local, businessDay, expected) => {
    expect(businessDayOf(wib(local), 'Asia/Jakarta', 240)).toBe(businessDay);
    expect(hoursAt(calendar, FIVE, wib(local))).toMatchObject(expected);
  });

  it('holds a holiday until the morning after', () => {
    const holiday = { day: '2026-06-16', name: 'Tahun Baru Islam 1448 Hijriah', kind: 'national' as const };
    const holy = compileCalendar({ ...calendar.data, holidays: [holiday] });
    expect(hoursAt(holy, FIVE, wib('2026-06-16T01:00'))).toMatchObject({ open: true });
    expect(hoursAt(holy, FIVE, wib('2026-06-17T01:00'))).toMatchObject({ open: false, reason: 'holiday' });
  });

  it('never lets hours run into the next business day', () => {
    const endless = compileCalendar(daily(day('00:00', '48:00'), { dayStartsMin: 240 }));
    expect(servingIntervals(endless, 'five', '2026-06-13')).toEqual([
      { from: wib('2026-06-13T04:00'), to: wib('2026-06-14T04:00') },
    ]);
  });
});

describe('a mall that is always open', () => {
  const calendar = compileCalendar({ ...mall2026(), alwaysOpen: true });

  it.each(['2026-03-21T03:00', '2026-10-05T10:00', '2026-06-14T23:59'])('is so at %s', (local) => {
    const window = { agencyId: 'five', ticketsFromMin: 480, ticketsUntilMin: 481 };
    expect(hoursAt(calendar, window, wib(local))).toEqual({
      open: true,
      reason: null,
      note: null,
      ticketsOpen: true,
      opensAt: null,
      ticketsAt: null,
      ticketsUntil: null,
      closesAt: null,
      servingLeftMs: null,
    });
  });

  it('serves its whole business day', () => {
    expect(servingIntervals(calendar, 'five', '2026-10-05')).toEqual([
      { from: wib('2026-10-05T00:00'), to: wib('2026-10-06T00:00') },
    ]);
    expect(isServingDay(calendar, 'five', '2026-10-05')).toBe(true);
  });
});

describe('looking ahead', () => {
  const today = '2026-01-01';
  const inDays = (days: number): string =>
    new Date(Date.parse(today) + days * 1440 * MINUTE).toISOString().slice(0, 10);
  function openingIn(days: number): Hours {
    const once = {
      id: 'x',
      fromDay: inDays(days),
      toDay: inDays(days),
      name: 'Pembukaan',
      hours: day('09:00', '10:00'),
    };
    const mall: Schedule = { week: null, seasons: [], exceptions: [once] };
    return hoursAt(compileCalendar(daily(null, { mall })), FIVE, wib(`${today}T12:00`));
  }

  it('finds an opening 400 days away, and no further', () => {
    expect(openingIn(400)).toMatchObject({
      opensAt: wib(`${inDays(400)}T09:00`),
      ticketsAt: wib(`${inDays(400)}T09:00`),
    });
    expect(openingIn(401)).toMatchObject({ reason: 'dayOff', opensAt: null, ticketsAt: null });
  });

  it('over years forgets days without forgetting the rules', () => {
    const calendar = compileCalendar({ ...mall2026(), mall: { week: MALL_WEEK, seasons: [], exceptions: [] } });
    let days = 0;
    for (let n = 0; n < 5 * 365; n += 1) if (isServingDay(calendar, 'five', inDays(n))) days += 1;
    // 1,303 weekdays until 30 December 2030, of which 21 are red in the one year whose holidays are known.
    expect(days).toBe(1303 - 21);
    expect(calendar.days.get('five')?.size).toBeLessThanOrEqual(800);
  });
});

describe('where clocks change', () => {
  const berlin = compileCalendar(daily(day('08:00', '15:00'), { timeZone: 'Europe/Berlin' }));

  it.each([
    ['2026-03-28', '07:00'],
    ['2026-03-29', '06:00'],
    ['2026-10-24', '06:00'],
    ['2026-10-25', '07:00'],
  ])('on %s eight in the morning is %s UTC', (businessDay, utc) => {
    const from = Date.parse(`${businessDay}T${utc}Z`);
    expect(servingIntervals(berlin, 'five', businessDay)).toEqual([{ from, to: from + 7 * HOUR }]);
    expect(hoursAt(berlin, FIVE, from - 1)).toMatchObject({ open: false, opensAt: from });
  });

  it('hours inside the hour that is skipped are no hours', () => {
    const night = compileCalendar(daily(day('02:00', '03:00'), { timeZone: 'Europe/Berlin' }));
    expect(isServingDay(night, 'five', '2026-03-28')).toBe(true);
    expect(isServingDay(night, 'five', '2026-03-29')).toBe(false);
  });
});
