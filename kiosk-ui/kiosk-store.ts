import { computed, signal } from '@preact/signals';
import type { Catalogue, ServiceLive } from '../contract/catalogue.ts';
import type { HoursView } from '../contract/hours.ts';
import { serverNow } from '../ui-shared/server-clock.ts';
import type { Clock } from '../ui-shared/texts/hours-texts.ts';
import { buildDirectory, type Directory, type ServiceEntry } from './directory.ts';
import { evolveFlow } from './flow.ts';
import { type Flow, type FlowEvent, START } from './flow-step.ts';
import type { buildSearch, Search } from './search.ts';

/** What the visitor is doing. Changed by `dispatch` alone. */
export const flow = signal<Flow>(START);

export function dispatch(event: FlowEvent): void {
  flow.value = evolveFlow(flow.value, event);
}

/** The last catalogue heard; it stays readable while the server is away. */
export const catalogue = signal<Catalogue | null>(null);
/** The live state, when something newer than the catalogue's own was pushed. */
export const liveServices = signal<readonly ServiceLive[] | null>(null);
/** Of the mall as a whole, when something newer than the catalogue's own was pushed. */
export const liveHours = signal<HoursView | null>(null);
/** Whether the last try to load the catalogue failed; only shown while there is none. */
export const loadFailed = signal(false);
/** Set when the server wants this device paired first. */
export const pairingNeeded = signal(false);

export const directory = computed<Directory | null>(() => {
  const known = catalogue.value;
  return known === null ? null : buildDirectory(known, liveServices.value ?? known.live);
});

/** The search comes after the first screen; null until then. */
const searchBuilder = signal<typeof buildSearch | null>(null);

/** Loads the search. Without an answer (the server is away) the next call tries again. */
export async function loadSearch(): Promise<void> {
  if (searchBuilder.peek() !== null) return;
  try {
    const loaded = await import('./search.ts');
    searchBuilder.value = loaded.buildSearch;
  } catch {
    // Opening the search asks again; until then its screen says that it is loading.
  }
}

/** Built from names alone, so that a push of live state does not index sixty services again. */
export const search = computed<Search | null>(() => {
  const known = catalogue.value;
  const build = searchBuilder.value;
  return known === null || build === null ? null : build(buildDirectory(known));
});

export function findService(serviceId: string): ServiceEntry | null {
  return directory.value?.services.get(serviceId) ?? null;
}

/** The mall's own time zone; the machine's clock may stand in another. */
export const timeZone = computed(() => catalogue.value?.mall.timeZone ?? 'Asia/Jakarta');
export const timeZoneLabel = computed(() => catalogue.value?.mall.timeZoneLabel ?? '');

/** The mall's hours as last heard; null before the first catalogue. */
export const mallHours = computed(() => liveHours.value ?? catalogue.value?.hours ?? null);

/** What the words about hours go by. The time is that of the drawing: pushes draw the screen anew. */
export function mallClock(): Clock {
  return { timeZone: timeZone.value, now: serverNow() };
}
