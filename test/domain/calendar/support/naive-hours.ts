import type { CalendarData, DayHours } from '../../../../server/domain/calendar/calendar.ts';
import type { HoursOf } from '../../../../server/domain/calendar/hours-at.ts';

export const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/*
 * The same questions answered the slow way: one minute at a time, each from the data alone, in zones without summer time. It knows no
 * interval and no cache.
 */

/** Midnight-based minute of the business day, and the day as the first millisecond of its date read as UTC. */
function localOf(data: CalendarData, east: number, at: number): { day: number; minute: number } {
  const wall = at + east * 60 * MINUTE;
  const day = Math.floor((wall - data.dayStartsMin * MINUTE) / DAY) * DAY;
  return { day, minute: Math.floor((wall - day) / MINUTE) };
}

function naiveHours(data: CalendarData, agencyId: string, day: number): DayHours | null {
  const iso = new Date(day).toISOString().slice(0, 10);
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const own = data.agencies.get(agencyId);
  const holds = (range: { fromDay: string; toDay: string }): boolean => !(iso < range.fromDay || iso > range.toDay);
  const mallToday = data.mall.exceptions.filter(holds);
  const ownToday = (own?.exceptions ?? []).filter(holds);
  if (mallToday.some((exception) => exception.hours === null)) return null;
  if (ownToday.some((exception) => exception.hours === null)) return null;
  if (ownToday[0] !== undefined) return ownToday[0].hours;
  if (mallToday[0] !== undefined) return mallToday[0].hours;
  if (data.holidays.some((holiday) => holiday.day === iso)) return null;
  const ownSeason = own?.seasons.find(holds);
  if (ownSeason !== undefined) return ownSeason.week[weekday] ?? null;
  const works = (own?.week ?? data.mall.week ?? [])[weekday] ?? null;
  const mallSeason = data.mall.seasons.find(holds);
  return works !== null && mallSeason !== undefined ? (mallSeason.week[weekday] ?? null) : works;
}

type NaiveMall = {
  serves: (at: number) => boolean;
  takesTickets: (at: number) => boolean;
  servingLeftMs: (at: number) => number;
};

export function naiveMall(data: CalendarData, of: HoursOf, east: number): NaiveMall {
  const served = new Map<number, boolean[]>();
  const hoursOn = (day: number): DayHours | null => naiveHours(data, of.agencyId, day);
  /** For each minute of the business day whether it is served. */
  const minutesOf = (day: number): boolean[] => {
    const known = served.get(day);
    if (known !== undefined) return known;
    const hours = hoursOn(day);
    const made = Array.from({ length: 1440 }, (_, i) => {
      const minute = i + data.dayStartsMin;
      if (hours === null || minute < hours.opensMin || minute >= hours.closesMin) return false;
      return !hours.breaks.some(({ fromMin, toMin }) => minute >= fromMin && minute < toMin);
    });
    served.set(day, made);
    return made;
  };
  const serves = (at: number): boolean => {
    const { day, minute } = localOf(data, east, at);
    return minutesOf(day)[minute - data.dayStartsMin] === true;
  };
  return {
    serves,
    takesTickets: (at) => {
      const { day, minute } = localOf(data, east, at);
      const hours = hoursOn(day);
      if (hours === null) return false;
      const from = of.ticketsFromMin ?? hours.ticketsFromMin ?? hours.opensMin;
      const until = of.ticketsUntilMin ?? hours.ticketsUntilMin ?? hours.closesMin;
      return (
        minute >= from &&
        minute < until &&
        minutesOf(day)
          .slice(minute - data.dayStartsMin)
          .includes(true)
      );
    },
    servingLeftMs: (at) => {
      const { day, minute } = localOf(data, east, at);
      const ahead =
        minutesOf(day)
          .slice(minute - data.dayStartsMin)
          .filter(Boolean).length * MINUTE;
      return serves(at) ? ahead - (at - Math.floor(at / MINUTE) * MINUTE) : ahead;
    },
  };
}
