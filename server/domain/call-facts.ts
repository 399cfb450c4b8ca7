import type { CallReason } from '../../contract/words.ts';
import { countCallable, type LineFront, looksAt, type NextCall, nextCall } from './next-call.ts';
import type { Place } from './queue-order.ts';

/** A ticket that was not called, as far as an explanation needs it. Instants in epoch ms. */
export type OtherPlace = { ticketId: string; dueAt: number };

/**
 * Why a ticket was the one that was called, as it stood at that moment. It is written into the journal with the call, so that anybody
 * can ask later, and be answered without believing anyone.
 */
export type CallFacts = {
  reason: CallReason;
  dueAt: number;
  orderAt: number;
  /** Tickets that this counter could have called, this one included. */
  waiting: number;
  /** Who would have been next otherwise; for a call out of order and a walk-in, who was passed over. */
  runnerUp: OtherPlace | null;
  /** Who would have come earlier, but was at another counter: at most three are named. */
  passedOver: OtherPlace[];
};

/** More names than this explain nothing better. */
const MOST_NAMED = 3;

export function factsOfNext({ place, reason, runnerUp, waiting, passedOver }: NextCall): CallFacts {
  const named = passedOver.slice(0, MOST_NAMED).map(otherPlace);
  return { reason, ...promise(place), waiting, runnerUp: runnerUp && otherPlace(runnerUp), passedOver: named };
}

/**
 * Of a call that somebody chose. A ticket that is the next one anyway was called in order, whoever asked for it by name. `serviceId` is
 * what it waits for.
 */
export function factsOfChosen(fronts: readonly LineFront[], place: Place, serviceId: string, at: number): CallFacts {
  const next = nextCall(fronts, at);
  if (next?.place.ticketId === place.ticketId) return factsOfNext(next);
  const seen = fronts.filter((front) => looksAt(front, at));
  // One of a line that is too short to be helped is callable by this call only.
  const extra = seen.some((front) => front.serviceId === serviceId) ? 0 : 1;
  return notNext('outOfOrder', place, next, countCallable(seen) + extra);
}

/** Of a visitor who was served without a call. `fronts` as they were before the ticket was written. */
export function factsOfWalkIn(fronts: readonly LineFront[], place: Place, at: number): CallFacts {
  const seen = fronts.filter((front) => looksAt(front, at));
  return notNext('walkDirect', place, nextCall(fronts, at), countCallable(seen) + 1);
}

function notNext(reason: CallReason, place: Place, next: NextCall | null, waiting: number): CallFacts {
  const runnerUp = next === null ? null : otherPlace(next.place);
  return { reason, ...promise(place), waiting, runnerUp, passedOver: [] };
}

function promise({ dueAt, orderAt }: Place): Pick<CallFacts, 'dueAt' | 'orderAt'> {
  return { dueAt, orderAt };
}

function otherPlace({ ticketId, dueAt }: Place): OtherPlace {
  return { ticketId, dueAt };
}
