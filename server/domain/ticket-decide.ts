import type { Outcome } from '../../contract/words.ts';
import { accept, type Result, refuse } from './result.ts';
import { currentLeg, type LegTerms, type Ticket, type TicketEvent, type TicketHoldReason } from './ticket.ts';

export type IssueCommand = { type: 'issue' } & Omit<Extract<TicketEvent, { type: 'ticketIssued' }>, 'type'>;

/** `counterId` and `personId` are the officer's, taken from the duty, never from the request. */
export type TicketCommand = { at: number } & (
  | { type: 'call'; counterId: string; personId: string; outOfOrderReason: string | null }
  | { type: 'recall'; counterId: string }
  | { type: 'start'; counterId: string }
  | { type: 'hold'; counterId: string; reason: TicketHoldReason }
  | { type: 'resume'; counterId: string; personId: string }
  | { type: 'finish'; counterId: string; outcome: Outcome; lacking: number[]; referredTo: string | null }
  | { type: 'markNoShow'; counterId: string }
  | { type: 'reinstate'; graceMs: number }
  | ({ type: 'transfer'; counterId: string; dueAt: number; reason: string | null } & LegTerms)
  | { type: 'cancel'; reason: string }
  | { type: 'expire' }
);

export type TicketRefusal =
  | 'ticketWrongState'
  | 'ticketTakenByOther'
  | 'ticketNotAtCounter'
  | 'graceOver'
  | 'sameService';

type Decision = Result<TicketEvent, TicketRefusal>;

export function decideIssue(command: IssueCommand): TicketEvent {
  return { ...command, type: 'ticketIssued' };
}

/** The ticket machine of design §4: what a command makes of a ticket, or why it may not. */
export function decideTicket(ticket: Ticket, command: TicketCommand): Decision {
  const { at } = command;
  switch (command.type) {
    case 'call':
      return decideCall(ticket, command);
    case 'recall':
      return atCounter(ticket, command.counterId, ['called'], { type: 'ticketRecalled', at });
    case 'start':
      return atCounter(ticket, command.counterId, ['called'], { type: 'serviceStarted', at });
    case 'hold':
      return atCounter(ticket, command.counterId, ['serving'], { type: 'ticketHeld', at, reason: command.reason });
    case 'resume':
      return ticket.state === 'held'
        ? accept({ type: 'ticketResumed', at, counterId: command.counterId, personId: command.personId })
        : refuse('ticketWrongState');
    case 'finish': {
      const { outcome, lacking, referredTo } = command;
      const event: TicketEvent = { type: 'serviceFinished', at, outcome, lacking, referredTo };
      return atCounter(ticket, command.counterId, ['serving'], event);
    }
    case 'markNoShow':
      return atCounter(ticket, command.counterId, ['called'], { type: 'noShowMarked', at });
    case 'reinstate':
      return decideReinstate(ticket, command);
    case 'transfer':
      return decideTransfer(ticket, command);
    case 'cancel':
      return inState(ticket, ['waiting', 'called', 'held'], { type: 'ticketCancelled', at, reason: command.reason });
    case 'expire':
      return inState(ticket, ['waiting', 'held', 'noShow'], { type: 'ticketExpired', at });
  }
}

function inState(ticket: Ticket, states: Ticket['state'][], event: TicketEvent): Decision {
  return states.includes(ticket.state) ? accept(event) : refuse('ticketWrongState');
}

/** Only the counter that has the ticket may act on it: the state is checked first, it explains more. */
function atCounter(ticket: Ticket, counterId: string, states: Ticket['state'][], event: TicketEvent): Decision {
  if (!states.includes(ticket.state)) return refuse('ticketWrongState');
  return ticket.counterId === counterId ? accept(event) : refuse('ticketNotAtCounter');
}

function decideCall(ticket: Ticket, command: Extract<TicketCommand, { type: 'call' }>): Decision {
  const { at, counterId, personId, outOfOrderReason } = command;
  if (ticket.state === 'waiting') return accept({ type: 'ticketCalled', at, counterId, personId, outOfOrderReason });
  const taken = ticket.state === 'called' || ticket.state === 'serving';
  return refuse(taken ? 'ticketTakenByOther' : 'ticketWrongState');
}

function decideReinstate(ticket: Ticket, command: Extract<TicketCommand, { type: 'reinstate' }>): Decision {
  if (ticket.state !== 'noShow' || ticket.noShowAt === null) return refuse('ticketWrongState');
  if (command.at > ticket.noShowAt + command.graceMs) return refuse('graceOver');
  return accept({ type: 'ticketReinstated', at: command.at });
}

function decideTransfer(ticket: Ticket, command: Extract<TicketCommand, { type: 'transfer' }>): Decision {
  const { at, serviceId, standardId, waitTargetMs, serviceTargetMs, dueAt, reason } = command;
  const terms = { serviceId, standardId, waitTargetMs, serviceTargetMs };
  const event: TicketEvent = { type: 'ticketTransferred', at, dueAt, reason, ...terms };
  const decision = atCounter(ticket, command.counterId, ['called', 'serving'], event);
  // Asked last: whoever presses twice hears that the ticket has moved on, not that it may not go where it went.
  return decision.ok && currentLeg(ticket).serviceId === serviceId ? refuse('sameService') : decision;
}
