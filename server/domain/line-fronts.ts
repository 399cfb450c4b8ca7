import type { LineFront } from './next-call.ts';
import { comparePlaces, type Place } from './queue-order.ts';
import { currentLeg, type Ticket } from './ticket.ts';

/** What a counter serves, and how. */
export type Serving = Pick<LineFront, 'serviceId' | 'kind' | 'minWaiting'>;

const ATTENDED: readonly Ticket['state'][] = ['called', 'serving'];

export function placeOf({ id, dueAt, orderAt, number }: Ticket): Place {
  return { ticketId: id, dueAt, orderAt, number };
}

/** The fronts of a counter's lines, worked out from the tickets of one business day: what the database answers by its indexes. */
export function lineFronts(tickets: Iterable<Ticket>, serves: readonly Serving[]): LineFront[] {
  const all = [...tickets];
  const atCounter = new Set(all.filter(({ state }) => ATTENDED.includes(state)).map(({ visitId }) => visitId));
  const waiting = all.filter(({ state }) => state === 'waiting');
  return serves.map((serving) => {
    const line = waiting.filter((ticket) => currentLeg(ticket).serviceId === serving.serviceId);
    const places = (busy: boolean): Place[] =>
      line
        .filter(({ visitId }) => atCounter.has(visitId) === busy)
        .map(placeOf)
        .toSorted(comparePlaces);
    const free = places(false);
    return { ...serving, waiting: line.length, callable: free.length, first: free.slice(0, 2), busy: places(true) };
  });
}
