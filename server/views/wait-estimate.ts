import type { Estimate } from '../../contract/catalogue.ts';
import { hoursAt, servingIntervals } from '../domain/calendar/hours-at.ts';
import { callIntervalMs, estimateOverHours, estimateWait, type Pace } from '../domain/estimate.ts';
import { readOutlook } from '../store/line-forecast.ts';
import { readPace } from '../store/pace-store.ts';
import { listCountersOnDuty } from '../store/pool-store.ts';
import type { ServiceRow } from '../store/set-up-services.ts';
import { standardOn } from '../store/set-up-store.ts';
import type { Reading } from '../store/view-source.ts';

/** The pace of a queue is that of its last hour (domain.md §5.2). */
export const PACE_WINDOW_MS = 3_600_000;

/** Counters of a service with somebody on duty, also on a break: a break ends, an empty counter may not. */
export function countersOnDuty(service: ServiceRow, onDuty: ReadonlySet<string>): number {
  return service.counterIds.filter((id) => onDuty.has(id)).length;
}

/**
 * How long somebody waits with so many ahead; null while nothing can be said. `counters`: on duty; before opening and in a break, when
 * officers are elsewhere, those that are expected.
 */
export function waitEstimate(
  { setUp, businessDay, now }: Reading,
  service: ServiceRow,
  line: { ahead: number; counters: number; pace: Pace },
): Estimate | null {
  const standard = standardOn(setUp, service.id, businessDay);
  // With nobody on duty there is no pace to promise.
  if (line.counters === 0 || standard === null) return null;
  const wait = estimateWait(line.ahead, callIntervalMs(line.pace, standard.serviceTargetMs, line.counters));
  return estimateOverHours(wait, servingIntervals(setUp.calendar, service.agencyId, businessDay), now);
}

/** The same for one line of which nothing was read yet. */
export async function readWaitEstimate(reading: Reading, service: ServiceRow, ahead: number): Promise<Estimate | null> {
  const { db, setUp, mallId, businessDay, now: at } = reading;
  const onDuty = await listCountersOnDuty(db, mallId, businessDay);
  let counters = countersOnDuty(service, onDuty);
  if (!hoursAt(setUp.calendar, service, at).open) {
    const outlook = await readOutlook(db, setUp, { businessDay, at, waiting: new Map(), onDuty });
    counters = outlook.countersExpected(service.id);
  }
  if (counters === 0) return null;
  const pace = await readPace(db, mallId, service.id, at - PACE_WINDOW_MS);
  return waitEstimate(reading, service, { ahead, counters, pace });
}
