import type { AgencyView, Catalogue, Estimate, ServiceLive, ServiceView, Zone } from '../contract/catalogue.ts';

/** The errands that have a tile on the start page, in the order of the tiles. */
export const ERRANDS = ['ktp', 'kk', 'akta', 'paspor', 'skck', 'bpjs', 'nib', 'pajak'] as const;
export type Errand = (typeof ERRANDS)[number];

/** A service with all that a visitor is shown about it. */
export interface ServiceEntry {
  service: ServiceView;
  agency: AgencyView;
  zone: Zone | null;
  live: ServiceLive;
}

export interface AgencyEntry {
  agency: AgencyView;
  services: ServiceEntry[];
  open: boolean;
  waiting: number;
  estimate: Estimate | null;
  /** The service that says best why none can be taken; null while one can. */
  closed: ServiceLive | null;
}

/** The catalogue joined with its live state, ready for the screens. */
export interface Directory {
  /** Whether a ticket can be taken for anything at all. */
  open: boolean;
  agencies: AgencyEntry[];
  services: ReadonlyMap<string, ServiceEntry>;
  errands: ReadonlyMap<string, ServiceEntry[]>;
}

/** A service of which the live state says nothing is shown as closed: better than a ticket that nobody can call. */
function unknownLive(serviceId: string): ServiceLive {
  return {
    serviceId,
    open: false,
    closedReason: null,
    closedNote: null,
    ticketsAt: null,
    ticketsUntil: null,
    hours: { open: false, reason: null, note: null, opensAt: null, closesAt: null },
    outage: null,
    quotaLeft: null,
    forecast: 'fine',
    waiting: 0,
    estimate: null,
    countersOpen: 0,
  };
}

/** "About how long" at an agency: the mean over its open services, whose own ranges the next screen shows. */
function meanEstimate(estimates: readonly (Estimate | null)[]): Estimate | null {
  const known = estimates.filter((estimate) => estimate !== null);
  if (known.length === 0) return null;
  const mean = (of: (estimate: Estimate) => number): number =>
    Math.round(known.reduce((sum, estimate) => sum + of(estimate), 0) / known.length);
  return { fromMs: mean((estimate) => estimate.fromMs), toMs: mean((estimate) => estimate.toMs) };
}

function describeAgency(agency: AgencyView, services: ServiceEntry[]): AgencyEntry {
  const open = services.filter((entry) => entry.live.open);
  // A disruption that somebody declared says more than the calendar, so it goes first.
  const disrupted = services.find((entry) => entry.live.outage !== null);
  const first = (disrupted ?? services[0])?.live ?? unknownLive(agency.id);
  return {
    agency,
    services,
    open: open.length > 0,
    waiting: services.reduce((sum, entry) => sum + entry.live.waiting, 0),
    estimate: meanEstimate(open.map((entry) => entry.live.estimate)),
    closed: open.length > 0 ? null : first,
  };
}

function groupErrands(entries: Iterable<ServiceEntry>): Map<string, ServiceEntry[]> {
  const errands = new Map<string, ServiceEntry[]>();
  for (const entry of entries) {
    const errand = entry.service.errand;
    if (errand === null) continue;
    const group = errands.get(errand);
    if (group) group.push(entry);
    else errands.set(errand, [entry]);
  }
  return errands;
}

/** Joins the catalogue with a live state that may be newer than the one it came with. */
export function buildDirectory(catalogue: Catalogue, live: readonly ServiceLive[] = catalogue.live): Directory {
  const liveOf = new Map(live.map((state) => [state.serviceId, state]));
  const zoneOf = new Map(catalogue.zones.map((zone) => [zone.id, zone]));
  const agencyOf = new Map(catalogue.agencies.map((agency) => [agency.id, agency]));
  const services = new Map<string, ServiceEntry>();
  for (const service of catalogue.services) {
    const agency = agencyOf.get(service.agencyId);
    if (!agency) continue;
    services.set(service.id, {
      service,
      agency,
      zone: zoneOf.get(service.zoneId) ?? null,
      live: liveOf.get(service.id) ?? unknownLive(service.id),
    });
  }
  const entries = [...services.values()];
  const agencies = catalogue.agencies
    .map((agency) =>
      describeAgency(
        agency,
        entries.filter((entry) => entry.agency.id === agency.id),
      ),
    )
    .filter((entry) => entry.services.length > 0);
  const open = agencies.some((entry) => entry.open);
  return { open, agencies, services, errands: groupErrands(entries) };
}
