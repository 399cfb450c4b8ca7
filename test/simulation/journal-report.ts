import type { Catalogue } from '../../contract/catalogue.ts';
import type { CounterList } from '../../contract/counter.ts';
import type { Measure, SopRow } from '../../contract/report.ts';
import type { ReportGroup } from '../../contract/words.ts';
import type { Stretch } from './journal-legs.ts';

/** The rows of GET /reports/sop, and its total, from those legs. */
export function reportFromJournal(
  legs: readonly Stretch[],
  groupBy: ReportGroup,
  names: { catalogue: Catalogue; counters: CounterList },
  alone: ReadonlyMap<string, number>,
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
  const aloneIn = (group: readonly Stretch[]): number =>
    [...new Set(group.map(({ day, service }) => `${day} ${service}`))].reduce(
      (sum, key) => sum + (alone.get(key) ?? 0),
      0,
    );
  const rows = [...groups].map(([key, group]) => {
    return { ...rowOf(key, nameOf(key), group), unattendedMs: groupBy === 'counter' ? null : aloneIn(group) };
  });
  const total = { ...rowOf('total', 'total', legs), unattendedMs: aloneIn(legs) };
  return { rows: rows.sort((a, b) => (a.key < b.key ? -1 : 1)), total };
}

const ATTENDED = ['completed', 'returned', 'referred', 'transferred'];

function rowOf(key: string, name: string, legs: readonly Stretch[]): Omit<SopRow, 'unattendedMs'> {
  const ended = (result: string | null) => legs.filter((leg) => leg.result === result).length;
  const seen = legs.filter((leg) => ATTENDED.includes(leg.result ?? ''));
  const waits = seen.map(
    (leg) =>
      [
        leg.firstCall === null || leg.walkedIn ? null : leg.firstCall - leg.queued,
        leg.waitTarget,
        leg.waitOutage,
      ] as const,
  );
  const ways = seen.map(
    (leg) => [leg.start === null || leg.lastCall === null ? null : leg.start - leg.lastCall, 0, 0] as const,
  );
  const services = seen.map(
    (leg) =>
      [
        leg.start === null || leg.end === null ? null : leg.end - leg.start - leg.held,
        leg.serviceTarget,
        leg.serviceOutage,
      ] as const,
  );
  const overInOutage = (values: readonly Value[]): number =>
    values.filter(([ms, target, outage]) => ms !== null && ms > target && outage > 0).length;
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
    walkDirect: legs.filter(({ walkedIn }) => walkedIn).length,
    waitOverOutage: overInOutage(waits),
    serviceOverOutage: overInOutage(services),
    wait: measure(waits),
    way: { ...measure(ways), withinShare: null },
    service: measure(services),
  };
}

type Value = readonly [ms: number | null, target: number, outage: number];

function measure(values: readonly Value[]): Measure {
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
