import { isCalendarDay } from '../business-day.ts';
import type { Break, DayHours, Schedule, Season, WeekHours } from './calendar.ts';

const DAY_MIN = 1440;
const WEEKDAYS = 7;

type TicketWindowError = 'ticketWindowEmpty' | 'ticketWindowOutsideBusinessDay';

type DayHoursError =
  | TicketWindowError
  | 'opensNotBeforeCloses'
  | 'hoursOutsideBusinessDay'
  | 'breakEmpty'
  | 'breakOutsideHours'
  | 'breaksOutOfOrder'
  | 'breaksOverlap'
  | 'noServingTime'
  | 'ticketsBeginAfterClosing'
  | 'ticketsEndAfterClosing';

export type ScheduleError = DayHoursError | 'weekNotSevenDays' | 'dayUnknown' | 'fromAfterTo' | 'seasonsOverlap';

/** Where in a schedule: `weekday` 0 is Monday, null the week, season or exception as a whole. */
export type SchedulePlace =
  | { in: 'week'; weekday: number | null }
  | { in: 'season'; id: string; weekday: number | null }
  | { in: 'exception'; id: string };

export type ScheduleFault = { error: ScheduleError; place: SchedulePlace };

/** Comparisons are written so that NaN, which is neither below nor above anything, is refused. */
function isInBusinessDay(minute: number, dayStartsMin: number): boolean {
  return minute >= dayStartsMin && minute <= dayStartsMin + DAY_MIN;
}

function checkBreaks({ opensMin, closesMin, breaks }: DayHours): DayHoursError[] {
  const errors: DayHoursError[] = [];
  let previous: Break | null = null;
  let breakMin = 0;
  for (const pause of breaks) {
    if (!(pause.fromMin < pause.toMin)) errors.push('breakEmpty');
    if (!(pause.fromMin >= opensMin && pause.toMin <= closesMin)) errors.push('breakOutsideHours');
    if (previous !== null && pause.fromMin < previous.fromMin) errors.push('breaksOutOfOrder');
    else if (previous !== null && pause.fromMin < previous.toMin) errors.push('breaksOverlap');
    breakMin += pause.toMin - pause.fromMin;
    previous = pause;
  }
  if (errors.length === 0 && breakMin >= closesMin - opensMin) errors.push('noServingTime');
  return errors;
}

/**
 * A service's own ticket window (minutes; null: as the day's). One that never meets the hours of its agency is not found here: hours
 * change with weekday and season.
 */
export function checkTicketWindow(
  fromMin: number | null,
  untilMin: number | null,
  dayStartsMin: number,
): TicketWindowError[] {
  const errors: TicketWindowError[] = [];
  const set = [fromMin, untilMin].filter((minute) => minute !== null);
  if (!set.every((minute) => isInBusinessDay(minute, dayStartsMin))) errors.push('ticketWindowOutsideBusinessDay');
  if (fromMin !== null && untilMin !== null && !(fromMin < untilMin)) errors.push('ticketWindowEmpty');
  return errors;
}

/** Everything that is wrong with the hours of one day; each error once. Minutes as in {@link DayHours}. */
export function checkDayHours(hours: DayHours, dayStartsMin: number): DayHoursError[] {
  const { opensMin, closesMin, ticketsFromMin, ticketsUntilMin } = hours;
  const inside = [opensMin, closesMin].every((minute) => isInBusinessDay(minute, dayStartsMin));
  const errors: DayHoursError[] = inside ? [] : ['hoursOutsideBusinessDay'];
  // What follows is measured against hours that make sense; a second error about them would only confuse.
  if (!(opensMin < closesMin)) return [...errors, 'opensNotBeforeCloses'];
  errors.push(...checkBreaks(hours));
  errors.push(...checkTicketWindow(ticketsFromMin, ticketsUntilMin, dayStartsMin));
  if (ticketsFromMin !== null && ticketsFromMin >= closesMin) errors.push('ticketsBeginAfterClosing');
  if (ticketsUntilMin !== null && ticketsUntilMin > closesMin) errors.push('ticketsEndAfterClosing');
  if (ticketsFromMin === null && ticketsUntilMin !== null && ticketsUntilMin <= opensMin)
    errors.push('ticketWindowEmpty');
  return [...new Set(errors)];
}

function checkRange({ fromDay, toDay }: { fromDay: string; toDay: string }): ScheduleError[] {
  if (!isCalendarDay(fromDay) || !isCalendarDay(toDay)) return ['dayUnknown'];
  return fromDay <= toDay ? [] : ['fromAfterTo'];
}

function checkWeek(
  week: WeekHours,
  dayStartsMin: number,
  place: (weekday: number | null) => SchedulePlace,
): ScheduleFault[] {
  const days = week.flatMap((hours, weekday) =>
    hours === null ? [] : checkDayHours(hours, dayStartsMin).map((error) => ({ error, place: place(weekday) })),
  );
  return week.length === WEEKDAYS ? days : [{ error: 'weekNotSevenDays', place: place(null) }, ...days];
}

function checkSeasons(seasons: Season[], dayStartsMin: number): ScheduleFault[] {
  return seasons.flatMap((season, index) => {
    const place = (weekday: number | null): SchedulePlace => ({ in: 'season', id: season.id, weekday });
    const errors = checkRange(season);
    const overlaps = seasons
      .slice(0, index)
      .some((other) => other.fromDay <= season.toDay && season.fromDay <= other.toDay);
    if (overlaps) errors.push('seasonsOverlap');
    return [...errors.map((error) => ({ error, place: place(null) })), ...checkWeek(season.week, dayStartsMin, place)];
  });
}

/**
 * Everything that is wrong with the schedule of a mall or an agency, in its order. `dayStartsMin` is the mall's. Of two seasons that
 * overlap the later one is at fault. Exceptions may overlap: a closure comes before an opening (day-plan.ts).
 */
export function checkSchedule(schedule: Schedule, dayStartsMin: number): ScheduleFault[] {
  const inWeek = (weekday: number | null): SchedulePlace => ({ in: 'week', weekday });
  const week = schedule.week === null ? [] : checkWeek(schedule.week, dayStartsMin, inWeek);
  const exceptions = schedule.exceptions.flatMap((exception) => {
    const hours = exception.hours === null ? [] : checkDayHours(exception.hours, dayStartsMin);
    const place: SchedulePlace = { in: 'exception', id: exception.id };
    return [...checkRange(exception), ...hours].map((error) => ({ error, place }));
  });
  return [...week, ...checkSeasons(schedule.seasons, dayStartsMin), ...exceptions];
}
