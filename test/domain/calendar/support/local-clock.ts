import { businessDayOf } from '../../../../server/domain/business-day.ts';
import { dayNumberOf, instantOfNumber } from '../../../../server/domain/calendar/local-time.ts';

const MINUTE = 60_000;

/** The instant (epoch ms) of a minute after the local midnight of a day. */
export function instantOf(businessDay: string, minute: number, timeZone: string): number {
  return instantOfNumber(dayNumberOf(businessDay), minute, timeZone);
}

/** Business day and whole minute of an instant, past 1440 after the next midnight; where clocks never change. */
export function localTimeOf(
  at: number,
  timeZone: string,
  dayStartsMin: number,
): { businessDay: string; minute: number } {
  const businessDay = businessDayOf(at, timeZone, dayStartsMin);
  return { businessDay, minute: Math.floor((at - instantOf(businessDay, 0, timeZone)) / MINUTE) };
}
