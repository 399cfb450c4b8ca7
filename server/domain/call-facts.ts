import type { CallReason } from '../../contract/words.ts';

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
  /** Who would have been next otherwise; for a call out of order, who was passed over. */
  runnerUp: OtherPlace | null;
  /** Earlier promises whose visitors were at another counter: at most three are named. */
  passedOver: OtherPlace[];
};
