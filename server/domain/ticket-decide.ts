import type { Outcome, UndoableStep } from '../../contract/words.ts';
import type { CallFacts } from './call-facts.ts';
import { accept, type Result, refuse } from './result.ts';
import {
  currentLeg,
  type ExpiryReason,
  type LegTerms,
  type Ticket,
  type TicketEvent,
  type TicketHoldReason,
} from './ticket.ts';
import { STATE_AFTER } from './ticket-undo.ts';

export type IssueCommand = { type: 'issue' } & Omit<Extract<TicketEvent, { type: 'ticketIssued' }>, 'type'>;

/** `counterId` and `personId` are the officer's, taken from the duty, never from the request. */
export type TicketCommand = { at: number } & (
  | {
      type: 'call';
      counterId: string;
      personId: string;
      outOfOrderReason: string | null;
      facts?: CallFacts;
      walkDirect?: boolean;
      /** How long a disruption that the agency could not help lay over the wait, ms. */
      waitOutageMs?: number;
    }
  /** How soon after the last call, and how often, a call may be repeated. */
  | { type: 'recall'; counterId: string; minIntervalMs: number; max: number }
  | { type: 'start'; counterId: string; auto?: boolean }
  | { type: 'hold'; counterId: string; reason: TicketHoldReason; remindAt?: number | null }
  | { type: 'resume'; counterId: string; personId: string }
  | {
      type: 'finish';
      counterId: string;
      outcome: Outcome;
      lacking: number[];
      referredTo: string | null;
      serviceOutageMs?: number;
    }
  | { type: 'markNoShow'; counterId: string }
  | { type: 'reinstate'; graceMs: number }
  | ({
      type: 'transfer';
      counterId: string;
      dueAt: number;
      reason: string | null;
      result?: 'transferred' | 'referred';
      serviceOutageMs?: number;
    } & LegTerms)
  | ({ type: 'reenter'; orderAt: number; dueAt: number; after: number } & LegTerms)
  /** `before`: the ticket as it was before the step, folded from the journal; `stepAt`: when the step was made. */
  | { type: 'undo'; counterId: string; step: UndoableStep; stepAt: number; undoMs: number; before: Ticket }
  | { type: 'cancel'; reason: string }
  | { type: 'expire'; reason: ExpiryReason }
);

export type TicketRefusal =
  | 'ticketWrongState'
  | 'ticketTakenByOther'
  | 'ticketNotAtCounter'
  | 'graceOver'
  | 'sameService'
  | 'recallTooSoon'
  | 'recallLimit'
  | 'notReturned'
  | 'undoTooLate'
  | 'nothingToUndo';

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
      return decideRecall(ticket, command);
    case 'start': {
      const event: TicketEvent = { type: 'serviceStarted', at, ...(command.auto === true ? { auto: true } : {}) };
      return atCounter(ticket, command.counterId, ['called'], event);
    }
    case 'hold': {
      const { reason, remindAt = null } = command;
      return atCounter(ticket, command.counterId, ['serving'], { type: 'ticketHeld', at, reason, remindAt });
    }
    case 'resume':
      return ticket.state === 'held'
        ? accept({ type: 'ticketResumed', at, counterId: command.counterId, personId: command.personId })
        : refuse('ticketWrongState');
    case 'finish': {
      const { outcome, lacking, referredTo, serviceOutageMs = 0 } = command;
      const event: TicketEvent = { type: 'serviceFinished', at, outcome, lacking, referredTo, serviceOutageMs };
      return atCounter(ticket, command.counterId, ['serving'], event);
    }
    case 'markNoShow':
      return decideNoShow(ticket, command);
    case 'reinstate':
      return decideReinstate(ticket, command);
    case 'transfer':
      return decideTransfer(ticket, command);
    case 'reenter':
      return decideReenter(ticket, command);
    case 'undo':
      return decideUndo(ticket, command);
    case 'cancel':
      return inState(ticket, ['waiting', 'called', 'held'], { type: 'ticketCancelled', at, reason: command.reason });
    case 'expire':
      return inState(ticket, ['waiting', 'held', 'noShow'], { type: 'ticketExpired', at, reason: command.reason });
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
  if (ticket.state === 'waiting') return accept({ ...command, type: 'ticketCalled' });
  const taken = ticket.state === 'called' || ticket.state === 'serving';
  return refuse(taken ? 'ticketTakenByOther' : 'ticketWrongState');
}

