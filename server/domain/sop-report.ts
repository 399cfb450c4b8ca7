import type { Measure, SopRow } from '../../contract/report.ts';
import type { LegResult, Verdict } from '../../contract/words.ts';
import { ATTENDED, percentile } from './sop.ts';

/** What the report needs of a leg. Durations in ms. */
export type ReportedLeg = {
  key: string;
  result: LegResult | null;
  outOfOrder: number;
  waitMs: number | null;
  wayMs: number | null;
  serviceMs: number | null;
  waitVerdict: Verdict | null;
  serviceVerdict: Verdict | null;
};

/** The rows of the SOP report, one a key, in the order of the keys, and their total. Definitions: contract/report.ts. */
export function summariseLegs(
  legs: readonly ReportedLeg[],
  nameOf: (key: string) => string,
): { rows: SopRow[]; total: SopRow } {
  const groups = new Map<string, ReportedLeg[]>();
  for (const leg of legs) {
    const group = groups.get(leg.key);
    if (group === undefined) groups.set(leg.key, [leg]);
    else group.push(leg);
  }
  const sorted = [...groups].toSorted(([a], [b]) => Number(a > b) - Number(a < b));
  const rows = sorted.map(([key, group]) => summarise(key, nameOf(key), group));
  return { rows, total: summarise('total', 'total', legs) };
}

function summarise(key: string, name: string, legs: readonly ReportedLeg[]): SopRow {
  const count = (result: LegResult | null) => legs.filter((leg) => leg.result === result).length;
  const attended = legs.filter((leg) => leg.result !== null && ATTENDED.includes(leg.result));
  return {
    key,
    name,
    tickets: legs.length,
    served: count('completed'),
    returned: count('returned'),
    referred: count('referred'),
    transferred: count('transferred'),
    noShow: count('noShow'),
    cancelled: count('cancelled'),
    expired: count('expired'),
    open: count(null),
    outOfOrder: legs.filter((leg) => leg.outOfOrder === 1).length,
    walkDirect: 0,
    waitOverOutage: 0,
    serviceOverOutage: 0,
    unattendedMs: null,
    wait: measure(attended.map((leg) => [leg.waitMs, leg.waitVerdict])),
    // The way has no promise of its own.
    way: { ...measure(attended.map((leg) => [leg.wayMs, null])), withinShare: null },
    service: measure(attended.map((leg) => [leg.serviceMs, leg.serviceVerdict])),
  };
}

/** Legs without the measure (sent on before they were served) are left out of it. */
function measure(values: readonly (readonly [number | null, Verdict | null])[]): Measure {
  const ascending = values.flatMap(([ms]) => (ms === null ? [] : [ms])).toSorted((a, b) => a - b);
  const n = ascending.length;
  if (n === 0) return { n, meanMs: null, medianMs: null, p90Ms: null, withinShare: null };
  const within = values.filter(([ms, verdict]) => ms !== null && verdict === 'within').length;
  return {
    n,
    meanMs: ascending.reduce((sum, ms) => sum + ms, 0) / n,
    medianMs: percentile(ascending, 0.5),
    p90Ms: percentile(ascending, 0.9),
    withinShare: within / n,
  };
}
