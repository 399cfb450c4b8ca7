import type { CallExplanation, TicketExplanation } from '../../contract/explanation.ts';
import type { CallFacts, OtherPlace } from '../domain/call-facts.ts';
import { currentLeg, type Ticket } from '../domain/ticket.ts';
import { evolveTicket } from '../domain/ticket-evolve.ts';
import { ticketLabel } from '../domain/ticket-label.ts';
import { readTicketHistory, type TicketEntry } from '../store/ticket-history.ts';
import { loadTicket, loadTickets } from '../store/ticket-store.ts';
import type { Reading } from '../store/view-source.ts';

/** Why a ticket was next, each time it was called: read from the journal, where the facts stand with the call. Null for an unknown one. */
export async function readExplanation(reading: Reading, ticketId: string): Promise<TicketExplanation | null> {
  const { db } = reading;
  const ticket = await loadTicket(db, ticketId);
  if (ticket === null) return null;
  const calls = explainedCalls(await readTicketHistory(db, ticketId));
  const labels = await readLabels(
    reading,
    calls.flatMap(({ facts }) => [facts.runnerUp, ...facts.passedOver]),
  );
  const label = ticketLabel(ticket.seriesCode, ticket.number);
  return { label, calls: calls.map((call) => callExplanation(reading, call, labels)) };
}

/** A call with the facts of its moment, and the ticket as it was then. */
export type ExplainedCall = {
  seq: number;
  at: number;
  counterId: string;
  personId: string;
  ownReason: string | null;
  facts: CallFacts;
  ticket: Ticket;
};

/** The calls of a ticket. One of a Loket that did not write facts yet is left out. */
export function explainedCalls(history: readonly TicketEntry[]): ExplainedCall[] {
  let ticket: Ticket | null = null;
  const calls: ExplainedCall[] = [];
  for (const { seq, at, event } of history) {
    ticket = evolveTicket(ticket, event);
    if (event.type !== 'ticketCalled' || event.facts === undefined) continue;
    const { counterId, personId, outOfOrderReason: ownReason, facts } = event;
    calls.push({ seq, at, counterId, personId, ownReason, facts, ticket });
  }
  return calls;
}

async function readLabels({ db }: Reading, others: readonly (OtherPlace | null)[]): Promise<Map<string, string>> {
  const ids = [...new Set(others.flatMap((other) => other?.ticketId ?? []))];
  const tickets = await loadTickets(db, ids);
  return new Map(tickets.map(({ id, seriesCode, number }) => [id, ticketLabel(seriesCode, number)]));
}

function callExplanation(
  { setUp }: Reading,
  { seq, at, counterId, personId, ownReason, facts, ticket }: ExplainedCall,
  labels: ReadonlyMap<string, string>,
): CallExplanation {
  const leg = currentLeg(ticket);
  const other = ({ ticketId, dueAt }: OtherPlace) => ({ label: labels.get(ticketId) ?? '', dueAt });
  return {
    seq,
    at,
    counterName: setUp.counters.get(counterId)?.name ?? '',
    personName: setUp.people.get(personId)?.name ?? '',
    reason: facts.reason,
    ownReason,
    serviceName: setUp.services.get(leg.serviceId)?.name ?? '',
    dueAt: facts.dueAt,
    orderAt: facts.orderAt,
    waitTargetMs: leg.waitTargetMs,
    priority: ticket.priority,
    waiting: facts.waiting,
    runnerUp: facts.runnerUp && other(facts.runnerUp),
    passedOver: facts.passedOver.map(other),
  };
}
