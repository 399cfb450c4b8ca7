import { heldTimes } from '../domain/held-times.ts';
import { currentLeg, type Ticket } from '../domain/ticket.ts';
import { readOutageOverlap } from '../store/outage-store.ts';
import type { SetUp } from '../store/set-up-store.ts';
import { readTicketHistory } from '../store/ticket-history.ts';
import type { Unit } from '../store/unit-of-work.ts';

/** How long disruptions that the agency could not help lay over the wait that ends now, ms. A wait that ended before is not asked again. */
export async function waitOutageMs(unit: Unit, setUp: SetUp, ticket: Ticket): Promise<number> {
  const { queuedAt, firstCalledAt } = currentLeg(ticket);
  return firstCalledAt === null ? overlap(unit, setUp, ticket, { from: queuedAt, to: unit.at }) : 0;
}

/** The same for the service that ends now. While the visitor was set aside its clock stood still, and nothing lay over it. */
export async function serviceOutageMs(unit: Unit, setUp: SetUp, ticket: Ticket): Promise<number> {
  const { startedAt, heldMs } = currentLeg(ticket);
  if (startedAt === null) return 0;
  let ms = await overlap(unit, setUp, ticket, { from: startedAt, to: unit.at });
  if (ms === 0 || heldMs === 0) return ms;
  const history = await readTicketHistory(unit.tx, ticket.id);
  const held = heldTimes(
    history.map(({ event }) => event),
    startedAt,
  );
  for (const time of held) ms -= await overlap(unit, setUp, ticket, time);
  return ms;
}

async function overlap(
  unit: Unit,
  setUp: SetUp,
  ticket: Ticket,
  { from, to }: { from: number; to: number },
): Promise<number> {
  const { serviceId } = currentLeg(ticket);
  const agencyId = setUp.services.get(serviceId)?.agencyId ?? '';
  return readOutageOverlap(unit.tx, { serviceId, agencyId, from, to });
}
