import { servingIntervals } from '../domain/calendar/hours-at.ts';
import { dayNumberOf } from '../domain/calendar/local-time.ts';
import { type Interval, spanOfDay } from '../domain/calendar/serving-day.ts';
import { type DutyRecord, openTimes, readDutyRecords, settleRecord } from '../domain/duty-history.ts';
import type { Attendance } from '../domain/unattended.ts';
import { readDutyEntries } from '../store/duty-history-store.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { Reading } from '../store/view-source.ts';

/** A business day as instants, from its first millisecond to the one after its last. */
export function spanOfBusinessDay({ calendar }: SetUp, businessDay: string): Interval {
  return spanOfDay(dayNumberOf(businessDay), calendar.data);
}

/** Who was on duty between two business days, both included, in the order of the journal. */
export async function readDuties(reading: Reading, from: string, to: string): Promise<DutyRecord[]> {
  const { db, mallId, setUp, now } = reading;
  const ends = new Map<string, number>();
  return readDutyRecords(await readDutyEntries(db, { mallId, from, to })).map((record) => {
    const end = ends.get(record.businessDay) ?? spanOfBusinessDay(setUp, record.businessDay).to;
    ends.set(record.businessDay, end);
    return settleRecord(record, end, now);
  });
}

/** When each service's counters were to serve and did, by these records. A counter serves what the set-up says now. */
export function attendanceOf({ setUp, now }: Reading, records: readonly DutyRecord[]): Attendance {
  const open = openByCounter(records, now);
  const counters = countersByService(setUp);
  return {
    now,
    serving: (serviceId, businessDay) => {
      return servingIntervals(setUp.calendar, setUp.services.get(serviceId)?.agencyId ?? '', businessDay);
    },
    staffed: (serviceId, businessDay) =>
      (counters.get(serviceId) ?? []).flatMap((counterId) => open.get(`${businessDay} ${counterId}`) ?? []),
  };
}

function openByCounter(records: readonly DutyRecord[], now: number): Map<string, Interval[]> {
  const open = new Map<string, Interval[]>();
  for (const record of records) {
    const key = `${record.businessDay} ${record.counterId}`;
    open.set(key, [...(open.get(key) ?? []), ...openTimes(record, now)]);
  }
  return open;
}

/** Retired counters, too: they were there when it happened. */
function countersByService({ counters }: SetUp): Map<string, string[]> {
  const byService = new Map<string, string[]>();
  for (const counter of counters.values()) {
    for (const { serviceId } of counter.services) {
      byService.set(serviceId, [...(byService.get(serviceId) ?? []), counter.id]);
    }
  }
  return byService;
}
