import type { Estimate } from '../../contract/catalogue.ts';
import type { Interval } from './calendar/serving-day.ts';

/** Calls of one service within the last hour: how many, and the time between the first and the last of them (ms). */
export type Pace = { calls: number; spanMs: number };

/** How many calls' worth the prior weighs; 8 did best on real office data (domain.md §5.2). */
const PRIOR_CALLS = 8;

/**
 * Time between two calls of a service, ms: the observed pace of the queue, shrunk towards a prior, because the pace already
 * contains breaks, no-shows and shared counters (domain.md §5.2: 8 to 9 minutes off on average, against 32 for
 * `ahead × configured minutes ÷ counters`). The prior is the standard's service time over the counters on duty.
 */
export function callIntervalMs(pace: Pace, serviceTargetMs: number, countersOnDuty: number): number {
  const prior = serviceTargetMs / Math.max(1, countersOnDuty);
  const intervals = Math.max(0, pace.calls - 1);
  return (PRIOR_CALLS * prior + pace.spanMs) / (PRIOR_CALLS + intervals);
}

const FIVE_MINUTES = 5 * 60_000;

/**
 * A range, not a point: even the best estimate is ten minutes wrong a quarter of the time. From 0.7 to 1.4 of the
 * expected wait, on whole five minutes, never narrower than five.
 */
export function estimateWait(ahead: number, intervalMs: number): Estimate {
  const expected = (ahead + 1) * intervalMs;
  const fromMs = Math.floor((expected * 0.7) / FIVE_MINUTES) * FIVE_MINUTES;
  const toMs = Math.max(fromMs + FIVE_MINUTES, Math.ceil((expected * 1.4) / FIVE_MINUTES) * FIVE_MINUTES);
  return { fromMs: ahead === 0 ? 0 : fromMs, toMs };
}

/**
 * A wait that is counted in serving time as time on the clock: whoever takes a ticket before opening or in a break waits until the
 * counters serve, and a line that outlasts the morning waits through noon. `serving` are the times at which counters serve today, in
 * order (epoch ms); what does not fit before closing is added after it.
 */
export function estimateOverHours(estimate: Estimate, serving: readonly Interval[], at: number): Estimate {
  return { fromMs: onTheClock(estimate.fromMs, serving, at), toMs: onTheClock(estimate.toMs, serving, at) };
}

function onTheClock(servingMs: number, serving: readonly Interval[], at: number): number {
  let now = at;
  let left = servingMs;
  for (const { from, to } of serving) {
    if (to <= now) continue;
    now = Math.max(now, from);
    if (left <= to - now) break;
    left -= to - now;
    now = to;
  }
  return now + left - at;
}
