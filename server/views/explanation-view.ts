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
  const ticket = await loadTicket(reading.db, ticketId);
  if (ticket === null) return null;
  const calls = await readCalls(reading, ticketId);
  // One of a Loket that did not write facts yet has nothing to tell.
  const told = calls.flatMap(({ facts, ...call }) => (facts === null ? [] : [{ ...call, facts }]));
  return { label: ticketLabel(ticket.seriesCode, ticket.number), calls: await explainCalls(reading, told) };
}

/** A call, with the ticket as it was then. */
export type PastCall = {
  seq: number;
  at: number;
  counterId: string;
  personId: string;
  ownReason: string | null;
  facts: CallFacts | null;
  ticket: Ticket;
};

/** Every call of a ticket, also those that were taken back: they were made. */
export async function readCalls({ db }: Reading, ticketId: string): Promise<PastCall[]> {
  return callsOf(await readTicketHistory(db, ticketId));
}

function callsOf(history: readonly TicketEntry[]): PastCall[] {
  let ticket: Ticket | null = null;
  const calls: PastCall[] = [];
  for (const { seq, at, event } of history) {
    ticket = evolveTicket(ticket, event);
    if (event.type !== 'ticketCalled') continue;
    const { counterId, personId, outOfOrderReason: ownReason, facts = null } = event;
    calls.push({ seq, at, counterId, personId, ownReason, facts, ticket });
  }
  return calls;
}

/** Calls with names instead of ids. */
export async function explainCalls(
  reading: Reading,
  calls: readonly (PastCall & { facts: CallFacts })[],
): Promise<CallExplanation[]> {
  const others = calls.flatMap(({ facts }) => [facts.runnerUp, ...facts.passedOver]);
  const ids = [...new Set(others.flatMap((other) => other?.ticketId ?? []))];
  const tickets = await loadTickets(reading.db, ids);
  const labels = new Map(tickets.map(({ id, seriesCode, number }) => [id, ticketLabel(seriesCode, number)]));
  return calls.map((call) => callExplanation(reading, call, labels));
}

function callExplanation(
  { setUp }: Reading,
  { seq, at, counterId, personId, ownReason, facts, ticket }: PastCall & { facts: CallFacts },
  labels: ReadonlyMap<string, string>,
): CallExplanation {
  const { serviceId, waitTargetMs } = currentLeg(ticket);
  const other = ({ ticketId, dueAt }: OtherPlace) => ({ label: labels.get(ticketId) ?? '', dueAt });
  return {
    seq,
    at,
    counterName: setUp.counters.get(counterId)?.name ?? '',
    personName: setUp.people.get(personId)?.name ?? '',
    reason: facts.reason,
    ownReason,
    serviceName: setUp.services.get(serviceId)?.name ?? '',
    dueAt: facts.dueAt,
    orderAt: facts.orderAt,
    waitTargetMs,
    priority: ticket.priority,
    waiting: facts.waiting,
    runnerUp: facts.runnerUp && other(facts.runnerUp),
    passedOver: facts.passedOver.map(other),
  };
}
