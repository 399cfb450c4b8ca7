import type {
  AgencyDay,
  CounterDay,
  DutyHistory,
  DutyRecordView,
  UnattendedService,
} from '../../contract/duty-history.ts';
import { servingIntervals } from '../domain/calendar/hours-at.ts';
import type { DutyRecord } from '../domain/duty-history.ts';
import { compareWithPlan, plannedTimes } from '../domain/roster.ts';
import { findUnattended } from '../domain/unattended.ts';
import { readQueuedLegs } from '../store/report-store.ts';
import type { CounterRow } from '../store/set-up-counters.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { Reading } from '../store/view-source.ts';
import { attendanceOf, readDuties, spanOfBusinessDay } from './attendance.ts';

/** Who was on duty on a business day, against the roster, and when people waited with nobody there. */
export async function readDutyHistory(reading: Reading, day: string): Promise<DutyHistory> {
  const { db, mallId, setUp, now } = reading;
  const records = await readDuties(reading, day, day);
  const legs = await readQueuedLegs(db, mallId, day);
  const counters = [...setUp.counters.values()].flatMap((counter) => {
    const here = records.filter((record) => record.counterId === counter.id);
    return counterDay(reading, counter, { day, here });
  });
  const unattended = findUnattended(legs, attendanceOf(reading, records)).map(({ serviceId, times, ms }) => {
    return { ...serviceNames(setUp, serviceId), times, ms };
  });
  return {
    day,
    generatedAt: now,
    ...spanOfBusinessDay(setUp, day),
    agencies: agencyDays(setUp, day, [...counters, ...unattended]),
    counters,
    unattended: unattended.toSorted((a, b) => b.ms - a.ms),
  };
}

/** None for a counter that was neither planned nor open that day: a retired one, or one of an agency on its day off. */
function counterDay(
  { setUp, now }: Reading,
  counter: CounterRow,
  { day, here }: { day: string; here: readonly DutyRecord[] },
): CounterDay[] {
  const { id, number, name, agencyId } = counter;
  const entries = counter.retired ? [] : setUp.roster.filter((entry) => entry.counterId === id);
  const planned = plannedTimes(setUp.calendar, agencyId, entries, day);
  if (planned.length === 0 && here.length === 0) return [];
  return [
    {
      counterId: id,
      number,
      name,
      agencyId,
      planned: planned.map(({ from, to, personId }) => {
        return { from, to, personName: personId === null ? null : nameOf(setUp, personId) };
      }),
      duties: here.map((record) => dutyRecordView(setUp, record)),
      ...compareWithPlan(planned, here, now),
    },
  ];
}

function dutyRecordView(setUp: SetUp, record: DutyRecord): DutyRecordView {
  const { dutyId, personId, openedAt, closedAt, cause, closeReason, breaks } = record;
  return { dutyId, personName: nameOf(setUp, personId), openedAt, closedAt, cause, closeReason, breaks };
}

const nameOf = (setUp: SetUp, personId: string): string => setUp.people.get(personId)?.name ?? '';

function serviceNames(
  setUp: SetUp,
  serviceId: string,
): Pick<UnattendedService, 'serviceId' | 'serviceName' | 'agencyId'> {
  const service = setUp.services.get(serviceId);
  return { serviceId, serviceName: service?.name ?? serviceId, agencyId: service?.agencyId ?? '' };
}

/** Those that something is told about, in the order of the set-up. */
function agencyDays({ agencies, calendar }: SetUp, day: string, of: readonly { agencyId: string }[]): AgencyDay[] {
  const told = new Set(of.map(({ agencyId }) => agencyId));
  return [...agencies.values()]
    .filter(({ id }) => told.has(id))
    .map(({ id, shortName, colour }) => {
      return { agencyId: id, shortName, colour, serving: servingIntervals(calendar, id, day) };
    });
}
