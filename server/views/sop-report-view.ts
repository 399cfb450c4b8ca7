import type { SopReport } from '../../contract/report.ts';
import type { ReportGroup } from '../../contract/words.ts';
import { summariseLegs, type UnattendedFigures } from '../domain/sop-report.ts';
import { findUnattended, type Unattended } from '../domain/unattended.ts';
import { readReportLegs } from '../store/report-store.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { Reading } from '../store/view-source.ts';
import { attendanceOf, readDuties } from './attendance.ts';

/** Waits and services between two business days, both included, against the standards. Only the period is read. */
export async function readSopReport(
  reading: Reading,
  period: { from: string; to: string; groupBy: ReportGroup },
): Promise<SopReport> {
  const { db, mallId, setUp, now } = reading;
  const { from, to, groupBy } = period;
  const legs = await readReportLegs(db, { mallId, ...period });
  const unattended = findUnattended(legs, attendanceOf(reading, await readDuties(reading, from, to)));
  const figures = unattendedFigures(setUp, groupBy, unattended);
  return { from, to, groupBy, generatedAt: now, ...summariseLegs(legs, nameOf(setUp, groupBy), figures) };
}

function unattendedFigures(setUp: SetUp, groupBy: ReportGroup, found: readonly Unattended[]): UnattendedFigures {
  const totalMs = found.reduce((sum, { ms }) => sum + ms, 0);
  const key = keyOf(setUp, groupBy);
  if (key === null) return { byKey: null, totalMs };
  const byKey = new Map<string, number>();
  for (const one of found) byKey.set(key(one), (byKey.get(key(one)) ?? 0) + one.ms);
  return { byKey, totalMs };
}

/** The row that a service's day belongs to; null where rows have no line of their own. */
function keyOf(setUp: SetUp, groupBy: ReportGroup): ((of: Unattended) => string) | null {
  switch (groupBy) {
    case 'agency':
      return ({ serviceId }) => setUp.services.get(serviceId)?.agencyId ?? '';
    case 'service':
      return ({ serviceId }) => serviceId;
    case 'day':
      return ({ businessDay }) => businessDay;
    case 'counter':
      return null;
  }
}

function nameOf(setUp: SetUp, groupBy: ReportGroup): (key: string) => string {
  switch (groupBy) {
    case 'agency':
      return (key) => setUp.agencies.get(key)?.shortName ?? key;
    case 'service':
      return (key) => setUp.services.get(key)?.name ?? key;
    case 'counter':
      return (key) => setUp.counters.get(key)?.name ?? key;
    case 'day':
      return (key) => key;
  }
}
