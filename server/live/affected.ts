import { isDutyEntry, isTicketEntry } from '../store/journal-events.ts';
import { readDutyCounter } from '../store/json-column.ts';
import { readTicketPlaces } from '../store/queue-store.ts';
import type { JournalTable } from '../store/schema.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { ViewSource } from '../store/view-source.ts';

/** The screens that journal entries touch. */
export type Affected = {
  zones: Set<string>;
  counters: Set<string>;
  services: Set<string>;
  tickets: Set<string>;
  /** Something moved at all: kiosks and the floor see everything. */
  mall: boolean;
};

type Entry = Pick<JournalTable, 'type' | 'subject_id' | 'payload'>;

export async function findAffected(source: ViewSource, setUp: SetUp, entries: readonly Entry[]): Promise<Affected> {
  const affected: Affected = {
    zones: new Set(),
    counters: new Set(),
    services: new Set(),
    tickets: new Set(),
    mall: false,
  };
  for (const entry of entries) {
    affected.mall = true;
    if (isTicketEntry(entry.type)) affected.tickets.add(entry.subject_id);
    if (isDutyEntry(entry.type)) addDutyCounter(affected, setUp, entry);
  }
  for (const place of await readTicketPlaces(source.reader, [...affected.tickets])) {
    affected.services.add(place.serviceId);
    if (place.counterId !== null) affected.counters.add(place.counterId);
  }
  spread(affected, setUp);
  return affected;
}

function addDutyCounter(affected: Affected, setUp: SetUp, entry: Entry): void {
  const { counterId } = readDutyCounter(entry.payload);
  affected.counters.add(counterId);
  // Who is on duty changes the estimates of everything the counter serves.
  for (const { serviceId } of setUp.counters.get(counterId)?.services ?? []) affected.services.add(serviceId);
}

/** A change at a service is seen at every counter that serves it, and in the zones of both. */
function spread(affected: Affected, setUp: SetUp): void {
  for (const serviceId of affected.services) {
    const service = setUp.services.get(serviceId);
    if (service === undefined) continue;
    affected.zones.add(service.zoneId);
    for (const counterId of service.counterIds) affected.counters.add(counterId);
  }
  for (const counterId of affected.counters) {
    const zoneId = setUp.counters.get(counterId)?.zoneId;
    if (zoneId !== undefined) affected.zones.add(zoneId);
  }
}
