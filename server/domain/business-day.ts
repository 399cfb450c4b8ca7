import { businessDayNumberAt, dayOfNumber } from './calendar/local-time.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  // Sweden writes dates as ISO 8601 does.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(timeZone, made);
  return made;
}

/**
 * The mall's local date of an instant (epoch ms), `2026-11-21`. Never the UTC date: Jakarta's midnight is 17.00 UTC. The day of a mall
 * that works past midnight begins `dayStartsMin` minutes after it: at 01.00 such a mall still has yesterday's business day.
 */
export function businessDayOf(at: number, timeZone: string, dayStartsMin = 0): string {
  if (dayStartsMin === 0) return formatterFor(timeZone).format(at);
  return dayOfNumber(businessDayNumberAt(at, timeZone, dayStartsMin));
}

/** The label that Indonesians know a zone by. */
export function timeZoneLabel(timeZone: string): string {
  switch (timeZone) {
    case 'Asia/Jakarta':
    case 'Asia/Pontianak':
      return 'WIB';
    case 'Asia/Makassar':
      return 'WITA';
    case 'Asia/Jayapura':
      return 'WIT';
    default:
      return timeZone;
  }
}

/** True for a date that exists: `2026-02-30` is refused. */
export function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(time) && businessDayOf(time, 'UTC') === day;
}
