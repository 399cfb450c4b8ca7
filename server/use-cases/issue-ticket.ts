import type { IssueTicket } from '../../contract/ticket.ts';
import type { Channel, Priority } from '../../contract/words.ts';
import { type Actor, actorName } from '../domain/actor.ts';
import { dueAt, type PriorityFactors } from '../domain/queue-order.ts';
import type { Ticket } from '../domain/ticket.ts';
import { decideIssue } from '../domain/ticket-decide.ts';
import { evolveTicket } from '../domain/ticket-evolve.ts';
import { findTicketIdByRequest } from '../store/find-ticket.ts';
import { journalCode } from '../store/journal-hash.ts';
import { insertTicket, readTicketLink, type TicketLink, takeNumber } from '../store/ticket-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { insertVisit } from '../store/visit-store.ts';
import { appendTicketEvent, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { type Admission, requireAdmission } from './require-admission.ts';

/** A ticket with what opens its phone page. */
export type WrittenTicket = { ticket: Ticket; link: TicketLink };

/** The ticket as it was committed. `repeated`: an earlier request with this id had made it. */
export type IssuedTicket = WrittenTicket & { repeated: boolean };

/** Gives a visitor a place in line. The same request id gives the same ticket, always, whatever else it says. */
export async function issueTicket(deps: Deps, actor: Actor, request: IssueTicket): Promise<IssuedTicket> {
  const setUp = await deps.setUp.current();
  const channel = channelOf(actor);
  const { requestId, serviceId, priority = 'none' } = request;
  return deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const known = await findWrittenTicket(unit, requestId);
    if (known !== null) return { ...known, repeated: true };
    const admission = await requireAdmission(unit, setUp, { serviceId, way: channel, priority });
    const factors = setUp.mall.priorityFactors;
    const visitId = await openVisit(unit, deps, { priority, channel });
    const issued = await writeTicket(unit, deps, { requestId, visitId, priority, channel, admission, factors });
    return { ...issued, repeated: false };
  });
}

export function channelOf(actor: Actor): Channel {
  return actor.kind === 'person' ? 'officer' : 'kiosk';
}

/** The ticket that an earlier request with this id made. */
export async function findWrittenTicket(unit: Unit, requestId: string): Promise<WrittenTicket | null> {
  const id = await findTicketIdByRequest(unit.tx, requestId);
  if (id === null) return null;
  return { ticket: await requireTicket(unit, id), link: await readTicketLink(unit.tx, id) };
}

/** A person's stay in the mall begins. */
export async function openVisit(unit: Unit, deps: Deps, of: { priority: Priority; channel: Channel }): Promise<string> {
  const { tx, at, businessDay, mallId } = unit;
  const id = deps.ids.uuid(at);
  await insertVisit(tx, { id, mallId, businessDay, arrivedAt: at, ...of });
  return id;
}

type NewTicket = {
  requestId: string;
  visitId: string;
  priority: Priority;
  channel: Channel;
  /** From `requireAdmission`. */
  admission: Admission;
  factors: PriorityFactors;
};

/** Number, journal entry and rows of a new ticket of a visit. Whether it may be had was asked before. */
export async function writeTicket(unit: Unit, deps: Deps, of: NewTicket): Promise<WrittenTicket> {
  const { tx, at, businessDay, mallId } = unit;
  const { requestId, visitId, priority, channel } = of;
  const { terms, letInId } = of.admission;
  const ticketId = deps.ids.uuid(at);
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
    ...(letInId === null ? {} : { letInId }),
  });
  const place = await appendTicketEvent(unit, ticketId, event);
  const linkToken = deps.ids.token();
  const link = { requestId, linkToken, journalSeq: place.seq, journalCode: journalCode(place.hash) };
  const ticket = evolveTicket(null, event);
  await insertTicket(tx, ticket, link, terms.agencyId);
  return { ticket, link };
}
