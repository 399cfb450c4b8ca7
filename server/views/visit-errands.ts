import type { VisitErrand } from '../../contract/ticket.ts';
import type { Outcome } from '../../contract/words.ts';
import { type Outage, outageOf } from '../domain/outage.ts';
import { currentLeg, type Ticket } from '../domain/ticket.ts';
import { ticketLabel } from '../domain/ticket-label.ts';
import { nextErrand } from '../domain/visit.ts';
import { listLastingOutages } from '../store/outage-store.ts';
import { countAhead } from '../store/queue-store.ts';
import type { Reading } from '../store/view-source.ts';
import { hoursView } from './hours-view.ts';
import { outageNote } from './outage-view.ts';
import { readWaitEstimate } from './wait-estimate.ts';

/** The errands of a visit, in the order of its tickets, with their places in line and the one to go to next. */
export async function readErrands(reading: Reading, tickets: readonly Ticket[]): Promise<VisitErrand[]> {
  const errands: Omit<VisitErrand, 'next'>[] = [];
  const outages = await listLastingOutages(reading.db, reading.mallId);
  for (const ticket of tickets) errands.push(await readErrand(reading, ticket, outages));
  const next = nextErrand(errands);
  return errands.map((errand, index) => ({ ...errand, next: index === next }));
}

async function readErrand(
  reading: Reading,
  ticket: Ticket,
  outages: readonly Outage[],
): Promise<Omit<VisitErrand, 'next'>> {
  const { setUp, mallId } = reading;
  const leg = currentLeg(ticket);
  const { serviceId } = leg;
  const service = setUp.services.get(serviceId);
  const agencyId = service?.agencyId ?? '';
  const agency = setUp.agencies.get(agencyId);
  const zone = setUp.zones.get(service?.zoneId ?? '');
  const counter = setUp.counters.get(attendingCounter(ticket) ?? '');
  const requirements = setUp.standards.get(leg.standardId)?.requirements ?? [];
  const outage = outageOf(outages, { mallId, agencyId, serviceId });
  return {
    label: ticketLabel(ticket.seriesCode, ticket.number),
    state: ticket.state,
    serviceId,
    serviceName: service?.name ?? '',
    agencyShortName: agency?.shortName ?? '',
    agencyColour: agency?.colour ?? '',
    zoneCode: zone?.code ?? '',
    zoneName: zone?.name ?? '',
    zoneNameEn: zone?.nameEn ?? '',
    ...(await readPosition(reading, ticket)),
    counterName: counter?.name ?? null,
    counterNumber: counter?.number ?? null,
    outcome: outcomeOf(ticket),
    lacking: leg.lacking.flatMap((index) => requirements[index] ?? []),
    requirements,
    lastCalledAt: leg.lastCalledAt,
    outage: outage === null ? null : outageNote(outage),
    opensAt: hoursView(reading, agencyId).opensAt,
    mayReenter: ticket.state === 'done' && leg.result === 'returned' && ticket.businessDay === reading.businessDay,
  };
}

/** The counter that calls or serves the ticket now. */
function attendingCounter({ state, counterId }: Ticket): string | null {
  return state === 'called' || state === 'serving' ? counterId : null;
}

export function outcomeOf(ticket: Ticket): Outcome | null {
  const { result } = currentLeg(ticket);
  return result === 'completed' || result === 'returned' || result === 'referred' ? result : null;
}

async function readPosition(reading: Reading, ticket: Ticket): Promise<Pick<VisitErrand, 'ahead' | 'estimate'>> {
  const { db, businessDay, setUp } = reading;
  const service = setUp.services.get(currentLeg(ticket).serviceId);
  const isInLine = ticket.state === 'waiting' && ticket.businessDay === businessDay;
  if (service === undefined || !isInLine) return { ahead: null, estimate: null };
  const { id: ticketId, dueAt, orderAt, number } = ticket;
  const ahead = await countAhead(db, { serviceId: service.id, businessDay, ticketId, dueAt, orderAt, number });
  return { ahead, estimate: await readWaitEstimate(reading, service, ahead) };
}
