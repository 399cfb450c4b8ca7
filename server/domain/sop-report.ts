import type { Measure, SopRow } from '../../contract/report.ts';
import type { LegResult, Verdict } from '../../contract/words.ts';
import { ATTENDED, percentile } from './sop.ts';

/** What the report needs of a leg. Durations in ms. */
export type ReportedLeg = {
  key: string;
  result: LegResult | null;
  outOfOrder: number;
  walkDirect: number;
  waitOutageMs: number;
  serviceOutageMs: number;
  waitMs: number | null;
  wayMs: number | null;
  serviceMs: number | null;
  waitVerdict: Verdict | null;
  serviceVerdict: Verdict | null;
};

/** Time without an officer, ms: of each key (null where rows have no line of their own), and of the whole. */
export type UnattendedFigures = { byKey: ReadonlyMap<string, number> | null; totalMs: number };

/** The rows of the SOP report, one a key, in the order of the keys, and their total. Definitions: contract/report.ts. */
export function summariseLegs(
  legs: readonly ReportedLeg[],
  nameOf: (key: string) => string,
  unattended: UnattendedFigures,
): { rows: SopRow[]; total: SopRow } {
  const groups = new Map<string, ReportedLeg[]>();
  for (const leg of legs) {
    const group = groups.get(leg.key);
    if (group === undefined) groups.set(leg.key, [leg]);
    else group.push(leg);
  }
  const sorted = [...groups].toSorted(([a], [b]) => Number(a > b) - Number(a < b));
  const { byKey, totalMs } = unattended;
  const rows = sorted.map(([key, group]) => {
    return summarise({ key, name: nameOf(key), unattendedMs: byKey === null ? null : (byKey.get(key) ?? 0) }, group);
  });
  return { rows, total: summarise({ key: 'total', name: 'total', unattendedMs: totalMs }, legs) };
}

function summarise(row: Pick<SopRow, 'key' | 'name' | 'unattendedMs'>, legs: readonly ReportedLeg[]): SopRow {
  const ended = countResults(legs);
  const count = (result: LegResult | null): number => ended.get(result) ?? 0;
  const attended = legs.filter((leg) => leg.result !== null && ATTENDED.includes(leg.result));
  return {
    ...row,
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
    walkDirect: legs.filter((leg) => leg.walkDirect === 1).length,
    // Of those that enter the measure: whoever reads it may take them off the ones over the target.
    waitOverOutage: attended.filter((leg) => leg.waitVerdict === 'over' && leg.waitOutageMs > 0).length,
    serviceOverOutage: attended.filter((leg) => leg.serviceVerdict === 'over' && leg.serviceOutageMs > 0).length,
    wait: measure(attended, 'waitMs', 'waitVerdict'),
    // The way has no promise of its own.
    way: { ...measure(attended, 'wayMs', 'waitVerdict'), withinShare: null },
    service: measure(attended, 'serviceMs', 'serviceVerdict'),
  };
}

function countResults(legs: readonly ReportedLeg[]): Map<LegResult | null, number> {
  const counts = new Map<LegResult | null, number>();
  for (const { result } of legs) counts.set(result, (counts.get(result) ?? 0) + 1);
  return counts;
}

/** Legs without the measure (sent on before they were served, or served without a call) are left out of it. */
function measure(
  legs: readonly ReportedLeg[],
  duration: 'waitMs' | 'wayMs' | 'serviceMs',
  verdict: 'waitVerdict' | 'serviceVerdict',
): Measure {
  const measured: number[] = [];
  let [sum, within] = [0, 0];
  for (const leg of legs) {
    const ms = leg[duration];
    if (ms === null) continue;
    measured.push(ms);
    sum += ms;
    if (leg[verdict] === 'within') within += 1;
  }
  const n = measured.length;
  if (n === 0) return { n, meanMs: null, medianMs: null, p90Ms: null, withinShare: null };
  // Sorts a month's numbers ten times as fast as an array with a comparison.
  const ascending = Float64Array.from(measured).sort();
  return {
    n,
    meanMs: sum / n,
    medianMs: percentile(ascending, 0.5),
    p90Ms: percentile(ascending, 0.9),
    withinShare: within / n,
  };
}
