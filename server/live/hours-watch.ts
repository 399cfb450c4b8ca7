import { hoursAt } from '../domain/calendar/hours-at.ts';
import type { SetUp } from '../store/set-up-store.ts';

/**
 * Tells when the clock alone has changed what screens show: a ticket window that opens, a break that ends, closing, midnight. Nothing
 * is switched by it: whoever asks gets the answer of that moment anyway, but a screen in the hall does not ask.
 */
export function createHoursWatch(): (setUp: SetUp, now: { at: number; businessDay: string }) => boolean {
  let last: string | null = null;
  return (setUp, { at, businessDay }) => {
    const standing = standings(setUp, at);
    const seen = `${businessDay} ${standing}`;
    const changed = last !== null && last !== seen;
    last = seen;
    return changed;
  };
}

/** One character each: the mall, its agencies, and the ticket windows of its services. */
function standings(setUp: SetUp, at: number): string {
  const { calendar } = setUp;
  const plain = (agencyId: string) => ({ agencyId, ticketsFromMin: null, ticketsUntilMin: null });
  const agencies = ['', ...setUp.agencies.keys()].map((id) => {
    const { open, reason } = hoursAt(calendar, plain(id), at);
    return open ? '+' : (reason ?? '').charAt(0);
  });
  const services = [...setUp.services.values()].map((service) =>
    hoursAt(calendar, service, at).ticketsOpen ? '+' : '-',
  );
  return [...agencies, ...services].join('');
}
