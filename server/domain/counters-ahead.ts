import type { Interval } from './calendar/serving-day.ts';
import { coveredMs, intersect } from './intervals.ts';

/** A counter of a pool: whether somebody is on duty there (also on a short break), and when the roster plans it today. */
export type CounterAhead = { counterId: string; onDuty: boolean; planned: readonly Interval[] };

/** Officers open a little late; later than this nobody counts on them until they do. */
const LATE_MS = 15 * 60_000;

/**
 * The serving time that each counter still has today from an instant (epoch ms), ms; counters that nobody is expected at are left out.
 * Somebody on duty stays as long as planned, and until closing where nothing (more) is planned. A counter that is not open counts when it
 * is planned for later, or planned now and not yet a quarter of an hour late. Where the roster plans none of the counters today, all of
 * them are planned for the whole day.
 */
export function countersAhead(
  counters: readonly CounterAhead[],
  serving: readonly Interval[],
  at: number,
): Map<string, number> {
  const isPlanned = counters.some(({ planned }) => planned.length > 0);
  const restMs = restAheadMs(serving, at);
  const left = counters.map(({ counterId, onDuty, planned }): [string, number] => {
    const plan = isPlanned ? planned : serving;
    const plannedMs = onDuty || !isMissing(plan, at) ? leftOf(plan, at) : 0;
    const ms = onDuty && plannedMs === 0 ? leftOf(serving, at) : plannedMs;
    return [counterId, Math.max(0, ms - restMs)];
  });
  return new Map(left.filter(([, ms]) => ms > 0));
}

function leftOf(times: readonly Interval[], at: number): number {
  return coveredMs(intersect(times, [{ from: at, to: Number.POSITIVE_INFINITY }]));
}

function isMissing(plan: readonly Interval[], at: number): boolean {
  return plan.some(({ from, to }) => from + LATE_MS <= at && at < to);
}

const HOUR = 3_600_000;

/**
 * The rest that officers still take today, ms: UU 13/2003 Ps. 79 gives at least half an hour after four hours of work, and an hour at
 * noon is the custom. Where the calendar itself breaks the day there is none to expect; in a longer stretch it lies between the third
 * and the sixth hour, and one colleague after another has had it.
 */
export function restAheadMs(serving: readonly Interval[], at: number): number {
  return serving
    .filter(({ from, to }) => to - from > 5 * HOUR)
    .reduce((sum, { from }) => sum + HOUR * Math.min(1, Math.max(0, (from + 6 * HOUR - at) / (3 * HOUR))), 0);
}