/** Too soon nobody can have come; too often it is noise, and the visitor has gone: no-show is the next step then. */
function decideRecall(ticket: Ticket, command: Extract<TicketCommand, { type: 'recall' }>): Decision {
  const { at, counterId, minIntervalMs, max } = command;
  const decision = atCounter(ticket, counterId, ['called'], { type: 'ticketRecalled', at });
  if (!decision.ok) return decision;
  const leg = currentLeg(ticket);
  if (leg.recalls >= max) return refuse('recallLimit');
  return at < (leg.lastCalledAt ?? at) + minIntervalMs ? refuse('recallTooSoon') : decision;
}

/** Who was called and did not come; also when service had begun by itself meanwhile, as long as nobody says that there was one. */
function decideNoShow(ticket: Ticket, command: Extract<TicketCommand, { type: 'markNoShow' }>): Decision {
  const { autoStarted, heldMs } = currentLeg(ticket);
  const from: Ticket['state'][] = autoStarted && heldMs === 0 ? ['called', 'serving'] : ['called'];
  return atCounter(ticket, command.counterId, from, { type: 'noShowMarked', at: command.at });
}

/** Only who was sent home for missing documents comes back by the slip; anyone else takes a new number. */
function decideReenter(ticket: Ticket, command: Extract<TicketCommand, { type: 'reenter' }>): Decision {
  if (ticket.state !== 'done' || currentLeg(ticket).result !== 'returned') return refuse('notReturned');
  return accept({ ...command, type: 'ticketReentered' });
}

/** A slip of the finger, taken back within seconds at the counter that made it. What was journaled stays; the undoing stands beside it. */
function decideUndo(ticket: Ticket, command: Extract<TicketCommand, { type: 'undo' }>): Decision {
  const { at, counterId, step, before } = command;
  if (ticket.state !== STATE_AFTER[step] || before.version !== ticket.version - 1) return refuse('nothingToUndo');
  // A transferred ticket is at no counter any more: the one that sent it on may call it back.
  if ((ticket.counterId ?? before.counterId) !== counterId) return refuse('ticketNotAtCounter');
  if (at > command.stepAt + command.undoMs) return refuse('undoTooLate');
  const { state, orderAt, dueAt, holdReason, holdRemindAt, noShowAt, legs } = before;
  const restored = { state, orderAt, dueAt, counterId: before.counterId, holdReason, holdRemindAt, noShowAt, legs };
  return accept({ type: 'stepUndone', at, step, counterId, restored });
}

function decideReinstate(ticket: Ticket, command: Extract<TicketCommand, { type: 'reinstate' }>): Decision {
  if (ticket.state !== 'noShow' || ticket.noShowAt === null) return refuse('ticketWrongState');
  if (command.at > ticket.noShowAt + command.graceMs) return refuse('graceOver');
  return accept({ type: 'ticketReinstated', at: command.at, recallsAnew: true });
}

function decideTransfer(ticket: Ticket, command: Extract<TicketCommand, { type: 'transfer' }>): Decision {
  const { counterId, serviceId, type: _type, ...rest } = command;
  const event: TicketEvent = { ...rest, type: 'ticketTransferred', serviceId };
  // A referral ends a service, so there must have been one.
  const from: Ticket['state'][] = command.result === 'referred' ? ['serving'] : ['called', 'serving'];
  const decision = atCounter(ticket, counterId, from, event);
  // Asked last: whoever presses twice hears that the ticket has moved on, not that it may not go where it went.
  return decision.ok && currentLeg(ticket).serviceId === serviceId ? refuse('sameService') : decision;
}
