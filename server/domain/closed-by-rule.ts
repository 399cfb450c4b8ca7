import type { CloseCause, Duty } from './duty.ts';
import type { MallRules } from './mall-rules.ts';

/** What decides whether a counter was left without being closed. Instants in epoch ms. */
export type DutyStanding = {
  duty: Duty;
  /** A visitor is called to the counter or served at it. */
  busy: boolean;
  /** The last thing that happened at the counter today besides the duty itself; null: nothing yet. */
  lastStepAt: number | null;
  /** When the agency's counters close today; null: never, or not by hours. */
  closesAt: number | null;
  /** Since when somebody has been waiting whom this counter could have called; null: nobody. */
  callableSince: number | null;
};

/**
 * Why a counter is closed without its officer: some time after the agency's closing, or because nothing happened at an open counter
 * while people waited for it. Somebody who works on after closing, or takes a break, is not closed in the middle of it, and a visitor at
 * the counter keeps it open. Null: not closed.
 */
export function closedByRule(
  { duty, busy, lastStepAt, closesAt, callableSince }: DutyStanding,
  rules: Pick<MallRules, 'afterHoursCloseMs' | 'idleCloseMs'>,
  at: number,
): Extract<CloseCause, 'afterHours' | 'idle'> | null {
  if (busy || duty.state === 'closed') return null;
  const quietSince = Math.max(duty.since, lastStepAt ?? 0);
  if (closesAt !== null && at > Math.max(closesAt, quietSince) + rules.afterHoursCloseMs) return 'afterHours';
  if (duty.state !== 'open' || rules.idleCloseMs === null || callableSince === null) return null;
  return at > Math.max(callableSince, quietSince) + rules.idleCloseMs ? 'idle' : null;
}
