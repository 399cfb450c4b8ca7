import type { HoursReason } from '../../../contract/words.ts';
import type { ServingDay, Work } from './serving-day.ts';

/** Open, or why not, with the name of the holiday, closure or break. */
export type Standing = { open: boolean; reason: HoursReason | null; note: string | null };

function standingWithoutWork({ plan }: ServingDay): Standing {
  // Hours that leave no minute to serve in are a slip of whoever set them, not a closure that somebody decided.
  if (plan.hours !== null) return { open: false, reason: 'dayOff', note: null };
  switch (plan.rule) {
    case 'mallClosure':
    case 'agencyException':
    case 'mallExtraOpening':
      return { open: false, reason: 'closure', note: plan.name };
    case 'holiday':
      return { open: false, reason: 'holiday', note: plan.name };
    case 'agencySeason':
    case 'mallSeason':
    case 'agencyWeek':
    case 'mallWeek':
      return { open: false, reason: 'dayOff', note: null };
  }
}

function standingAtWork({ stretches, closesAt }: Work, at: number): Standing {
  if (at >= closesAt) return { open: false, reason: 'afterHours', note: null };
  const stretch = stretches.find(({ to }) => at < to);
  if (stretch === undefined || at < stretch.from) return { open: false, reason: 'notYetOpen', note: null };
  if (stretch.breakName !== null) return { open: false, reason: 'break', note: stretch.breakName };
  return { open: true, reason: null, note: null };
}

/** How an agency stands at an instant (epoch ms) of a business day. A break after which nobody serves is the end of the day. */
export function standingAt(day: ServingDay, at: number): Standing {
  return day.work === null ? standingWithoutWork(day) : standingAtWork(day.work, at);
}
