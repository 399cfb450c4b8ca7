import type { Catalogue } from '../../contract/catalogue.ts';
import type { CounterList } from '../../contract/counter.ts';
import type { Measure, SopRow } from '../../contract/report.ts';
import type { ReportGroup } from '../../contract/words.ts';

/** A row of the journal table as it lies there. */
export type JournalRow = {
  seq: number;
  at: number;
  business_day: string;
  type: string;
  subject_id: string;
  payload: string;
};

type Stretch = {
  day: string;
  service: string;
  counter: string;
  queued: number;
  firstCall: number | null;
  lastCall: number | null;
  start: number | null;
  end: number | null;
  heldSince: number | null;
  held: number;
  result: string | null;
  jumped: boolean;
  waitTarget: number;
  serviceTarget: number;
};

/**
 * The legs of a day, worked out from the journal alone by the definitions of design.md §4. Written without a look at the server's
 * own rules, so that the report is checked against something else than itself.
 */
export function legsFromJournal(rows: readonly JournalRow[]): Stretch[] {
  const legs: Stretch[] = [];
  const current = new Map<string, Stretch>();
  for (const { at, business_day: day, type, subject_id: ticket, payload } of rows) {
    const said = JSON.parse(payload);
    if (type === 'ticketIssued' || type === 'ticketTransferred') {
      const before = current.get(ticket);
      if (before !== undefined) Object.assign(before, { end: at, result: 'transferred' });
      const leg = begin(day, at, said);
      current.set(ticket, leg);
      legs.push(leg);
      continue;
    }
    const leg = current.get(ticket);
    if (leg !== undefined) follow(leg, type, at, said);
  }
  return legs;
}

function begin(day: string, at: number, said: Record<string, never>): Stretch {
  return {
    day,
    service: said.serviceId ?? '',
    counter: '',
    queued: at,
    firstCall: null,
    lastCall: null,
    start: null,
    end: null,
    heldSince: null,
    held: 0,
    result: null,
    jumped: false,
    waitTarget: said.waitTargetMs ?? 0,
    serviceTarget: said.serviceTargetMs ?? 0,
  };
}

function follow(leg: Stretch, type: string, at: number, said: Record<string, string | null>): void {
  const release = () => {
    if (leg.heldSince !== null) leg.held += at - leg.heldSince;
    leg.heldSince = null;
  };
  if (type === 'ticketCalled') {
    leg.firstCall ??= at;
    leg.lastCall = at;
    leg.counter = said.counterId ?? '';
    if (said.outOfOrderReason !== null) leg.jumped = true;
  }
  if (type === 'ticketRecalled') leg.lastCall = at;
  if (type === 'serviceStarted') leg.start = at;
  if (type === 'ticketHeld') leg.heldSince = at;
  if (type === 'ticketResumed') {
    release();
    leg.counter = said.counterId ?? '';
  }
  if (type === 'serviceFinished') Object.assign(leg, { end: at, result: said.outcome });
  if (type === 'noShowMarked') Object.assign(leg, { end: at, result: 'noShow' });
  if (type === 'ticketReinstated') Object.assign(leg, { end: null, result: null });
  if (type === 'ticketCancelled') Object.assign(leg, { end: at, result: 'cancelled' });
  if (type === 'ticketExpired' && leg.result === null) Object.assign(leg, { end: at, result: 'expired' });
  if (leg.end !== null) release();
}

/** The rows of GET /reports/sop, and its total, from those legs. */
export function reportFromJournal(
  legs: readonly Stretch[],
  groupBy: ReportGroup,
  names: { catalogue: Catalogue; counters: CounterList },
): { rows: SopRow[]; total: SopRow } {
  const { services, agencies } = names.catalogue;
  const agencyOf = new Map(services.map(({ id, agencyId }) => [id, agencyId]));
  const keyOf = ({ day, service, counter }: Stretch): string =>
    ({ day, service, counter, agency: agencyOf.get(service) ?? '' })[groupBy];
  const nameOf = (key: string): string =>
    ({
      day: key,
      service: services.find(({ id }) => id === key)?.name,
      counter: names.counters.counters.find(({ id }) => id === key)?.name,
      agency: agencies.find(({ id }) => id === key)?.shortName,
    })[groupBy] ?? key;
  const groups = Map.groupBy(legs, keyOf);
  const rows = [...groups].map(([key, group]) => rowOf(key, nameOf(key), group));
  return { rows: rows.sort((a, b) => (a.key < b.key ? -1 : 1)), total: rowOf('total', 'total', legs) };
}

const ATTENDED = ['completed', 'returned', 'referred', 'transferred'];

function rowOf(key: string, name: string, legs: readonly Stretch[]): SopRow {
  const ended = (result: string | null) => legs.filter((leg) => leg.result === result).length;
  const seen = legs.filter((leg) => ATTENDED.includes(leg.result ?? ''));
  const waits = seen.map(
    (leg) => [leg.firstCall === null ? null : leg.firstCall - leg.queued, leg.waitTarget] as const,
  );
  const ways = seen.map(
    (leg) => [leg.start === null || leg.lastCall === null ? null : leg.start - leg.lastCall, 0] as const,
  );
  const services = seen.map(
    (leg) =>
      [leg.start === null || leg.end === null ? null : leg.end - leg.start - leg.held, leg.serviceTarget] as const,
  );
  return {
    key,
    name,
    tickets: legs.length,
    served: ended('completed'),
    returned: ended('returned'),
    referred: ended('referred'),
    transferred: ended('transferred'),
    noShow: ended('noShow'),
    cancelled: ended('cancelled'),
    expired: ended('expired'),
    open: ended(null),
    outOfOrder: legs.filter(({ jumped }) => jumped).length,
    wait: measure(waits),
    way: { ...measure(ways), withinShare: null },
    service: measure(services),
  };
}

function measure(values: readonly (readonly [ms: number | null, target: number])[]): Measure {
  const known = values.flatMap(([ms, target]) => (ms === null ? [] : [{ ms, within: ms <= target }]));
  if (known.length === 0) return { n: 0, meanMs: null, medianMs: null, p90Ms: null, withinShare: null };
  const sorted = known.map(({ ms }) => ms).sort((a, b) => a - b);
  const nearestRank = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? null;
  return {
    n: known.length,
    meanMs: sorted.reduce((sum, ms) => sum + ms, 0) / known.length,
    medianMs: nearestRank(0.5),
    p90Ms: nearestRank(0.9),
    withinShare: known.filter(({ within }) => within).length / known.length,
  };
}
