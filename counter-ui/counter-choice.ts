import type { CounterView, DutyView } from '../contract/counter.ts';
import type { Me } from '../contract/session.ts';

/** Those of the person's agency (all for whoever has none), the last one used first, then by number. */
export function orderCounters(counters: readonly CounterView[], me: Me): CounterView[] {
  const own = counters.filter((one) => me.agencyId === null || one.agencyId === me.agencyId);
  const rank = (one: CounterView): number => (one.id === me.lastCounterId ? 0 : 1);
  return own.sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}

/** The duty of somebody else at this counter; null if it is free or this person's own. */
export function isTakenBy(counter: CounterView, me: Me): DutyView | null {
  const { duty } = counter;
  return duty === null || duty.state === 'closed' || duty.personId === me.personId ? null : duty;
}
