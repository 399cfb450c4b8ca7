import { describe, expect, it } from 'vitest';
import { TICKET_STATES, type TicketState } from '../../contract/words.ts';
import type { TicketEvent } from '../../server/domain/ticket.ts';
import type { TicketCommand, TicketRefusal } from '../../server/domain/ticket-decide.ts';
import { decideTicket } from '../../server/domain/ticket-decide.ts';
import { evolveTicket } from '../../server/domain/ticket-evolve.ts';
import { at, called, finished, held, issued, ktp, MINUTE, paspor, resumed, started } from './support/ticket-events.ts';
import { STORIES } from './support/ticket-states.ts';
import { ticketOf } from './support/ticket-story.ts';

const here = { at: at(11), counterId: 'c1' };

const COMMANDS: Record<TicketCommand['type'], TicketCommand> = {
  call: { type: 'call', ...here, personId: 'p1', outOfOrderReason: null },
  recall: { type: 'recall', ...here, minIntervalMs: 0, max: 3 },
  start: { type: 'start', ...here },
  hold: { type: 'hold', ...here, reason: 'form' },
  resume: { type: 'resume', ...here, personId: 'p1' },
  finish: { type: 'finish', ...here, outcome: 'completed', lacking: [], referredTo: null },
  markNoShow: { type: 'markNoShow', ...here },
  reinstate: { type: 'reinstate', at: at(11), graceMs: 15 * MINUTE },
  transfer: { type: 'transfer', ...here, ...paspor, dueAt: at(30), reason: null },
  cancel: { type: 'cancel', at: at(11), reason: 'left' },
  reenter: { type: 'reenter', at: at(11), ...ktp, orderAt: at(11), dueAt: at(12), after: 2 },
  undo: { type: 'undo', ...here, undoMs: 60 * MINUTE, step: 'call', stepAt: at(5), before: ticketOf(issued(0)) },
  expire: { type: 'expire', at: at(11), reason: 'notCalled' },
};

type Cell = TicketState | TicketRefusal;
const WRONG = 'ticketWrongState';
const OTHER = 'ticketTakenByOther';

/** The picture of design §4 as a table: the state a command leads to, or why it is refused. */
const TABLE: Record<TicketCommand['type'], Record<TicketState, Cell>> = {
  call: row({ waiting: 'called', called: OTHER, serving: OTHER }),
  recall: row({ called: 'called' }),
  start: row({ called: 'serving' }),
  hold: row({ serving: 'held' }),
  resume: row({ held: 'serving' }),
  finish: row({ serving: 'done' }),
  markNoShow: row({ called: 'noShow' }),
  reinstate: row({ noShow: 'waiting' }),
  transfer: row({ called: 'waiting', serving: 'waiting' }),
  // A done ticket comes back only with the documents it was sent home for: see below.
  reenter: everywhere('notReturned'),
  undo: { ...everywhere('nothingToUndo'), called: 'waiting' },
  cancel: row({ waiting: 'cancelled', called: 'cancelled', held: 'cancelled' }),
  expire: row({ waiting: 'expired', held: 'expired', noShow: 'expired' }),
};

function row(cells: Partial<Record<TicketState, Cell>>): Record<TicketState, Cell> {
  const rest = { done: WRONG, noShow: WRONG, cancelled: WRONG, expired: WRONG } as const;
  return { waiting: WRONG, called: WRONG, serving: WRONG, held: WRONG, ...rest, ...cells };
}

function everywhere(cell: Cell): Record<TicketState, Cell> {
  const states = TICKET_STATES.map((state): [TicketState, Cell] => [state, cell]);
  return Object.fromEntries(states) as Record<TicketState, Cell>;
}

function answer(state: TicketState, command: TicketCommand): Cell {
  const ticket = ticketOf(...STORIES[state]);
  const decision = decideTicket(ticket, command);
  return decision.ok ? evolveTicket(ticket, decision.value).state : decision.error;
}

describe.each(TICKET_STATES)('a ticket that is %s', (state) => {
  it('is what its story says', () => {
    expect(ticketOf(...STORIES[state]).state).toBe(state);
  });

  it.each(Object.values(COMMANDS))('answers $type as the table says', (command) => {
    expect(answer(state, command)).toBe(TABLE[command.type][state]);
  });
});

describe('what a state alone does not decide', () => {
  const decide = (events: TicketEvent[], command: TicketCommand): Cell => {
    const ticket = ticketOf(...events);
    const decision = decideTicket(ticket, command);
    return decision.ok ? evolveTicket(ticket, decision.value).state : decision.error;
  };
  const served = [issued(0), called(5), started(6)];

  it('who was sent home for documents comes back; who was not, does not', () => {
    const sentHome = finished(9, { outcome: 'returned', lacking: [1] });
    expect(decide([...served, sentHome], COMMANDS.reenter)).toBe('waiting');
    expect(decide([...served, finished(9, { outcome: 'referred' })], COMMANDS.reenter)).toBe('notReturned');
  });

  it('a service that began by itself may turn out to have had nobody in it, until somebody was set aside', () => {
    const byItself = [issued(0), called(5), started(6, { auto: true })];
    expect(decide(byItself, COMMANDS.markNoShow)).toBe('noShow');
    expect(decide([...byItself, held(7), resumed(8)], COMMANDS.markNoShow)).toBe('ticketWrongState');
    expect(decide(served, COMMANDS.markNoShow)).toBe('ticketWrongState');
  });

  it('a referral ends a service, so there must have been one', () => {
    const referral = { ...COMMANDS.transfer, result: 'referred' } as TicketCommand;
    expect(decide([issued(0), called(5)], referral)).toBe('ticketWrongState');
    expect(decide(served, referral)).toBe('waiting');
  });
});

describe('a command from another counter', () => {
  const fromElsewhere = Object.values(COMMANDS)
    .filter((command) => 'counterId' in command)
    .map((command) => ({ ...command, counterId: 'c2' }));

  it.each(fromElsewhere)('$type is refused where it would act on the ticket of this one', (command) => {
    for (const state of TICKET_STATES) {
      const free = command.type === 'call' || command.type === 'resume';
      const allowedHere = TICKET_STATES.some((known) => known === TABLE[command.type][state]);
      const expected = allowedHere && !free ? 'ticketNotAtCounter' : TABLE[command.type][state];
      expect(answer(state, command), `${command.type} while ${state}`).toBe(expected);
    }
  });
});
