import { hoursAt } from '../domain/calendar/hours-at.ts';
import { outageOf } from '../domain/outage.ts';
import { dueAt } from '../domain/queue-order.ts';
import type { LegTerms, Ticket } from '../domain/ticket.ts';
import { listLastingOutages } from '../store/outage-store.ts';
import { readServiceTerms, type ServiceTerms } from '../store/service-store.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { Refused } from './refused.ts';

/**
 * What a visitor who is in the mall already comes under at another service: its standard of today and a promise from the original
 * arrival. Quota and ticket window bound new tickets only; but some counter must serve it, today, and nobody is sent into a disruption.
 */
export async function readNextLeg(
  unit: Unit,
  setUp: SetUp,
  ticket: Ticket,
  serviceId: string,
): Promise<{ agencyId: string; leg: LegTerms & { dueAt: number } }> {
  const terms = await requireServedToday(unit, setUp, serviceId);
  if (outageOf(await listLastingOutages(unit.tx, unit.mallId), terms) !== null) throw new Refused('serviceClosed');
  const { standardId, waitTargetMs, serviceTargetMs, agencyId } = terms;
  const promise = dueAt(ticket.orderAt, waitTargetMs, setUp.mall.priorityFactors[ticket.priority]);
  return { agencyId, leg: { serviceId, standardId, waitTargetMs, serviceTargetMs, dueAt: promise } };
}

export async function requireServedToday(unit: Unit, setUp: SetUp, serviceId: string): Promise<ServiceTerms> {
  const terms = await readServiceTerms(unit.tx, serviceId, unit.businessDay);
  if (terms === null || terms.mallId !== unit.mallId) throw new Refused('serviceUnknown');
  // Null: always open. Whoever is sent on or comes back after the last counter has closed would wait for nobody.
  const isOver = hoursAt(setUp.calendar, terms, unit.at).servingLeftMs === 0;
  if (terms.counters === 0 || isOver) throw new Refused('serviceClosed');
  return terms;
}
