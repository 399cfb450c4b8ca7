import { type Actor, actorName } from '../domain/actor.ts';
import { returnPlace } from '../domain/return-place.ts';
import { currentLeg, type Ticket } from '../domain/ticket.ts';
import { ticketLabel } from '../domain/ticket-label.ts';
import { findTicketIdByLink } from '../store/find-ticket.ts';
import { readServicePlaces } from '../store/next-call-store.ts';
import { loadTickets } from '../store/ticket-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { listVisitTickets } from '../store/visit-store.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { requireServedToday } from './next-leg.ts';
import { Refused } from './refused.ts';
import { requireCompetence } from './require-duty.ts';

/** By the number itself, or by what a slip of the visit holds: `label` says which of its numbers comes back, if there are several. */
type Returning = { ticketId: string } | { linkToken: string; label: string | undefined };

/**
 * Back the same day with the missing documents: the old number gets a place near the front, behind so many who wait, as the mall has
 * set it. Who has one already keeps it: the slip may be scanned twice. Answers the ticket's id.
 */
export async function reenterTicket(deps: Deps, actor: Actor, by: Returning): Promise<string> {
  const setUp = await deps.setUp.current();
  return deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const ticket = await findReturning(unit, actor, by);
    if (hasReentered(ticket)) return ticket.id;
    if (!mayReenter(ticket, unit.businessDay)) throw new Refused('notReturned');
    const { agencyId, ...terms } = await requireServedToday(unit, setUp, currentLeg(ticket).serviceId);
    const { place, after } = await readReturnPlace(unit, ticket, setUp.mall.rules.returnAfter);
    const { serviceId, standardId, waitTargetMs, serviceTargetMs } = terms;
    const { orderAt, dueAt } = place;
    const leg = { serviceId, standardId, waitTargetMs, serviceTargetMs };
    await changeTicket(unit, ticket, { type: 'reenter', at: unit.at, orderAt, dueAt, after, ...leg }, agencyId);
    return ticket.id;
  });
}

/** Whoever holds the slip may use it; without it, it takes somebody who serves the number. */
async function findReturning(unit: Unit, actor: Actor, by: Returning): Promise<Ticket> {
  if ('ticketId' in by) {
    const ticket = await requireTicket(unit, by.ticketId);
    if (actor.kind === 'person') await requireCompetence(unit, actor, ticket);
    return ticket;
  }
  const scanned = await findTicketIdByLink(unit.tx, by.linkToken);
  if (scanned === null) throw new Refused('notFound');
  return pickReturning(await readVisit(unit, await requireTicket(unit, scanned)), by.label, unit.businessDay);
}

/** The ticket itself first, then the others of its visit. */
async function readVisit(unit: Unit, ticket: Ticket): Promise<[Ticket, ...Ticket[]]> {
  const visit = await listVisitTickets(unit.tx, [ticket.visitId]);
  const others = visit.map(({ id }) => id).filter((id) => id !== ticket.id);
  return [ticket, ...(await loadTickets(unit.tx, others))];
}

function pickReturning(visit: [Ticket, ...Ticket[]], label: string | undefined, businessDay: string): Ticket {
  if (label !== undefined) {
    const named = visit.find(({ seriesCode, number }) => ticketLabel(seriesCode, number) === label);
    if (named === undefined) throw new Refused('notFound');
    return named;
  }
  const [scanned] = visit;
  if (mayReenter(scanned, businessDay) || hasReentered(scanned)) return scanned;
  const [only, ...more] = visit.filter((ticket) => mayReenter(ticket, businessDay) || hasReentered(ticket));
  return only === undefined || more.length > 0 ? scanned : only;
}

function mayReenter(ticket: Ticket, businessDay: string): boolean {
  return ticket.state === 'done' && currentLeg(ticket).result === 'returned' && ticket.businessDay === businessDay;
}

const UNDER_WAY: readonly Ticket['state'][] = ['waiting', 'called', 'serving', 'held'];

function hasReentered(ticket: Ticket): boolean {
  return UNDER_WAY.includes(ticket.state) && currentLeg(ticket).origin === 'returned';
}

async function readReturnPlace(unit: Unit, ticket: Ticket, returnAfter: number) {
  const line = await readServicePlaces(unit.tx, currentLeg(ticket).serviceId, unit.businessDay);
  return returnPlace(line, { ticketId: ticket.id, number: ticket.number }, returnAfter, unit.at);
}
