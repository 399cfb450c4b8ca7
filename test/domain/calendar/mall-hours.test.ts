import { describe, expect, it } from 'vitest';
import type { CalendarData, DatedException } from '../../../server/domain/calendar/calendar.ts';
import { compileCalendar } from '../../../server/domain/calendar/hours-at.ts';
import { mallHoursAt } from '../../../server/domain/calendar/mall-hours.ts';
import { day, weekOf } from './support/mall-2026.ts';

const HOLIDAY = '2026-12-25';
const usual = day('08:00', '15:00');
const week = weekOf(usual, usual, null);
const opening = (id: string, opens: string, closes: string): DatedException => {
  return { id, name: id, fromDay: HOLIDAY, toDay: HOLIDAY, hours: day(opens, closes) };
};
const nothing = { week: null, seasons: [], exceptions: [] };

function mall(more: Partial<CalendarData> = {}): CalendarData {
  return {
    timeZone: 'Asia/Jakarta',
    dayStartsMin: 0,
    alwaysOpen: false,
    mall: { ...nothing, week },
    holidays: [{ day: HOLIDAY, name: 'Natal', kind: 'national' }],
    agencies: new Map([
      ['early', { ...nothing, exceptions: [opening('Pagi', '09:00', '11:00')] }],
      ['late', { ...nothing, exceptions: [opening('Siang', '10:00', '12:00')] }],
      ['usual', nothing],
    ]),
    ...more,
  };
}

const at = (time: string, date = HOLIDAY) => Date.parse(`${date}T${time}:00+07:00`);
const ask = (time: string, date = HOLIDAY, data = mall()) =>
  mallHoursAt(compileCalendar(data), ['early', 'late', 'usual'], at(time, date));

describe('the mall as a whole', () => {
  it('keeps its own hours while it is open by them', () => {
    expect(ask('09:00', '2026-12-28')).toMatchObject({ open: true, reason: null, closesAt: at('15:00', '2026-12-28') });
  });

  it('is open on a holiday as long as one of its agencies serves', () => {
    expect(ask('09:30')).toMatchObject({ open: true, reason: null, note: null, opensAt: null, closesAt: at('11:00') });
    expect(ask('10:30')).toMatchObject({ open: true, closesAt: at('12:00') });
    expect(ask('11:30')).toMatchObject({ open: true, closesAt: at('12:00') });
  });

  it('is closed for its own reason before and after, until the first of all opens', () => {
    expect(ask('08:30')).toMatchObject({ open: false, reason: 'holiday', note: 'Natal', opensAt: at('09:00') });
    expect(ask('12:00')).toMatchObject({ open: false, reason: 'holiday', opensAt: at('08:00', '2026-12-28') });
  });

  it('never opens where nobody ever does', () => {
    const data = mall({ mall: nothing, agencies: new Map() });
    expect(ask('09:00', HOLIDAY, data)).toMatchObject({ open: false, opensAt: null });
  });
});
