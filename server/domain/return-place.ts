import { comparePlaces, type Place } from './queue-order.ts';

/**
 * Where somebody comes in who is back with the missing documents: behind the first `returnAfter` of those who wait for the service.
 * They take the promise of the last of these, and the present as their order, so that they come right behind, and two who return come in
 * the order of their return. Before everybody (0, or nobody waits) they are due at once. `at` in epoch ms.
 */
export function returnPlace(
  line: readonly Place[],
  own: Pick<Place, 'ticketId' | 'number'>,
  returnAfter: number,
  at: number,
): { place: Place; after: number } {
  const sorted = line.toSorted(comparePlaces);
  const [first] = sorted;
  const last = sorted[Math.min(returnAfter, sorted.length) - 1];
  const front = first === undefined ? at : Math.min(at, first.dueAt - 1);
  const dueAt = last?.dueAt ?? front;
  // A millisecond behind whoever has the same promise and came in this very instant, or the number would decide.
  const orderAt = sorted.reduce(
    (behind, other) => (other.dueAt === dueAt ? Math.max(behind, other.orderAt + 1) : behind),
    at,
  );
  const place = { ...own, orderAt, dueAt };
  return { place, after: sorted.filter((other) => comparePlaces(other, place) < 0).length };
}
