import type { CounterView } from '../../contract/counter.ts';
import type { FloorAlarm, FloorService } from '../../contract/floor.ts';

export interface ZoneGroup {
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

const RANK: Record<FloorAlarm['kind'], number> = { unattended: 0, overdue: 1, displayAway: 2 };

/** An empty counter with people before it is what the Ombudsman counts first. */
export function orderAlarms(alarms: readonly FloorAlarm[]): FloorAlarm[] {
  return [...alarms].sort((a, b) => RANK[a.kind] - RANK[b.kind] || b.count - a.count);
}
