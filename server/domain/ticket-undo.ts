import type { TicketState, UndoableStep } from '../../contract/words.ts';
import type { Ticket, TicketEvent } from './ticket.ts';
import { foldTicket } from './ticket-evolve.ts';

/** The state in which each step leaves a ticket: in another one it is not the last step any more. */
export const STATE_AFTER: Readonly<Record<UndoableStep, TicketState>> = {
  call: 'called',
  start: 'serving',
  hold: 'held',
  finish: 'done',
  noShow: 'noShow',
  transfer: 'waiting',
};

/** The step that an event is the trace of, if it is one that can be taken back. What the clock did by itself was nobody's slip. */
export function undoableStep(event: TicketEvent): UndoableStep | null {
  switch (event.type) {
    case 'ticketCalled':
      return 'call';
    case 'serviceStarted':
      return event.auto === true ? null : 'start';
    case 'ticketHeld':
      return 'hold';
    case 'serviceFinished':
      return 'finish';
    case 'noShowMarked':
      return 'noShow';
    case 'ticketTransferred':
      return 'transfer';
    case 'ticketIssued':
    case 'ticketRecalled':
    case 'ticketResumed':
    case 'ticketReinstated':
    case 'ticketReentered':
    case 'stepUndone':
    case 'ticketCancelled':
    case 'ticketExpired':
      return null;
  }
}

/** The last step of a ticket, when it was made (epoch ms) and what the ticket was before it. */
export type LastStep = { step: UndoableStep; stepAt: number; before: Ticket };

/** Of a ticket's whole history; null when the last thing that happened cannot be taken back. */
export function lastStepOf(events: readonly TicketEvent[]): LastStep | null {
  const last = events.at(-1);
  const step = last === undefined ? null : undoableStep(last);
  const before = foldTicket(events.slice(0, -1));
  if (last === undefined || step === null || before === null) return null;
  return { step, stepAt: last.at, before };
}
