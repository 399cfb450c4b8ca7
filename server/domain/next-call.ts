import type { CounterServiceKind } from '../../contract/words.ts';
import { comparePlaces, type Heads, type NextReason, type Place, pickNext } from './queue-order.ts';

/** The front of one service's line, as a counter that serves the service sees it. */
export type LineFront<P extends Place = Place> = {
  serviceId: string;
  kind: CounterServiceKind;
  /** For assist: how many must wait before this counter helps. */
  minWaiting: number;
  /** Tickets that wait for the service, and how many of them have a visitor who is not at another counter now. */
  waiting: number;
  callable: number;
  /** Of the callable ones the first two, in order. */
  first: readonly P[];
  /** Those whose visitor is at another counter. */
  busy: readonly P[];
};

export type NextCall<P extends Place = Place> = {
  place: P;
  reason: NextReason;
  /** Who would have been next otherwise. */
  runnerUp: P | null;
  /** Tickets that could have been called, this one included. */
  waiting: number;
  /** Who would have come before it, were the visitor not at another counter. In order. */
  passedOver: P[];
};

/**
 * Whether a counter looks at a line at all: at those of its primary services always; at one it assists when enough people wait there,
 * or when the first of them is overdue, so that a short line is helped before a promise is broken any further.
 */
export function looksAt(front: LineFront, at: number): boolean {
  if (front.kind === 'primary' || front.waiting >= front.minWaiting) return true;
  const [head] = front.first;
  return head !== undefined && head.dueAt < at;
}

/** Who is next at a counter, and what it takes to explain that. Null when nobody can be called. `at` in epoch ms. */
export function nextCall<P extends Place>(fronts: readonly LineFront<P>[], at: number): NextCall<P> | null {
  const seen = fronts.filter((front) => looksAt(front, at));
  const next = pickNext(headsOf(seen), at);
  if (next === null) return null;
  const { place, reason } = next;
  const others = seen.map((front) => ({ ...front, first: front.first.filter((other) => other !== place) }));
  const runnerUp = pickNext(headsOf(others), at)?.place ?? null;
  const passedOver = seen.flatMap((front) => front.busy.filter((busy) => wouldPrecede(busy, front.kind, next, at)));
  return { place, reason, runnerUp, waiting: countCallable(seen), passedOver: passedOver.toSorted(comparePlaces) };
}

/** Tickets that a counter could call now in the order of the line. */
export function countCallable(fronts: readonly LineFront[]): number {
  return fronts.reduce((sum, { callable }) => sum + callable, 0);
}

function headsOf<P extends Place>(fronts: readonly LineFront<P>[]): Heads<P> {
  const head = (kind: CounterServiceKind): P | null => {
    const ofKind = fronts.flatMap((front) => (front.kind === kind ? front.first.slice(0, 1) : []));
    return ofKind.toSorted(comparePlaces)[0] ?? null;
  };
  return { primary: head('primary'), assist: head('assist') };
}

function wouldPrecede<P extends Place>(
  busy: P,
  kind: CounterServiceKind,
  next: { place: P; reason: NextReason },
  at: number,
): boolean {
  const nextKind = next.reason === 'earliestPromise' ? 'primary' : 'assist';
  if (kind === nextKind) return comparePlaces(busy, next.place) < 0;
  const heads = kind === 'primary' ? { primary: busy, assist: next.place } : { primary: next.place, assist: busy };
  return pickNext(heads, at)?.place === busy;
}
