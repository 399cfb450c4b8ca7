import type { IssueTicket } from '../../contract/ticket.ts';
import type { Channel } from '../../contract/words.ts';
import { type Actor, actorName } from '../domain/actor.ts';
import { serviceAvailability } from '../domain/availability.ts';
import { type Calendar, hoursAt } from '../domain/calendar/hours-at.ts';
import { dueAt, type PriorityFactors } from '../domain/queue-order.ts';
import type { Ticket } from '../domain/ticket.ts';
import { decideIssue } from '../domain/ticket-decide.ts';
import { evolveTicket } from '../domain/ticket-evolve.ts';
import { journalCode } from '../store/journal-hash.ts';
import { readServiceTerms, type ServiceTerms } from '../store/service-store.ts';
import {
  findTicketIdByRequest,
  insertTicket,
  insertVisit,
  readTicketLink,
  type TicketLink,
  takeNumber,
} from '../store/ticket-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { appendTicketEvent, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';

/** The ticket as it was committed, with what opens its phone page. `repeated`: an earlier request with this id had made it. */
export type IssuedTicket = { ticket: Ticket; link: TicketLink; repeated: boolean };

/** Gives a visitor a place in line. The same request id gives the same ticket, always, whatever else it says. */
export async function issueTicket(deps: Deps, actor: Actor, request: IssueTicket): Promise<IssuedTicket> {
  const { mall, calendar } = await deps.setUp.current();
  const channel = actor.kind === 'person' ? 'officer' : 'kiosk';
  return deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const known = await findTicketIdByRequest(unit.tx, request.requestId);
    if (known !== null) {
      return { ticket: await requireTicket(unit, known), link: await readTicketLink(unit.tx, known), repeated: true };
    }
    const terms = await requireOpenService(unit, calendar, request.serviceId);
    const issued = await writeTicket(unit, deps, { request, terms, channel, factors: mall.priorityFactors });
    return { ...issued, repeated: false };
  });
}

async function requireOpenService(unit: Unit, calendar: Calendar, serviceId: string): Promise<ServiceTerms> {
  const terms = await readServiceTerms(unit.tx, serviceId, unit.businessDay);
  if (terms === null || terms.mallId !== unit.mallId) throw new Refused('serviceUnknown');
  const { counters } = terms;
  if (!serviceAvailability({ counters, hours: hoursAt(calendar, terms, unit.at) }).open)
    throw new Refused('serviceClosed');
  return terms;
}

async function writeTicket(
  unit: Unit,
  deps: Deps,
  of: { request: IssueTicket; terms: ServiceTerms; channel: Channel; factors: PriorityFactors },
): Promise<{ ticket: Ticket; link: TicketLink }> {
  const { tx, at, businessDay, mallId } = unit;
  const { terms, channel } = of;
  const priority = of.request.priority ?? 'none';
  const ticketId = deps.ids.uuid(at);
  const visitId = deps.ids.uuid(at);
  const event = decideIssue({
    type: 'issue',
    at,
    ticketId,
    mallId,
    visitId,
    businessDay,
    seriesId: terms.seriesId,
    seriesCode: terms.seriesCode,
    number: await takeNumber(tx, terms.seriesId, businessDay),
    channel,
    priority,
    orderAt: at,
    dueAt: dueAt(at, terms.waitTargetMs, of.factors[priority]),
    serviceId: terms.serviceId,
    standardId: terms.standardId,
    waitTargetMs: terms.waitTargetMs,
    serviceTargetMs: terms.serviceTargetMs,
  });
  await insertVisit(tx, { id: visitId, mallId, businessDay, arrivedAt: at, priority, channel });
  const place = await appendTicketEvent(unit, ticketId, event);
  const link = {
    requestId: of.request.requestId,
    linkToken: deps.ids.token(),
    journalSeq: place.seq,
    journalCode: journalCode(place.hash),
  };
  const ticket = evolveTicket(null, event);
  await insertTicket(tx, ticket, link, terms.agencyId);
  return { ticket, link };
}
