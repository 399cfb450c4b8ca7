import type { Interval } from './calendar/serving-day.ts';
import { coveredMs, intersect, subtract } from './intervals.ts';

/** A ticket in the line of a service: from joining it to its first call, or to leaving uncalled; null: it still waits. Epoch ms. */
export type QueuedLeg = { serviceId: string; businessDay: string; queuedAt: number; leftAt: number | null };

/** What the question is asked against. */
export type Attendance = {
  /** When the counters of the service's agency serve on a day, without breaks. */
  serving(serviceId: string, businessDay: string): readonly Interval[];
  /** When any counter that serves it, as primary or assist, was open on a day; it may overlap and be in any order. */
  staffed(serviceId: string, businessDay: string): readonly Interval[];
  now: number;
};

/** When people waited for a service on a day, within its hours, and no counter that serves it was open. Never empty. */
export type Unattended = { serviceId: string; businessDay: string; times: Interval[]; ms: number };

/**
 * The time "people wait and nobody is there", service by service and day by day: within the serving hours of the agency, at least one
 * ticket was in line for the service and had not been called yet, and no counter that serves it was open. A counter on a break is
 * not open. A visitor who missed a call and was put back in line no longer counts: somebody was there to call.
 */
export function findUnattended(legs: Iterable<QueuedLeg>, attendance: Attendance): Unattended[] {
  return [...groupByLine(legs).values()].flatMap((line) => {
    const { serviceId, businessDay } = line[0];
    // Hours in which nobody was there, whether or not anybody waited.
    const bare = subtract(attendance.serving(serviceId, businessDay), attendance.staffed(serviceId, businessDay));
    if (bare.length === 0) return [];
    const waiting = line.map(({ queuedAt, leftAt }) => ({ from: queuedAt, to: leftAt ?? attendance.now }));
    const times = intersect(bare, waiting);
    return times.length === 0 ? [] : [{ serviceId, businessDay, times, ms: coveredMs(times) }];
  });
}

type Line = [QueuedLeg, ...QueuedLeg[]];

function groupByLine(legs: Iterable<QueuedLeg>): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const leg of legs) {
    const key = `${leg.businessDay} ${leg.serviceId}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [leg]);
    else line.push(leg);
  }
  return lines;
}

/**
 * Since when nobody has been there; null outside the serving hours. Asked while no counter is open: `staffed` is over. Epoch ms.
 */
export function emptySince(serving: readonly Interval[], staffed: readonly Interval[], now: number): number | null {
  const present = serving.find(({ from, to }) => from <= now && now < to);
  return present === undefined ? null : Math.max(present.from, ...staffed.map(({ to }) => to));
}
