import { closed, Duration, Instant, nullable, oneOf, type Static, Type } from './schema.ts';
import { CALL_REASONS, PRIORITIES } from './words.ts';

const Other = closed({ label: Type.String(), dueAt: Instant });

/** Why a ticket was called when it was: facts that the journal keeps with the call. */
export const CallExplanation = closed({
  seq: Type.Integer({ minimum: 1 }),
  at: Instant,
  counterName: Type.String(),
  personName: Type.String(),
  reason: oneOf(CALL_REASONS),
  /** What whoever called out of order gave as the reason. */
  ownReason: nullable(Type.String()),
  serviceName: Type.String(),
  /** The promise: `orderAt + waitTargetMs × factor`, or the place that a return or a reinstatement gave. */
  dueAt: Instant,
  orderAt: Instant,
  waitTargetMs: Duration,
  priority: oneOf(PRIORITIES),
  /** Tickets that this counter could have called. */
  waiting: Type.Integer({ minimum: 0 }),
  /** Who would have been next otherwise. */
  runnerUp: nullable(Other),
  /** Earlier promises that could not be called: the visitor was at another counter. */
  passedOver: Type.Array(Other),
});
export type CallExplanation = Static<typeof CallExplanation>;

/** GET /tickets/{id}/explanation */
export const TicketExplanation = closed({ label: Type.String(), calls: Type.Array(CallExplanation) });
export type TicketExplanation = Static<typeof TicketExplanation>;
