import type { CounterServiceKind, Priority } from '../../contract/words.ts';

/** Factor on the wait target by priority, set per mall. 1 is the regular promise. */
export type PriorityFactors = Record<Priority, number>;

/** UU 25/2009 Ps. 29 asks for special treatment without a figure; 0.5 is our default (design §4). */
export const DEFAULT_PRIORITY_FACTORS: PriorityFactors = {
  none: 1,
  elderly: 0.5,
  disability: 0.5,
  pregnant: 0.5,
  child: 0.5,
  disaster: 0.5,
};

/** The earliest promise: when this visitor ought to be called at the latest. Instants in epoch ms, target in ms. */
export function dueAt(orderAt: number, waitTargetMs: number, factor: number): number {
  return orderAt + Math.round(waitTargetMs * factor);
}

/** What of a waiting ticket decides its place. */
export type Place = { ticketId: string; dueAt: number; orderAt: number; number: number };

/** By promise, then arrival, then number; the id settles tickets of two series that tie in all three. */
export function comparePlaces(a: Place, b: Place): number {
  return a.dueAt - b.dueAt || a.orderAt - b.orderAt || a.number - b.number || compareIds(a.ticketId, b.ticketId);
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export type NextReason = 'earliestPromise' | 'assistIdle' | 'assistOverdue';

/** The heads of a counter's lines. Visitors who are at another counter must have been left out already. */
export type Heads<P extends Place> = Record<CounterServiceKind, P | null>;

/**
 * Who is next at a counter: its primary services first; an assist service when no primary ticket waits,
 * or when the assist ticket is overdue and the primary one is not (design §4).
 */
export function pickNext<P extends Place>(heads: Heads<P>, at: number): { place: P; reason: NextReason } | null {
  const { primary, assist } = heads;
  if (primary === null) return assist === null ? null : { place: assist, reason: 'assistIdle' };
  if (assist !== null && assist.dueAt < at && primary.dueAt >= at) return { place: assist, reason: 'assistOverdue' };
  return { place: primary, reason: 'earliestPromise' };
}
