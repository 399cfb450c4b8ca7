import type { Break, CalendarData, DayHours } from './calendar.ts';
import { type DayPlan, planDay } from './day-plan.ts';
import { dayOfNumber, instantOfNumber } from './local-time.ts';

const MINUTE_MS = 60_000;
const DAY_MIN = 1440;

/** From the first millisecond to the one after the last, epoch ms. */
export type Interval = { from: number; to: number };

/** A business day: its number (days since 1970-01-01) and the instants between which it runs. */
export type DaySpan = Interval & { number: number };

/** Part of the day's hours: counters serve, or a break of this name. */
export type Stretch = Interval & { breakName: string | null };

/** The hours of a day on which counters serve at least once, as instants. */
export type Work = {
  hours: DayHours;
  /** From opening to closing without a gap. */
  stretches: Stretch[];
  /** Without the breaks; never empty. */
  serving: Interval[];
  /** Begin of the first and end of the last serving interval. */
  opensAt: number;
  closesAt: number;
};

export type ServingDay = { span: DaySpan; plan: DayPlan; work: Work | null };

export function spanOfDay(dayNumber: number, data: CalendarData): DaySpan {
  return {
    number: dayNumber,
    from: instantOfNumber(dayNumber, data.dayStartsMin, data.timeZone),
    to: instantOfNumber(dayNumber + 1, data.dayStartsMin, data.timeZone),
  };
}

/** The instant of a minute of the day; a minute outside the business day counts as its edge, so that no two days share hours. */
export function instantOn(span: DaySpan, minute: number, data: CalendarData): number {
  const inside = Math.min(Math.max(minute, data.dayStartsMin), data.dayStartsMin + DAY_MIN);
  // A day of 24 hours has no change of the clock, and Intl need not be asked.
  if (span.to - span.from === DAY_MIN * MINUTE_MS) return span.from + (inside - data.dayStartsMin) * MINUTE_MS;
  return instantOfNumber(span.number, inside, data.timeZone);
}

type MinuteStretch = { fromMin: number; toMin: number; breakName: string | null };

/** Opening to closing cut at the breaks. Breaks out of order, overlapping or outside the hours do no harm. */
function cutAtBreaks(opensMin: number, closesMin: number, breaks: Break[]): MinuteStretch[] {
  const stretches: MinuteStretch[] = [];
  let doneMin = opensMin;
  for (const { fromMin, toMin, name } of breaks.toSorted((a, b) => a.fromMin - b.fromMin)) {
    const from = Math.max(fromMin, doneMin);
    const to = Math.min(toMin, closesMin);
    if (to <= from) continue;
    stretches.push({ fromMin: doneMin, toMin: from, breakName: null }, { fromMin: from, toMin: to, breakName: name });
    doneMin = to;
  }
  return [...stretches, { fromMin: doneMin, toMin: closesMin, breakName: null }];
}

function workOn(hours: DayHours, span: DaySpan, data: CalendarData): Work | null {
  const stretches = cutAtBreaks(hours.opensMin, hours.closesMin, hours.breaks)
    .map(({ fromMin, toMin, breakName }) => ({
      from: instantOn(span, fromMin, data),
      to: instantOn(span, toMin, data),
      breakName,
    }))
    .filter(({ from, to }) => from < to);
  const serving = stretches.filter(({ breakName }) => breakName === null).map(({ from, to }) => ({ from, to }));
  const first = serving[0];
  const last = serving.at(-1);
  if (first === undefined || last === undefined) return null;
  return { hours, stretches, serving, opensAt: first.from, closesAt: last.to };
}

/** An agency's business day as instants. */
export function servingDayOf(data: CalendarData, agencyId: string, span: DaySpan): ServingDay {
  const plan = planDay(data, agencyId, dayOfNumber(span.number));
  return { span, plan, work: plan.hours === null ? null : workOn(plan.hours, span, data) };
}
