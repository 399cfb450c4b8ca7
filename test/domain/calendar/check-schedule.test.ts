import { describe, expect, it } from 'vitest';
import type { DayHours, Schedule } from '../../../server/domain/calendar/calendar.ts';
import { checkDayHours, checkSchedule, checkTicketWindow } from '../../../server/domain/calendar/check-schedule.ts';
import { day, mall2026, pause, weekOf } from './support/mall-2026.ts';

const good = day('08:00', '15:00', [pause('12:00', '13:00')], ['07:30', '14:00']);
const broken = { ...good, opensMin: Number.NaN };

describe('the hours of a day', () => {
  it.each<[string, DayHours, number, string[]]>([
    ['as they should be', good, 0, []],
    ['without anything', day('08:00', '15:00'), 0, []],
    ['of the whole day', day('00:00', '24:00'), 0, []],
    ['that close before they open', day('15:00', '08:00', [pause('12:00', '13:00')]), 0, ['opensNotBeforeCloses']],
    ['that close when they open', day('08:00', '08:00'), 0, ['opensNotBeforeCloses']],
    ['that are no number', broken, 0, ['hoursOutsideBusinessDay', 'opensNotBeforeCloses']],
    ['past midnight where the day begins at midnight', day('16:00', '26:00'), 0, ['hoursOutsideBusinessDay']],
    ['past midnight where the day begins at four', day('16:00', '26:00'), 240, []],
    ['until the day begins again', day('04:00', '28:00'), 240, []],
    ['beyond that', day('04:00', '28:01'), 240, ['hoursOutsideBusinessDay']],
    ['before the day begins', day('03:59', '10:00'), 240, ['hoursOutsideBusinessDay']],
    ['with a break that is none', day('08:00', '15:00', [pause('12:00', '12:00')]), 0, ['breakEmpty']],
    ['with a break turned round', day('08:00', '15:00', [pause('13:00', '12:00')]), 0, ['breakEmpty']],
    ['with a break before', day('08:00', '15:00', [pause('07:59', '09:00')]), 0, ['breakOutsideHours']],
    ['with a break after', day('08:00', '15:00', [pause('14:00', '15:01')]), 0, ['breakOutsideHours']],
    ['with breaks at both edges', day('08:00', '15:00', [pause('08:00', '09:00'), pause('14:00', '15:00')]), 0, []],
    ['with breaks that touch', day('08:00', '15:00', [pause('11:00', '12:00'), pause('12:00', '13:00')]), 0, []],
    [
      'with breaks that overlap',
      day('08:00', '15:00', [pause('11:00', '12:01'), pause('12:00', '13:00')]),
      0,
      ['breaksOverlap'],
    ],
    [
      'with one break twice',
      day('08:00', '15:00', [pause('11:00', '12:00'), pause('11:00', '12:00')]),
      0,
      ['breaksOverlap'],
    ],
    [
      'with breaks out of order',
      day('08:00', '15:00', [pause('14:00', '14:30'), pause('12:00', '13:00')]),
      0,
      ['breaksOutOfOrder'],
    ],
    [
      'that are all break twice',
      day('08:00', '15:00', [pause('08:00', '15:00'), pause('08:00', '15:00')]),
      0,
      ['breaksOverlap'],
    ],
    [
      'that are all break',
      day('08:00', '15:00', [pause('08:00', '12:00'), pause('12:00', '15:00')]),
      0,
      ['noServingTime'],
    ],
    [
      'with each error once',
      day('08:00', '15:00', [pause('06:00', '07:00'), pause('16:00', '17:00')]),
      0,
      ['breakOutsideHours'],
    ],
    ['with tickets before opening only', day('08:00', '15:00', [], ['06:00', '08:00']), 0, []],
    ['with tickets until closing', day('08:00', '15:00', [], [null, '15:00']), 0, []],
    ['with tickets from the last minute', day('08:00', '15:00', [], ['14:59']), 0, []],
    ['with tickets from closing', day('08:00', '15:00', [], ['15:00']), 0, ['ticketsBeginAfterClosing']],
    ['with tickets after closing', day('08:00', '15:00', [], [null, '15:01']), 0, ['ticketsEndAfterClosing']],
    ['with tickets until opening', day('08:00', '15:00', [], [null, '08:00']), 0, ['ticketWindowEmpty']],
    [
      'with tickets that end before they begin',
      day('08:00', '15:00', [], ['10:00', '09:00']),
      0,
      ['ticketWindowEmpty'],
    ],
    [
      'with tickets before the day begins',
      day('08:00', '15:00', [], ['03:00']),
      240,
      ['ticketWindowOutsideBusinessDay'],
    ],
  ])('%s', (_, hours, dayStartsMin, errors) => {
    expect(checkDayHours(hours, dayStartsMin)).toEqual(errors);
  });
});

