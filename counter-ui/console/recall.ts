import type { TicketDetail } from '../../contract/ticket.ts';

/** Whether a call may be repeated now. `inMs` is how long until it may. */
export type Recall =
  | { readonly kind: 'ready'; readonly left: number }
  | { readonly kind: 'soon'; readonly left: number; readonly inMs: number }
  | { readonly kind: 'spent'; readonly inMs: number };

/** A visitor needs time to walk over: repeats have an interval and an end (the mall's rule; the server holds to it). */
export function readRecall(ticket: Pick<TicketDetail, 'recallsLeft' | 'recallAt'>, now: number): Recall {
  const inMs = Math.max(0, (ticket.recallAt ?? now) - now);
  if (ticket.recallsLeft === 0) return { kind: 'spent', inMs };
  return inMs > 0 ? { kind: 'soon', left: ticket.recallsLeft, inMs } : { kind: 'ready', left: ticket.recallsLeft };
}

/**
 * Called as often as is allowed, and time to come after the last call: absence is what is left. Space stays with "Mulai" all the same,
 * since a visitor who does come at that moment must not be marked missed by habit.
 */
export function suggestsNoShow(recall: Recall): boolean {
  return recall.kind === 'spent' && recall.inMs === 0;
}
