import type { FloorAlarm, FloorDevice, FloorService } from '../../contract/floor.ts';
import { findAlarms, type WatchedCounter, type WatchedService } from '../domain/alarms.ts';
import { type DutyRecord, isOpen } from '../domain/duty-history.ts';
import { plannedAt, plannedTimes } from '../domain/roster.ts';
import { type Attendance, emptySince } from '../domain/unattended.ts';
import { listHeldReminders } from '../store/held-store.ts';
import type { CounterRow } from '../store/set-up-counters.ts';
import type { Reading } from '../store/view-source.ts';
import { attendanceOf, readDuties } from './attendance.ts';

type FloorFacts = { services: readonly FloorService[]; devices: readonly FloorDevice[] };

/** What needs a supervisor now, and the counters that the roster wants open now. */
export async function readFloorAlarms(
  reading: Reading,
  { services, devices }: FloorFacts,
): Promise<{ alarms: FloorAlarm[]; planned: string[] }> {
  const { db, mallId, businessDay, setUp, now } = reading;
  const records = await readDuties(reading, businessDay, businessDay);
  const held = await listHeldReminders(db, mallId, businessDay);
  const attendance = attendanceOf(reading, records);
  const counters = [...setUp.counters.values()].filter((counter) => !counter.retired);
  const plans = new Map(counters.map((counter) => [counter.id, plannedSince(reading, counter)]));
  const alarms = findAlarms({
    now,
    patienceMs: setUp.mall.rules.unattendedAlarmMs,
    services: services.map((service) => watchedService(reading, service, { attendance, records })),
    counters: counters.map((counter) =>
      watchedCounter(counter, {
        plannedSince: plans.get(counter.id) ?? null,
        here: records.filter((record) => record.counterId === counter.id),
        heldRemindAt: held.filter(({ counterId }) => counterId === counter.id).map(({ remindAt }) => remindAt),
      }),
    ),
    displaysAway: devices
      .filter(({ kind, connected }) => kind === 'display' && !connected)
      .map(({ id, name }) => ({ id, subject: name })),
  });
  return { alarms, planned: counters.filter(({ id }) => plans.get(id) !== null).map(({ id }) => id) };
}

/** When the planned time that now falls in began; null outside the plan. */
function plannedSince({ setUp, businessDay, now }: Reading, { id, agencyId }: CounterRow): number | null {
  const entries = setUp.roster.filter((entry) => entry.counterId === id);
  return plannedAt(plannedTimes(setUp.calendar, agencyId, entries, businessDay), now)?.from ?? null;
}

function watchedService(
  { setUp, businessDay, now }: Reading,
  service: FloorService,
  { attendance, records }: { attendance: Attendance; records: readonly DutyRecord[] },
): WatchedService {
  const { serviceId, waiting, longestWaitMs, overdue, nextBreachAt, closedReason } = service;
  const counterIds = setUp.services.get(serviceId)?.counterIds ?? [];
  const isAttended = records.some((record) => isOpen(record) && counterIds.includes(record.counterId));
  const serving = attendance.serving(serviceId, businessDay);
  return {
    id: serviceId,
    subject: `${service.agencyShortName} · ${service.serviceName}`,
    waiting,
    waitingSince: longestWaitMs === null ? null : now - longestWaitMs,
    overdue,
    breachAt: nextBreachAt,
    emptySince: isAttended ? null : emptySince(serving, attendance.staffed(serviceId, businessDay), now),
    full: closedReason === 'lineFull',
  };
}

function watchedCounter(
  { id, name, services }: CounterRow,
  at: { plannedSince: number | null; here: readonly DutyRecord[]; heldRemindAt: readonly number[] },
): WatchedCounter {
  const present = at.here.find(({ closedAt }) => closedAt === null);
  const pause = present?.breaks.find(({ to }) => to === null);
  const leftAt = at.here.flatMap(({ closedAt }) => (closedAt === null ? [] : [closedAt]));
  const isMissing = at.plannedSince !== null && present === undefined;
  return {
    id,
    subject: name,
    serviceIds: services.map(({ serviceId }) => serviceId),
    missingSince: isMissing ? Math.max(at.plannedSince ?? 0, ...leftAt) : null,
    expectedBackAt: pause?.expectedReturnAt ?? null,
    heldRemindAt: at.heldRemindAt,
  };
}
