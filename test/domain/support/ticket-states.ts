import type { TicketState } from '../../../contract/words.ts';
import type { TicketEvent } from '../../../server/domain/ticket.ts';
import { called, cancelled, expired, finished, held, issued, missed, started } from './ticket-events.ts';

const served = [issued(0), called(5), started(6)];

/** A shortest story to each state; all of them have happened by minute 10, at counter c1. */
export const STORIES: Record<TicketState, readonly TicketEvent[]> = {
  waiting: [issued(0)],
  called: [issued(0), called(5)],
  serving: served,
  held: [...served, held(8)],
  done: [...served, finished(9)],
  noShow: [issued(0), called(5), missed(7)],
  cancelled: [issued(0), cancelled(2)],
  expired: [issued(0), expired(10)],
};
