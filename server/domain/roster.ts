import { type Calendar, servingIntervals } from './calendar/hours-at.ts';
import { dayNumberOf, weekdayOfNumber } from './calendar/local-time.ts';
import type { Interval } from './calendar/serving-day.ts';
import { instantOn, spanOfDay } from './calendar/serving-day.ts';
import { breakTimes, type DutyRecord, openTimes } from './duty-history.ts';
import { coveredMs, intersect, subtract } from './intervals.ts';

/** A counter is to be open on a weekday (1 is Monday) between two minutes of the business day. A null person: whoever comes. */
export type RosterEntry = { weekday: number; fromMin: number; toMin: number; personId: string | null };

/** From and to in epoch ms. */
type PlannedTime = Interval & { personId: string | null };

/**
 * When a counter is to be open on a business day. The roster speaks of weekdays and knows neither holidays nor breaks: it holds within
 * the serving hours of the counter's agency, so that nobody is missed on a holiday or during the Friday prayer.
 */
export function plannedTimes(
  calendar: Calendar,
  agencyId: string,
  entries: readonly RosterEntry[],
  businessDay: string,
): PlannedTime[] {
  const dayNumber = dayNumberOf(businessDay);
  const weekday = weekdayOfNumber(dayNumber) + 1;
  const span = spanOfDay(dayNumber, calendar.data);
  const serving = servingIntervals(calendar, agencyId, businessDay);
  return entries
    .filter((entry) => entry.weekday === weekday)
    .flatMap(({ fromMin, toMin, personId }) => {
      const time = { from: instantOn(span, fromMin, calendar.data), to: instantOn(span, toMin, calendar.data) };
      return intersect([time], serving).map((planned) => ({ ...planned, personId }));
    });
}

/** The planned time that an instant falls in; null for none. */
export function plannedAt(planned: readonly PlannedTime[], at: number): PlannedTime | null {
  return planned.find(({ from, to }) => from <= at && at < to) ?? null;
}

/** Planned time and what became of it until `now`, ms. open + onBreak + absent = planned so far. */
type PlanKept = { plannedMs: number; openMs: number; onBreakMs: number; absentMs: number };

export function compareWithPlan(planned: readonly Interval[], records: readonly DutyRecord[], now: number): PlanKept {
  const due = intersect(planned, [{ from: Number.NEGATIVE_INFINITY, to: now }]);
  const open = records.flatMap((record) => openTimes(record, now));
  const rest = subtract(due, open);
  const paused = intersect(
    rest,
    records.flatMap((record) => breakTimes(record, now)),
  );
  const [dueMs, restMs, onBreakMs] = [coveredMs(due), coveredMs(rest), coveredMs(paused)];
  return { plannedMs: coveredMs(planned), openMs: dueMs - restMs, onBreakMs, absentMs: restMs - onBreakMs };
}
