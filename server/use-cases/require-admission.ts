import type { ClosedReason, Priority } from '../../contract/words.ts';
import { serviceAvailability, ticketsAgainAt, type Way } from '../domain/availability.ts';
import { hoursAt } from '../domain/calendar/hours-at.ts';
import { outageOf } from '../domain/outage.ts';
import { quotaLeft, quotaOn } from '../domain/quota.ts';
import { isBoundByClosing, readForecast } from '../store/line-forecast.ts';
import { listLastingOutages } from '../store/outage-store.ts';
import { readTaken, readUnusedLetIn, useLetIn } from '../store/quota-store.ts';
import { readServiceTerms, type ServiceTerms } from '../store/service-store.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { Refused } from './refused.ts';

/** What a new leg at the service is made from. `letInId`: the place was let in by a supervisor, and is used up by this. */
export type Admission = { terms: ServiceTerms; letInId: string | null };

type Asked = { serviceId: string; way: Way; priority: Priority };

/**
 * Whether somebody may come to a service now, by the same rule that every screen shows (`serviceAvailability`), decided inside the
 * transaction. Refuses `serviceUnknown`, `serviceClosed`, `serviceQuotaFull` and `serviceLineFull`. Only what can matter is read: without
 * a quota nothing is counted, without a closing nothing forecast.
 */
export async function requireAdmission(unit: Unit, setUp: SetUp, asked: Asked): Promise<Admission> {
  const { tx, businessDay, mallId } = unit;
  const terms = await readServiceTerms(tx, asked.serviceId, businessDay);
  if (terms === null || terms.mallId !== mallId) throw new Refused('serviceUnknown');
  const service = await readCase(unit, setUp, terms, asked.way);
  const by = { way: asked.way, priority: asked.priority !== 'none' };
  const plainly = serviceAvailability({ ...service, letInLeft: 0 }, by);
  if (plainly.open) return { terms, letInId: null };
  const letIn = await findLetIn(unit, terms.serviceId, plainly.reason);
  if (letIn !== null && serviceAvailability({ ...service, letInLeft: letIn.left }, by).open) {
    await useLetIn(tx, letIn.id);
    return { terms, letInId: letIn.id };
  }
  const { reason, note } = plainly;
  const expectedUntil = service.outage?.expectedUntil ?? null;
  const ticketsAt = ticketsAgainAt(setUp.calendar, terms, service.hours);
  throw new Refused(codeOf(reason), { closed: { reason, note, ticketsAt, expectedUntil } });
}

async function readCase(unit: Unit, setUp: SetUp, terms: ServiceTerms, way: Way) {
  const { tx, at, businessDay, mallId } = unit;
  const { serviceId, agencyId, counters } = terms;
  const hours = hoursAt(setUp.calendar, terms, at);
  const lasting = terms.outages === 0 ? [] : await listLastingOutages(tx, mallId);
  const quota = quotaOn(setUp.quotas.get(serviceId), businessDay);
  const channel = way === 'kiosk' ? 'kiosk' : 'officer';
  const stopsWhenFull = setUp.mall.rules.closingForecast === 'stop';
  const asks = stopsWhenFull && way !== 'walkIn' && isBoundByClosing(setUp, hours);
  return {
    counters,
    outage: outageOf(lasting, { mallId, agencyId, serviceId }),
    hours,
    quotaLeft:
      quota === null ? null : quotaLeft(quota, await readTaken(tx, { mallId, serviceId, businessDay }), channel),
    forecast: asks ? await readForecast(tx, setUp, { serviceId, hours, businessDay, at }) : ('fine' as const),
    stopsWhenFull,
  };
}

async function findLetIn(
  { tx, businessDay }: Unit,
  serviceId: string,
  reason: ClosedReason,
): Promise<{ id: string; left: number } | null> {
  if (reason !== 'quotaFull' && reason !== 'lineFull') return null;
  const { left, nextId } = await readUnusedLetIn(tx, { serviceId, businessDay });
  return nextId === null ? null : { id: nextId, left };
}

function codeOf(reason: ClosedReason): 'serviceClosed' | 'serviceQuotaFull' | 'serviceLineFull' {
  if (reason === 'quotaFull') return 'serviceQuotaFull';
  return reason === 'lineFull' ? 'serviceLineFull' : 'serviceClosed';
}
