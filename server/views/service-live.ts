import type { ServiceLive } from '../../contract/catalogue.ts';
import { serviceAvailability } from '../domain/availability.ts';
import { hoursAt } from '../domain/calendar/hours-at.ts';
import type { Duty } from '../domain/duty.ts';
import { callIntervalMs, estimateWait, type Pace } from '../domain/estimate.ts';
import { listCurrentDuties } from '../store/duty-store.ts';
import { readPaces, readWaiting } from '../store/queue-store.ts';
import { type ServiceRow, standardOn } from '../store/set-up-store.ts';
import type { Reading } from '../store/view-source.ts';
import { hoursView } from './hours-view.ts';

/** The pace of a queue is that of its last hour (domain.md §5.2). */
export const PACE_WINDOW_MS = 3_600_000;

/** Counters with somebody on duty, also on a break: a break ends, an empty counter may not. */
export function countersOnDuty(service: ServiceRow, duties: readonly Duty[], businessDay: string): number {
  return duties.filter((duty) => duty.businessDay === businessDay && service.counterIds.includes(duty.counterId))
    .length;
}

/** What moves about every service that is not retired. */
export async function readServicesLive(reading: Reading): Promise<ServiceLive[]> {
  const { db, mallId, businessDay, setUp, now } = reading;
  const waiting = await readWaiting(db, mallId, businessDay);
  const paces = await readPaces(db, mallId, now - PACE_WINDOW_MS);
  const duties = await listCurrentDuties(db, mallId);
  return [...setUp.services.values()]
    .filter((service) => !service.retired)
    .map((service) => {
      const pace = paces.get(service.id) ?? { calls: 0, spanMs: 0 };
      return serviceLive(reading, service, { waiting: waiting.get(service.id) ?? 0, pace, duties });
    });
}

function serviceLive(
  reading: Reading,
  service: ServiceRow,
  now: { waiting: number; pace: Pace; duties: Duty[] },
): ServiceLive {
  const { setUp, businessDay } = reading;
  const hours = hoursAt(setUp.calendar, service, reading.now);
  const available = serviceAvailability({ counters: service.counterIds.length, hours });
  const countersOpen = countersOnDuty(service, now.duties, businessDay);
  const standard = standardOn(setUp, service.id, businessDay);
  const interval = callIntervalMs(now.pace, standard?.serviceTargetMs ?? 0, countersOpen);
  return {
    serviceId: service.id,
    open: available.open,
    closedReason: available.open ? null : available.reason,
    closedNote: available.open ? null : available.note,
    ticketsAt: available.open ? null : hours.ticketsAt,
    ticketsUntil: hours.ticketsUntil,
    hours: hoursView(reading, service.agencyId),
    outage: null,
    quotaLeft: null,
    forecast: 'fine',
    waiting: now.waiting,
    // With nobody on duty there is no pace to promise.
    estimate: countersOpen === 0 || standard === null ? null : estimateWait(now.waiting, interval),
    countersOpen,
  };
}