describe('the ticket window of a service', () => {
  it.each([
    [null, null, []],
    [360, null, []],
    [null, 600, []],
    [360, 600, []],
    [600, 600, ['ticketWindowEmpty']],
    [-1, 600, ['ticketWindowOutsideBusinessDay']],
    [null, 1441, ['ticketWindowOutsideBusinessDay']],
    [Number.NaN, 600, ['ticketWindowOutsideBusinessDay', 'ticketWindowEmpty']],
  ])('from %s until %s', (from, until, errors) => {
    expect(checkTicketWindow(from, until, 0)).toEqual(errors);
  });
});

describe('a schedule', () => {
  const week = weekOf(good, good, null);
  const season = (id: string, fromDay: string, toDay: string) => ({ id, name: id, fromDay, toDay, week });
  const nothing: Schedule = { week: null, seasons: [], exceptions: [] };

  it('of a real mall and its agencies has no fault', () => {
    const { mall, agencies } = mall2026();
    expect([mall, ...agencies.values()].flatMap((schedule) => checkSchedule(schedule, 0))).toEqual([]);
  });

  it('tells the weekday of an error', () => {
    const shut = day('15:00', '08:00');
    expect(checkSchedule({ ...nothing, week: weekOf(good, shut, null) }, 0)).toEqual([
      { error: 'opensNotBeforeCloses', place: { in: 'week', weekday: 4 } },
    ]);
    expect(checkSchedule({ ...nothing, week: [shut] }, 0)).toEqual([
      { error: 'weekNotSevenDays', place: { in: 'week', weekday: null } },
      { error: 'opensNotBeforeCloses', place: { in: 'week', weekday: 0 } },
    ]);
  });

  it('tells the season of an error', () => {
    const bad = { ...season('r', '2026-03-19', '2026-02-18'), week: weekOf(good, broken, null).slice(0, 6) };
    const place = { in: 'season', id: 'r' };
    expect(checkSchedule({ ...nothing, seasons: [bad] }, 0)).toEqual([
      { error: 'fromAfterTo', place: { ...place, weekday: null } },
      { error: 'weekNotSevenDays', place: { ...place, weekday: null } },
      { error: 'hoursOutsideBusinessDay', place: { ...place, weekday: 4 } },
      { error: 'opensNotBeforeCloses', place: { ...place, weekday: 4 } },
    ]);
  });

  it.each([
    ['2026-02-01', '2026-02-17', []],
    ['2026-02-01', '2026-02-18', ['seasonsOverlap']],
    ['2026-03-19', '2026-03-19', ['seasonsOverlap']],
    ['2026-03-20', '2026-04-01', []],
    ['2026-01-01', '2026-12-31', ['seasonsOverlap']],
    ['2026-02-30', '2026-04-01', ['dayUnknown', 'seasonsOverlap']],
    ['2026-04-01', '2026-04-31', ['dayUnknown']],
  ])('beside Ramadan, from 18 February to 19 March, a season from %s to %s', (fromDay, toDay, errors) => {
    const seasons = [season('ramadan', '2026-02-18', '2026-03-19'), season('other', fromDay, toDay)];
    const faults = errors.map((error) => ({ error, place: { in: 'season', id: 'other', weekday: null } }));
    expect(checkSchedule({ ...nothing, seasons }, 0)).toEqual(faults);
  });

  it('tells the exception of an error', () => {
    const exceptions = [
      { id: 'a', fromDay: '2026-10-05', toDay: '2026-10-05', name: 'Banjir', hours: null },
      { id: 'b', fromDay: '2026-10-05', toDay: '2026-10-04', name: 'Listrik', hours: null },
      { id: 'c', fromDay: 'besok', toDay: '2026-10-04', name: 'Lembur', hours: day('20:00', '25:00') },
    ];
    expect(checkSchedule({ ...nothing, exceptions }, 0)).toEqual([
      { error: 'fromAfterTo', place: { in: 'exception', id: 'b' } },
      { error: 'dayUnknown', place: { in: 'exception', id: 'c' } },
      { error: 'hoursOutsideBusinessDay', place: { in: 'exception', id: 'c' } },
    ]);
  });
});
