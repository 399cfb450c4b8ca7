import type { IssuedTicket } from '../contract/ticket.ts';

/**
 * The ticket of a visit to wait for first: the server's own word where it is in the answer, else the one that is likely to be called
 * soonest. Null for a visit without tickets.
 */
export function firstToGo(tickets: readonly IssuedTicket[]): IssuedTicket | null {
  const label = tickets[0]?.view.visit.find((errand) => errand.next)?.label;
  const named = tickets.find((ticket) => ticket.view.label === label);
  if (named !== undefined) return named;
  const soon = ({ view }: IssuedTicket): number => view.estimate?.toMs ?? Number.MAX_SAFE_INTEGER;
  const [first, ...others] = tickets;
  return others.reduce<IssuedTicket | null>(
    (best, ticket) => (best === null || soon(ticket) < soon(best) ? ticket : best),
    first ?? null,
  );
}

/** With the one to go to first in front, the others in the order asked for. */
export function inOrderToGo(tickets: readonly IssuedTicket[]): readonly IssuedTicket[] {
  const first = firstToGo(tickets);
  return first === null ? tickets : [first, ...tickets.filter((ticket) => ticket !== first)];
}
