import { currentLeg, type Ticket } from '../domain/ticket.ts';
import { readOutageOverlap } from '../store/outage-store.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { Unit } from '../store/unit-of-work.ts';

/** How long disruptions that the agency could not help lay over the wait that ends now, ms. A wait that ended before is not asked again. */
export async function waitOutageMs(unit: Unit, setUp: SetUp, ticket: Ticket): Promise<number> {
  const { queuedAt, firstCalledAt } = currentLeg(ticket);
  return firstCalledAt === null ? overlap(unit, setUp, ticket, queuedAt) : 0;
}

/** The same for the service that ends now. */
export async function serviceOutageMs(unit: Unit, setUp: SetUp, ticket: Ticket): Promise<number> {
  const { startedAt } = currentLeg(ticket);
  return startedAt === null ? 0 : overlap(unit, setUp, ticket, startedAt);
}

async function overlap(unit: Unit, setUp: SetUp, ticket: Ticket, from: number): Promise<number> {
  const { serviceId } = currentLeg(ticket);
  const agencyId = setUp.services.get(serviceId)?.agencyId ?? '';
  return readOutageOverlap(unit.tx, { serviceId, agencyId, from, to: unit.at });
}
