import type { OutageScope } from '../../contract/words.ts';
import { isDutyEntry, isOutageEntry, isTicketEntry } from '../store/journal-events.ts';
import { readDutyCounter, readOutageSubject, readUndone } from '../store/json-column.ts';
import { readTicketPlaces } from '../store/queue-store.ts';
import type { JournalTable } from '../store/schema.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { ViewSource } from '../store/view-source.ts';
import { listVisitMates } from '../store/visit-store.ts';

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

/** The set-up is everywhere, and so are its hours and names. */
const SET_UP_ENTRIES = new Set(['mallSetUp', 'setUpChanged']);

export async function findAffected(source: ViewSource, setUp: SetUp, entries: readonly Entry[]): Promise<Affected> {
  const affected = nothingAffected();
  for (const entry of entries) {
    affected.mall = true;
    if (isTicketEntry(entry.type)) affected.tickets.add(entry.subject_id);
    if (entry.type === 'moreLetIn') affected.services.add(entry.subject_id);
    if (isDutyEntry(entry.type)) addDutyCounter(affected, setUp, entry);
    if (isOutageEntry(entry.type)) addOutage(affected, setUp, readOutageSubject(entry.payload));
    if (entry.type === 'stepUndone') addUndone(affected, setUp, entry);
    if (SET_UP_ENTRIES.has(entry.type)) addAll(affected, setUp);
  }
  // Whoever is called to one counter is passed over in the other lines of the visit, and the phone shows all errands.
  for (const id of await listVisitMates(source.reader, [...affected.tickets])) affected.tickets.add(id);
  for (const place of await readTicketPlaces(source.reader, [...affected.tickets])) {
    affected.services.add(place.serviceId);
    if (place.counterId !== null) affected.counters.add(place.counterId);
  }
  spread(affected, setUp);
  return affected;
}

/** Every screen there is: what they show has changed by the clock or by the set-up. */
export function allAffected(setUp: SetUp): Affected {
  const affected = { ...nothingAffected(), mall: true };
  addAll(affected, setUp);
  return affected;
}

export function nothingAffected(): Affected {
  return { zones: new Set(), counters: new Set(), services: new Set(), tickets: new Set(), mall: false };
}

function addAll(affected: Affected, setUp: SetUp): void {
  for (const id of setUp.zones.keys()) affected.zones.add(id);
  for (const id of setUp.counters.keys()) affected.counters.add(id);
  for (const id of setUp.services.keys()) affected.services.add(id);
}

function addOutage(affected: Affected, setUp: SetUp, of: { scope: OutageScope; subjectId: string }): void {
  switch (of.scope) {
    case 'mall':
      addAll(affected, setUp);
      return;
    case 'agency':
      for (const { id, agencyId } of setUp.services.values()) if (agencyId === of.subjectId) affected.services.add(id);
      for (const { id, agencyId } of setUp.counters.values()) if (agencyId === of.subjectId) affected.counters.add(id);
      return;
    case 'service':
      affected.services.add(of.subjectId);
  }
}

function addDutyCounter(affected: Affected, setUp: SetUp, entry: Entry): void {
  const { counterId } = readDutyCounter(entry.payload);
  affected.counters.add(counterId);
  // Who is on duty changes the estimates of everything the counter serves.
  for (const { serviceId } of setUp.counters.get(counterId)?.services ?? []) affected.services.add(serviceId);
}

/** What an undone step had changed is no longer in the rows: the counter it came from, and where a transfer would have led. */
function addUndone(affected: Affected, setUp: SetUp, entry: Entry): void {
  const { counterId, step } = readUndone(entry.payload);
  affected.counters.add(counterId);
  if (step === 'transfer') for (const serviceId of setUp.services.keys()) affected.services.add(serviceId);
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
