import type { FloorAlarm } from '../../contract/floor.ts';

/** A line as the floor sees it. Instants in epoch ms. */
export type WatchedService = {
  id: string;
  subject: string;
  waiting: number;
  /** When the one who has waited longest joined; null with nobody waiting. */
  waitingSince: number | null;
  overdue: number;
  /** When the first of the line passed, or passes, its wait target. */
  breachAt: number | null;
  /** Since when no counter that serves it has been open within serving hours; null while one is, and outside the hours. */
  emptySince: number | null;
  /** Tickets have stopped because a new one would not be served before closing. */
  full: boolean;
};

export type WatchedCounter = {
  id: string;
  subject: string;
  serviceIds: readonly string[];
  /** Since when it should be open and nobody is on duty; null otherwise. */
  missingSince: number | null;
  /** When the officer on a break said to be back; null without a break or such a word. */
  expectedBackAt: number | null;
  /** Visitors set aside here: when the officer was to be reminded of each. */
  heldRemindAt: readonly number[];
};

export type Watched = {
  now: number;
  /** How long people may wait with nobody there, and a planned counter may stay empty, before it is an alarm. Ms. */
  patienceMs: number;
  services: readonly WatchedService[];
  counters: readonly WatchedCounter[];
  displaysAway: readonly { id: string; subject: string }[];
};

/**
 * What needs a supervisor now, the gravest first: people before an empty counter, broken promises, officers who are not where they
 * said, visitors set aside, lines that are full, screens that are dark. Within a kind those that touch most people come first, then
 * those that last longest.
 */
export function findAlarms(watched: Watched): FloorAlarm[] {
  const unattended = watched.services.flatMap((service) => unattendedAlarm(watched, service));
  // An empty counter of a line that is an alarm already would only say it twice.
  const alone = new Set(unattended.map(({ subjectId }) => subjectId));
  return [
    unattended,
    watched.services.filter(({ id }) => !alone.has(id)).flatMap(overdueAlarm),
    watched.counters.flatMap((counter) => breakAlarm(watched, counter)),
    watched.counters
      .filter(({ serviceIds }) => !serviceIds.some((id) => alone.has(id)))
      .flatMap((counter) => absentAlarm(watched, counter)),
    watched.counters.flatMap((counter) => heldAlarm(watched, counter)),
    watched.services.flatMap(fullAlarm),
    watched.displaysAway.map(({ id, subject }): FloorAlarm => {
      return { kind: 'displayAway', subjectId: id, subject, count: 1, since: null };
    }),
  ].flatMap((alarms) => alarms.toSorted(compareAlarms));
}

function compareAlarms(a: FloorAlarm, b: FloorAlarm): number {
  return b.count - a.count || (a.since ?? 0) - (b.since ?? 0);
}

function unattendedAlarm({ now, patienceMs }: Watched, service: WatchedService): FloorAlarm[] {
  const { id, subject, waiting, waitingSince, emptySince } = service;
  if (waitingSince === null || emptySince === null) return [];
  const since = Math.max(waitingSince, emptySince);
  return now - since < patienceMs ? [] : [{ kind: 'unattended', subjectId: id, subject, count: waiting, since }];
}

function overdueAlarm({ id, subject, overdue, breachAt }: WatchedService): FloorAlarm[] {
  return overdue === 0 ? [] : [{ kind: 'overdue', subjectId: id, subject, count: overdue, since: breachAt }];
}

function breakAlarm({ now }: Watched, { id, subject, expectedBackAt }: WatchedCounter): FloorAlarm[] {
  if (expectedBackAt === null || now <= expectedBackAt) return [];
  return [{ kind: 'breakOverdue', subjectId: id, subject, count: 1, since: expectedBackAt }];
}

function absentAlarm({ now, patienceMs }: Watched, { id, subject, missingSince }: WatchedCounter): FloorAlarm[] {
  if (missingSince === null || now - missingSince < patienceMs) return [];
  return [{ kind: 'plannedAbsent', subjectId: id, subject, count: 1, since: missingSince }];
}

function heldAlarm({ now }: Watched, { id, subject, heldRemindAt }: WatchedCounter): FloorAlarm[] {
  const late = heldRemindAt.filter((remindAt) => remindAt < now);
  if (late.length === 0) return [];
  return [{ kind: 'heldLong', subjectId: id, subject, count: late.length, since: Math.min(...late) }];
}

function fullAlarm({ id, subject, full, waiting }: WatchedService): FloorAlarm[] {
  return full ? [{ kind: 'lineFull', subjectId: id, subject, count: waiting, since: null }] : [];
}
