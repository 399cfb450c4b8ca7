import type { CounterView } from '../../contract/counter.ts';
import type { FloorAlarm, FloorService } from '../../contract/floor.ts';

interface ZoneGroup {
  readonly id: string;
  readonly name: string;
  readonly counters: readonly CounterView[];
}

/** Counters under their zones, both in the order of the counters' numbers. */
export function groupByZone(counters: readonly CounterView[]): ZoneGroup[] {
  const zones = new Map<string, { id: string; name: string; counters: CounterView[] }>();
  for (const counter of [...counters].sort((a, b) => a.number - b.number)) {
    const zone = zones.get(counter.zoneId) ?? { id: counter.zoneId, name: counter.zoneName, counters: [] };
    zone.counters.push(counter);
    zones.set(counter.zoneId, zone);
  }
  return [...zones.values()];
}

/** Those past their promise first, then the nearest promise, then the rest by name. */
export function orderServices(services: readonly FloorService[]): FloorService[] {
  const breach = (one: FloorService): number => one.nextBreachAt ?? Number.POSITIVE_INFINITY;
  return [...services].sort(
    (a, b) => b.overdue - a.overdue || breach(a) - breach(b) || a.serviceName.localeCompare(b.serviceName),
  );
}

/** At most so many of one kind before all kinds have had their turn: ten empty counters must not hide the one who is not back. */
const MOST_OF_A_KIND = 3;

/** The first `most` of a ranked list, its order kept. */
export function pickAlarms(alarms: readonly FloorAlarm[], most: number): FloorAlarm[] {
  const counts = new Map<FloorAlarm['kind'], number>();
  const isEarly = new Set<FloorAlarm>();
  for (const alarm of alarms) {
    const before = counts.get(alarm.kind) ?? 0;
    counts.set(alarm.kind, before + 1);
    if (before < MOST_OF_A_KIND) isEarly.add(alarm);
  }
  const early = alarms.filter((alarm) => isEarly.has(alarm)).slice(0, most);
  const rest = alarms.filter((alarm) => !isEarly.has(alarm)).slice(0, most - early.length);
  return alarms.filter((alarm) => early.includes(alarm) || rest.includes(alarm));
}
