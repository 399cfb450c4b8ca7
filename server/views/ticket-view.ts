import type { TicketView, VisitErrand } from '../../contract/ticket.ts';
import { currentLeg, type Ticket } from '../domain/ticket.ts';
import { ticketLabel } from '../domain/ticket-label.ts';
import type { ServiceRow } from '../store/set-up-services.ts';
import type { AgencyRow } from '../store/set-up-store.ts';
import type { Standard } from '../store/standard-store.ts';
import { loadTicket, loadTickets, readTicketLink, type TicketLink } from '../store/ticket-store.ts';
import type { Reading } from '../store/view-source.ts';
import { listTicketIdsOfVisit } from '../store/visit-store.ts';
import { mallView, standardView } from './mall-view.ts';
import { outcomeOf, readErrands } from './visit-errands.ts';

type Link = Pick<TicketLink, 'journalSeq' | 'journalCode'>;

/** What the holder of a ticket may know. Null for an unknown ticket. */
export async function readTicketView(reading: Reading, ticketId: string): Promise<TicketView | null> {
  const ticket = await loadTicket(reading.db, ticketId);
  return ticket === null ? null : ticketView(reading, ticket, await readTicketLink(reading.db, ticketId));
}

/** The same of a ticket that is at hand already. */
export async function ticketView(reading: Reading, ticket: Ticket, link: Link): Promise<TicketView> {
  const ids = await listTicketIdsOfVisit(reading.db, ticket.visitId);
  const tickets = ids.length === 1 ? [ticket] : await loadTickets(reading.db, ids);
  const errands = await readErrands(reading, tickets);
  return viewWithin(reading, { ticket, link }, errands[tickets.findIndex(({ id }) => id === ticket.id)], errands);
}

/** Of all tickets of a visit, in the order given. */
export async function visitViews(
  reading: Reading,
  written: readonly { ticket: Ticket; link: Link }[],
): Promise<TicketView[]> {
  const errands = await readErrands(
    reading,
    written.map(({ ticket }) => ticket),
  );
  return Promise.all(written.map((one, index) => viewWithin(reading, one, errands[index], errands)));
}

async function viewWithin(
  reading: Reading,
  { ticket, link }: { ticket: Ticket; link: Link },
  errand: VisitErrand | undefined,
  visit: VisitErrand[],
): Promise<TicketView> {
  if (errand === undefined) throw new Error(`ticket ${ticket.id} is not in its own visit`);
  const { setUp, stamp } = reading;
  const leg = currentLeg(ticket);
  const { service, agency, standard } = partsOf(reading, ticket);
  const { name: mallName, timeZone, timeZoneLabel } = mallView(setUp);
  const { zoneCode, zoneName, zoneNameEn, ahead, estimate, counterName, counterNumber } = errand;
  const { lastCalledAt, lacking, mayReenter, outage, opensAt } = errand;
  return {
    ...stamp,
    label: ticketLabel(ticket.seriesCode, ticket.number),
    state: ticket.state,
    priority: ticket.priority,
    serviceId: service.id,
    serviceName: service.name,
    agencyName: agency.name,
    agencyShortName: agency.shortName,
    agencyColour: agency.colour,
    zoneCode,
    zoneName,
    zoneNameEn,
    mallName,
    timeZone,
    timeZoneLabel,
    issuedAt: ticket.issuedAt,
    ahead,
    estimate,
    counterName,
    counterNumber,
    lastCalledAt,
    startedAt: leg.startedAt,
    graceUntil: ticket.noShowAt === null ? null : ticket.noShowAt + setUp.mall.graceMs,
    graceMs: setUp.mall.graceMs,
    outcome: outcomeOf(ticket),
    lacking,
    mayReenter,
    returnAfter: setUp.mall.rules.returnAfter,
    referredTo: leg.referredTo,
    origin: leg.origin,
    outage,
    opensAt,
    visit,
    standard: standardView(standard),
    journalSeq: link.journalSeq,
    journalCode: link.journalCode,
  };
}

function partsOf({ setUp }: Reading, ticket: Ticket): { service: ServiceRow; agency: AgencyRow; standard: Standard } {
  const leg = currentLeg(ticket);
  const service = setUp.services.get(leg.serviceId);
  const agency = setUp.agencies.get(service?.agencyId ?? '');
  const standard = setUp.standards.get(leg.standardId);
  if (service === undefined || agency === undefined || standard === undefined) {
    throw new Error(`the set-up lacks what ticket ${ticket.id} points to`);
  }
  return { service, agency, standard };
}
