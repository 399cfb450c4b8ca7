import type { DayHours } from '../../../server/domain/calendar/calendar.ts';
import { type Calendar, compileCalendar, type Hours } from '../../../server/domain/calendar/hours-at.ts';
import { MINUTE } from './ticket-events.ts';

/** 2026-11-23 is a Monday. The instant of a time of that day in Jakarta, `"07:30"`. */
export function clock(time: string): number {
  return Date.parse(`2026-11-23T${time}:00+07:00`);
}

/** Monday to Friday 08.00 to 16.00 with an hour at noon; tickets from 07.30 to 15.30. */
const OFFICE_DAY: DayHours = {
  opensMin: 480,
  closesMin: 960,
  breaks: [{ fromMin: 720, toMin: 780, name: 'Istirahat' }],
  ticketsFromMin: 450,
  ticketsUntilMin: 930,
};

export function officeCalendar(day: DayHours = OFFICE_DAY): Calendar {
  return compileCalendar({
    timeZone: 'Asia/Jakarta',
    dayStartsMin: 0,
    alwaysOpen: false,
    mall: { week: [day, day, day, day, day, null, null], seasons: [], exceptions: [] },
    holidays: [],
    agencies: new Map(),
  });
}

/** Open in the middle of a day that closes four hours from now. */
export const OPEN_NOW: Hours = {
  open: true,
  reason: null,
  note: null,
  ticketsOpen: true,
  opensAt: null,
  ticketsAt: null,
  ticketsUntil: clock('15:30'),
  closesAt: clock('16:00'),
  servingLeftMs: 240 * MINUTE,
};
