import type { ServiceLive } from '../../contract/catalogue.ts';
import { type Availability, serviceAvailability, ticketsAgainAt } from '../domain/availability.ts';
import { hoursAt } from '../domain/calendar/hours-at.ts';
import type { Pace } from '../domain/estimate.ts';
import { type Outage, outageOf } from '../domain/outage.ts';
import { type QuotaLeft, quotaLeft, quotaOn } from '../domain/quota.ts';
import { type Outlook, readOutlook } from '../store/line-forecast.ts';
import { listLastingOutages } from '../store/outage-store.ts';
import { readPaces } from '../store/pace-store.ts';
import { listCountersOnDuty } from '../store/pool-store.ts';
import { readWaiting } from '../store/queue-store.ts';
import { readTaken, readUnusedLetIn } from '../store/quota-store.ts';
import type { ServiceRow } from '../store/set-up-services.ts';
import type { Reading } from '../store/view-source.ts';
import { hoursView } from './hours-view.ts';
import { outageNote } from './outage-view.ts';
import { countersOnDuty, PACE_WINDOW_MS, waitEstimate } from './wait-estimate.ts';

/** What all services share at one moment. */
type Now = {
  waiting: ReadonlyMap<string, number>;
  paces: ReadonlyMap<string, Pace>;
  onDuty: ReadonlySet<string>;
  outages: readonly Outage[];
  outlook: Outlook;
};

/** What moves about every service that is not retired. */
export async function readServicesLive(reading: Reading): Promise<ServiceLive[]> {
  const { db, mallId, businessDay, setUp, now: at } = reading;
  const waiting = await readWaiting(db, mallId, businessDay);
  const onDuty = await listCountersOnDuty(db, mallId, businessDay);
  const now: Now = {
    waiting,
    paces: await readPaces(db, mallId, at - PACE_WINDOW_MS),
    onDuty,
    outages: await listLastingOutages(db, mallId),
    outlook: await readOutlook(db, setUp, { businessDay, at, waiting, onDuty }),
  };
  const live: ServiceLive[] = [];
  for (const service of setUp.services.values()) {
    if (!service.retired) live.push(await readServiceLive(reading, service, now));
  }
  return live;
}

async function readServiceLive(reading: Reading, service: ServiceRow, now: Now): Promise<ServiceLive> {
  const { setUp, mallId } = reading;
  const hours = hoursAt(setUp.calendar, service, reading.now);
  const outage = outageOf(now.outages, { mallId, agencyId: service.agencyId, serviceId: service.id });
  const forecast = now.outlook.forecast(service.id, hours);
  const quota = await readQuotaLeft(reading, service.id);
  const state = { counters: service.counterIds.length, outage, hours, quotaLeft: quota, forecast };
  const { available, letInLeft } = await readAvailability(reading, service.id, state);
  const closed = available.open ? null : available;
  const countersOpen = countersOnDuty(service, now.onDuty);
  const counters = hours.open ? countersOpen : now.outlook.countersExpected(service.id);
  const pace = now.paces.get(service.id) ?? { calls: 0, spanMs: 0 };
  const line = { ahead: now.waiting.get(service.id) ?? 0, counters, pace };
  return {
    serviceId: service.id,
    open: available.open,
    closedReason: closed?.reason ?? null,
    closedNote: closed?.note ?? null,
    ticketsAt: closed === null ? null : ticketsAgainAt(setUp.calendar, service, hours),
    ticketsUntil: hours.ticketsUntil,
    hours: hoursView(reading, service.agencyId),
    outage: outage === null ? null : outageNote(outage),
    quotaLeft: quota === null ? null : { regular: quota.regular + letInLeft, priority: quota.priority + letInLeft },
    forecast,
    waiting: line.ahead,
    estimate: waitEstimate(reading, service, line),
    countersOpen,
  };
}

async function readQuotaLeft(
  { db, setUp, mallId, businessDay }: Reading,
  serviceId: string,
): Promise<QuotaLeft | null> {
  const quota = quotaOn(setUp.quotas.get(serviceId), businessDay);
  return quota === null ? null : quotaLeft(quota, await readTaken(db, { mallId, serviceId, businessDay }), 'kiosk');
}

type State = Omit<Parameters<typeof serviceAvailability>[0], 'stopsWhenFull' | 'letInLeft'>;

/** At a kiosk, for whoever may take most: a priority visitor. What a regular one may take stands beside it. */
async function readAvailability(
  { db, setUp, businessDay }: Reading,
  serviceId: string,
  state: State,
): Promise<{ available: Availability; letInLeft: number }> {
  const by = { way: 'kiosk', priority: true } as const;
  const service = { ...state, stopsWhenFull: setUp.mall.rules.closingForecast === 'stop' };
  const available = serviceAvailability({ ...service, letInLeft: 0 }, by);
  const isShort = !available.open && (available.reason === 'quotaFull' || available.reason === 'lineFull');
  if (!isShort && (state.quotaLeft === null || state.quotaLeft.regular > 0)) return { available, letInLeft: 0 };
  const { left: letInLeft } = await readUnusedLetIn(db, { serviceId, businessDay });
  return { available: serviceAvailability({ ...service, letInLeft }, by), letInLeft };
}
