import type { CounterList } from '../../contract/counter.ts';
import type { JournalRow, Stretch } from './journal-legs.ts';

type Turn = { at: number; waiting: number; open: number };

/**
 * Time with people in line and no counter open, by `day service`: a walk along everything that happened. For a mall that is open around
 * the clock, whose days are Jakarta's.
 */
export function aloneFromJournal(
  rows: readonly JournalRow[],
  legs: readonly Stretch[],
  { counters }: CounterList,
): Map<string, number> {
  const doors = doorsFromJournal(rows);
  const alone = new Map<string, number>();
  for (const [key, line] of Map.groupBy(legs, ({ day, service }) => `${day} ${service}`)) {
    const [day = '', service] = key.split(' ');
    const midnight = Date.parse(`${day}T00:00:00+07:00`);
    const here = counters.filter(({ services }) => services.some(({ serviceId }) => serviceId === service));
    const turns: Turn[] = [
      ...line.flatMap(({ queued, firstCall, end }) => [
        { at: queued, waiting: 1, open: 0 },
        { at: firstCall ?? end ?? Number.POSITIVE_INFINITY, waiting: -1, open: 0 },
      ]),
      ...here.flatMap(({ id }) => doors.get(id) ?? []).map(({ at, open }) => ({ at, waiting: 0, open })),
    ];
    alone.set(key, walk(turns, { from: midnight, to: midnight + 86_400_000 }));
  }
  return alone;
}

function walk(turns: Turn[], day: { from: number; to: number }): number {
  let [waiting, open, sum, since] = [0, 0, 0, day.from];
  for (const turn of turns.sort((a, b) => a.at - b.at)) {
    const until = Math.min(Math.max(turn.at, day.from), day.to);
    if (waiting > 0 && open === 0) sum += until - since;
    waiting += turn.waiting;
    open += turn.open;
    since = until;
  }
  return sum;
}

/** When a counter became open (1) and stopped being so (-1). */
function doorsFromJournal(rows: readonly JournalRow[]): Map<string, { at: number; open: number }[]> {
  const doors = new Map<string, { at: number; open: number }[]>();
  const isOpen = new Map<string, boolean>();
  for (const { type, at, subject_id: duty, payload } of rows) {
    if (!/^counter(Opened|Paused|Reopened|Closed)$/.test(type)) continue;
    const { counterId } = JSON.parse(payload);
    const opens = type === 'counterOpened' || type === 'counterReopened';
    if (isOpen.get(duty) === opens || (!opens && !isOpen.has(duty))) continue;
    isOpen.set(duty, opens);
    doors.set(counterId, [...(doors.get(counterId) ?? []), { at, open: opens ? 1 : -1 }]);
  }
  return doors;
}
