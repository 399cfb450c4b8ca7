import { expect } from 'vitest';
import { accept, refuse } from '../../../server/domain/result.ts';
import { currentLeg, type Leg, type Ticket, type TicketEvent } from '../../../server/domain/ticket.ts';
import { decideTicket, type TicketCommand, type TicketRefusal } from '../../../server/domain/ticket-decide.ts';
import { foldTicket } from '../../../server/domain/ticket-evolve.ts';

/** The ticket that these events make. */
export function ticketOf(...events: TicketEvent[]): Ticket {
  const ticket = foldTicket(events);
  if (ticket === null) throw new Error('a story begins with ticketIssued');
  return ticket;
}

/** The leg in which the ticket of these events is, or was last. */
export function legOf(...events: TicketEvent[]): Leg {
  return currentLeg(ticketOf(...events));
}

/** given(events).when(command).yields(event), or .refuses(error). Not `then`: an object with `then` is taken for a promise. */
export function given(...events: TicketEvent[]) {
  const ticket = ticketOf(...events);
  return {
    when(command: TicketCommand) {
      const decision = decideTicket(ticket, command);
      return {
        yields: (event: TicketEvent): void => expect(decision).toStrictEqual(accept(event)),
        refuses: (error: TicketRefusal): void => expect(decision).toStrictEqual(refuse(error)),
      };
    },
  };
}
