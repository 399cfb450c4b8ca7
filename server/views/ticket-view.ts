import type { TicketView } from '../../contract/ticket.ts';
import { callIntervalMs, estimateWait } from '../domain/estimate.ts';
import { currentLeg, type Ticket } from '../domain/ticket.ts';
import { ticketLabel } from '../domain/ticket-label.ts';
import { listCurrentDuties } from '../store/duty-store.ts';
import { countAhead, readPace } from '../store/queue-store.ts';
import { type AgencyRow, type ServiceRow, type Standard, standardOn } from '../store/set-up-store.ts';
import { loadTicket, readTicketLink, type TicketLink } from '../store/ticket-store.ts';
import type { Reading } from '../store/view-source.ts';
import { hoursView } from './hours-view.ts';
import { mallView, standardView } from './mall-view.ts';
import { countersOnDuty, PACE_WINDOW_MS } from './service-live.ts';

/** What the holder of a ticket may know. Null for an unknown ticket. */
export async function readTicketView(reading: Reading, ticketId: string): Promise<TicketView | null> {
  const ticket = await loadTicket(reading.db, ticketId);
  return ticket === null ? null : ticketView(reading, ticket, await readTicketLink(reading.db, ticketId));
}

/** The same of a ticket that is at hand already. */
export async function ticketView(
  reading: Reading,
  ticket: Ticket,
  link: Pick<TicketLink, 'journalSeq' | 'journalCode'>,
): Promise<TicketView> {
  const { setUp, stamp } = reading;
  const leg = currentLeg(ticket);
  const { service, agency, standard } = partsOf(reading, ticket);
  const zone = setUp.zones.get(service.zoneId);
  const atCounter = ticket.state === 'called' || ticket.state === 'serving' ? ticket.counterId : null;
  const counter = atCounter === null ? undefined : setUp.counters.get(atCounter);
  const { name: mallName, timeZone, timeZoneLabel } = mallView(setUp);
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
    zoneCode: zone?.code ?? '',
    zoneName: zone?.name ?? '',
    zoneNameEn: zone?.nameEn ?? '',
    mallName,
    timeZone,
    timeZoneLabel,
    issuedAt: ticket.issuedAt,
    ...(await readPosition(reading, ticket, service)),
    counterName: counter?.name ?? null,
    counterNumber: counter?.number ?? null,
    lastCalledAt: leg.lastCalledAt,
    startedAt: leg.startedAt,
    graceUntil: ticket.noShowAt === null ? null : ticket.noShowAt + setUp.mall.graceMs,
    graceMs: setUp.mall.graceMs,
    outcome: leg.result === 'completed' || leg.result === 'returned' || leg.result === 'referred' ? leg.result : null,
    lacking: leg.lacking.flatMap((index) => standard.requirements[index] ?? []),
    mayReenter: ticket.state === 'done' && leg.result === 'returned' && ticket.businessDay === reading.businessDay,
    returnAfter: setUp.mall.rules.returnAfter,
    referredTo: leg.referredTo,
    origin: leg.origin,
    outage: null,
    opensAt: hoursView(reading, agency.id).opensAt,
    visit: [],
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

async function readPosition(
  reading: Reading,
  ticket: Ticket,
  service: ServiceRow,
): Promise<Pick<TicketView, 'ahead' | 'estimate'>> {
  const { db, mallId, businessDay, now, setUp } = reading;
  if (ticket.state !== 'waiting' || ticket.businessDay !== businessDay) return { ahead: null, estimate: null };
  const { id: ticketId, dueAt, orderAt, number } = ticket;
  const ahead = await countAhead(db, { serviceId: service.id, businessDay, ticketId, dueAt, orderAt, number });
  const onDuty = countersOnDuty(service, await listCurrentDuties(db, mallId), businessDay);
  const standard = standardOn(setUp, service.id, businessDay);
  if (onDuty === 0 || standard === null) return { ahead, estimate: null };
  const pace = await readPace(db, mallId, service.id, now - PACE_WINDOW_MS);
  return { ahead, estimate: estimateWait(ahead, callIntervalMs(pace, standard.serviceTargetMs, onDuty)) };
}
