import type { Ticket, TicketEvent } from '../domain/ticket.ts';
import { decideTicket, type TicketCommand } from '../domain/ticket-decide.ts';
import { evolveTicket } from '../domain/ticket-evolve.ts';
import { insertAnnouncement } from '../store/announcement-store.ts';
import { loadTicket, saveTicket } from '../store/ticket-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { orRefuse, Refused } from './refused.ts';

/** The one write path of a ticket: decide, evolve, save with compare-and-set, write the journal. */
export async function changeTicket(
  unit: Unit,
  ticket: Ticket,
  command: TicketCommand,
  newLegAgencyId?: string,
): Promise<Ticket> {
  const event = orRefuse(decideTicket(ticket, command));
  const after = evolveTicket(ticket, event);
  await saveTicket(unit.tx, ticket, after, newLegAgencyId);
  await appendTicketEvent(unit, ticket.id, event);
  return after;
}

/** Type, time and ticket stand in columns of their own; the payload is the rest of the event. */
export async function appendTicketEvent(unit: Unit, ticketId: string, event: TicketEvent) {
  const { type, at: _at, ...payload } = event;
  return unit.append({ type, subjectId: ticketId, payload });
}

export async function requireTicket(unit: Unit, ticketId: string): Promise<Ticket> {
  const ticket = await loadTicket(unit.tx, ticketId);
  if (ticket === null || ticket.mallId !== unit.mallId) throw new Refused('notFound');
  return ticket;
}

/** Numbers the call within the zone of the counter; displays show and speak it. */
export async function announceCall(
  unit: Unit,
  call: { ticketId: string; counterId: string; zoneId: string; kind: 'call' | 'recall' },
): Promise<void> {
  const { mallId, businessDay, at } = unit;
  const n = await insertAnnouncement(unit.tx, { ...call, mallId, businessDay, at });
  const { ticketId, ...payload } = call;
  await unit.append({ type: 'callAnnounced', subjectId: ticketId, payload: { ...payload, n } });
}
