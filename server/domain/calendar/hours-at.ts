import type { HoursReason } from '../../../contract/words.ts';
import type { CalendarData } from './calendar.ts';
import { businessDayNumberAt, dayNumberOf } from './local-time.ts';
import {
  type DaySpan,
  type Interval,
  instantOn,
  type ServingDay,
  servingDayOf,
  spanOfDay,
  type Work,
} from './serving-day.ts';
import { standingAt } from './standing.ts';

export type Hours = {
  /** Counters serve now by the calendar. */
  open: boolean;
  /** Why not; null while open. */
  reason: HoursReason | null;
  /** Name of the holiday, closure or break; null otherwise. */
  note: string | null;
  /** Whether a ticket may be taken now by the calendar: inside the ticket window of the day, and some serving time of today is ahead. */
  ticketsOpen: boolean;
  /** Next instant at which counters serve; null while open or when nothing is found within 400 days. */
  opensAt: number | null;
  /** Next instant at which tickets may be taken; null while they may, or when none is found. */
  ticketsAt: number | null;
  /** When tickets stop today; null for always open or when they may not be taken now. */
  ticketsUntil: number | null;
  /** End of the last serving interval of today; null for always open, or on a day without hours. */
  closesAt: number | null;
  /** Serving time left today from `at`, ms, without breaks; null for always open. */
  servingLeftMs: number | null;
};

/** Whose hours: an agency's (one that the calendar does not know has the mall's), with a service's own ticket window (null: the day's). */
export type HoursOf = { agencyId: string; ticketsFromMin: number | null; ticketsUntilMin: number | null };

/** `next` is the next day with work; not yet looked for while undefined. */
type KnownDay = ServingDay & { next?: WorkingDay | null };
type WorkingDay = KnownDay & { work: Work };

/**
 * What a mall says about its hours, made to be asked often. It remembers the days that it has worked out, which changes no answer:
 * make a new one when the hours are changed.
 */
export type Calendar = {
  readonly data: CalendarData;
  readonly days: Map<string, Map<number, KnownDay>>;
  /** The business day that was asked for last: nearly every question is about today. */
  lastSpan: DaySpan;
};

const LOOK_AHEAD_DAYS = 400;
/** Days remembered for an agency, twice what one look ahead needs, so that a report over years does not fill the memory. */
const REMEMBERED_DAYS = 2 * LOOK_AHEAD_DAYS;

export function compileCalendar(data: CalendarData): Calendar {
  return { data, days: new Map(), lastSpan: spanOfDay(0, data) };
}

function spanAt(calendar: Calendar, at: number): DaySpan {
  const { data, lastSpan } = calendar;
  if (lastSpan.from <= at && at < lastSpan.to) return lastSpan;
  calendar.lastSpan = spanOfDay(businessDayNumberAt(at, data.timeZone, data.dayStartsMin), data);
  return calendar.lastSpan;
}

function daysOf(calendar: Calendar, agencyId: string): Map<number, KnownDay> {
  const known = calendar.days.get(agencyId);
  if (known !== undefined) return known;
  const made = new Map<number, KnownDay>();
  calendar.days.set(agencyId, made);
  return made;
}

function dayOf(calendar: Calendar, agencyId: string, dayNumber: number): KnownDay {
  const days = daysOf(calendar, agencyId);
  const known = days.get(dayNumber);
  if (known !== undefined) return known;
  if (days.size >= REMEMBERED_DAYS) days.clear();
  const made = servingDayOf(calendar.data, agencyId, spanOfDay(dayNumber, calendar.data));
  days.set(dayNumber, made);
  return made;
}

const hasWork = (day: KnownDay): day is WorkingDay => day.work !== null;

function findNext(calendar: Calendar, agencyId: string, after: KnownDay): WorkingDay | null {
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const day = dayOf(calendar, agencyId, after.span.number + ahead);
    if (hasWork(day)) return day;
  }
  return null;
}

function nextWorkingDay(calendar: Calendar, agencyId: string, after: KnownDay): WorkingDay | null {
  if (after.next === undefined) after.next = findNext(calendar, agencyId, after);
  return after.next;
}

/** When tickets may be taken on a day; empty (from ≥ to) if never. They stop with the last serving interval, whatever the window says. */
function ticketWindow(data: CalendarData, of: HoursOf, { span, work }: WorkingDay): Interval {
  const { hours } = work;
  const fromMin = of.ticketsFromMin ?? hours.ticketsFromMin ?? hours.opensMin;
  const untilMin = of.ticketsUntilMin ?? hours.ticketsUntilMin ?? hours.closesMin;
  return { from: instantOn(span, fromMin, data), to: Math.min(instantOn(span, untilMin, data), work.closesAt) };
}

function nextOpening(calendar: Calendar, agencyId: string, today: KnownDay, at: number): number | null {
  const later = today.work?.serving.find(({ from }) => from > at);
  return later?.from ?? nextWorkingDay(calendar, agencyId, today)?.work.opensAt ?? null;
}

/** The first ticket window that begins after `at`. Windows of later days may be empty for a service with a window of its own. */
function nextTickets(calendar: Calendar, of: HoursOf, today: KnownDay, at: number): number | null {
  const lastDay = today.span.number + LOOK_AHEAD_DAYS;
  let day = hasWork(today) ? today : nextWorkingDay(calendar, of.agencyId, today);
  while (day !== null && day.span.number <= lastDay) {
    const window = ticketWindow(calendar.data, of, day);
    if (window.from > at && window.from < window.to) return window.from;
    day = nextWorkingDay(calendar, of.agencyId, day);
  }
  return null;
}

function servingLeft(serving: Interval[], at: number): number {
  return serving.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from, at)), 0);
}

const ALWAYS_OPEN: Hours = {
  open: true,
  reason: null,
  note: null,
  ticketsOpen: true,
  opensAt: null,
  ticketsAt: null,
  ticketsUntil: null,
  closesAt: null,
  servingLeftMs: null,
};

/**
 * Whether a service is open at an instant (epoch ms) by the calendar, why not, when again, and whether tickets may be taken. Open from
 * the very millisecond of opening until before that of closing. Which rule decides a day: {@link planDay} in day-plan.ts. During a break
 * inside the ticket window tickets may be taken, provided that the counters serve once more today.
 */
export function hoursAt(calendar: Calendar, of: HoursOf, at: number): Hours {
  const { data } = calendar;
  if (data.alwaysOpen) return ALWAYS_OPEN;
  const today = dayOf(calendar, of.agencyId, spanAt(calendar, at).number);
  const standing = standingAt(today, at);
  const tickets = hasWork(today) ? ticketWindow(data, of, today) : null;
  const ticketsUntil = tickets !== null && tickets.from <= at && at < tickets.to ? tickets.to : null;
  return {
    ...standing,
    ticketsOpen: ticketsUntil !== null,
    opensAt: standing.open ? null : nextOpening(calendar, of.agencyId, today, at),
    ticketsAt: ticketsUntil === null ? nextTickets(calendar, of, today, at) : null,
    ticketsUntil,
    closesAt: today.work?.closesAt ?? null,
    servingLeftMs: servingLeft(today.work?.serving ?? [], at),
  };
}

/** When an agency's counters serve on a business day, without breaks, in order; for a mall that is always open the whole day. */
export function servingIntervals(calendar: Calendar, agencyId: string, businessDay: string): Interval[] {
  const number = dayNumberOf(businessDay);
  if (!calendar.data.alwaysOpen) return dayOf(calendar, agencyId, number).work?.serving ?? [];
  const { from, to } = spanOfDay(number, calendar.data);
  return [{ from, to }];
}
