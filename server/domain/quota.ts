import type { Channel } from '../../contract/words.ts';
import { dayNumberOf, weekdayOfNumber } from './calendar/local-time.ts';

/** How many tickets of a service may be taken on a day; null: no bound. Numbers of tickets. */
export type Quota = {
  total: number | null;
  /** Taken at a kiosk, and given by an officer. */
  kiosk: number | null;
  officer: number | null;
  /** Of the total, so many are kept for priority visitors: regular ones may take the rest. */
  priorityReserved: number;
};

/** What was taken of it today: cancelled tickets have given their place back, and those let in beyond the quota never had one. */
export type Taken = { kiosk: number; officer: number; regular: number };

/** Tickets that may still be taken by a regular and by a priority visitor. */
export type QuotaLeft = { regular: number; priority: number };

/** The quota of a business day: that of its weekday (1 is Monday), else the one of every day (0). */
export function quotaOn(days: ReadonlyMap<number, Quota> | undefined, businessDay: string): Quota | null {
  if (days === undefined) return null;
  return days.get(weekdayOfNumber(dayNumberOf(businessDay)) + 1) ?? days.get(0) ?? null;
}

/** What is left of a quota at one channel; null where nothing bounds it. Never below zero, also after a quota was made smaller. */
export function quotaLeft(quota: Quota, taken: Taken, channel: Channel): QuotaLeft | null {
  const bound = quota[channel];
  const ofChannel = bound === null ? Number.POSITIVE_INFINITY : bound - taken[channel];
  const { total, priorityReserved } = quota;
  const ofTotal = total === null ? Number.POSITIVE_INFINITY : total - taken.kiosk - taken.officer;
  const ofRegular = total === null ? Number.POSITIVE_INFINITY : total - priorityReserved - taken.regular;
  const priority = Math.max(0, Math.min(ofChannel, ofTotal));
  const regular = Math.max(0, Math.min(priority, ofRegular));
  return priority === Number.POSITIVE_INFINITY ? null : { regular, priority };
}
