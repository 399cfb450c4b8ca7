import type { CounterServiceKind, Forecast } from '../../contract/words.ts';

/** Services that share counters, with those counters: what one line takes, the others lack. */
export type Pool = { serviceIds: readonly string[]; counterIds: readonly string[] };

/** The line of one service. */
export type Line = {
  serviceId: string;
  waiting: number;
  /** A counter's time for one visitor, ms: see `visitorMs`. */
  visitorMs: number;
  /** Counters that serve it. */
  counterIds: readonly string[];
};

/** Where a service's counters are: its primary ones; those that only assist, where it has no others. */
export function countersOf(
  counters: readonly {
    id: string;
    retired: boolean;
    services: readonly { serviceId: string; kind: CounterServiceKind }[];
  }[],
): Map<string, string[]> {
  const found = { primary: new Map<string, string[]>(), assist: new Map<string, string[]>() };
  for (const counter of counters.filter(({ retired }) => !retired)) {
    for (const { serviceId, kind } of counter.services) {
      found[kind].set(serviceId, [...(found[kind].get(serviceId) ?? []), counter.id]);
    }
  }
  return new Map([...found.assist, ...found.primary]);
}

/** By service, the pool that it is in. */
export function findPools(countersByService: ReadonlyMap<string, readonly string[]>): Map<string, Pool> {
  let groups: { serviceIds: string[]; counterIds: Set<string> }[] = [];
  for (const [serviceId, counterIds] of countersByService) {
    const touched = groups.filter((group) => counterIds.some((id) => group.counterIds.has(id)));
    const joined = {
      serviceIds: [...touched.flatMap((group) => group.serviceIds), serviceId],
      counterIds: new Set([...touched.flatMap((group) => [...group.counterIds]), ...counterIds]),
    };
    groups = [...groups.filter((group) => !touched.includes(group)), joined];
  }
  return new Map(
    groups.flatMap(({ serviceIds, counterIds }) => {
      const pool = { serviceIds, counterIds: [...counterIds] };
      return serviceIds.map((serviceId) => [serviceId, pool] as const);
    }),
  );
}

/** The standard weighs like so many visitors: as many as did best for the pace of real offices (domain.md §5.2). */
const PRIOR_VISITORS = 8;
/** From one visitor's leaving to the next one's call. Officers need a moment to file what they have. */
const BETWEEN_MS = 30_000;

/**
 * A counter's time for one visitor, ms: what was observed today from call to end (way, service and missed calls, without holds), shrunk
 * towards the standard's service target, and the moment between two visitors.
 */
export function visitorMs(seen: { visitors: number; totalMs: number }, serviceTargetMs: number): number {
  return (PRIOR_VISITORS * serviceTargetMs + seen.totalMs) / (PRIOR_VISITORS + seen.visitors) + BETWEEN_MS;
}

/** Chosen by simulation (test/simulation/overload.test.ts): later, more are left unserved; sooner, counters idle at the end. */
const FULL_SHARE = 0.9;
const TIGHT_SHARE = 0.75;

type ClosingAnswer = {
  forecast: Forecast;
  /** Until the new visitor would be served to the end, and what is left until closing: serving time, ms. */
  needMs: number;
  leftMs: number;
};

/**
 * Whether somebody who takes a ticket now will be served before closing. Every line's work (visitors × time each) is spread evenly over
 * the counters that are expected and serve it; a counter that works has half a visitor before it already; the new visitor comes after
 * what lies on the service's counters on average, and needs their own time:
 *
 *     need = mean over the service's counters of (½ visitor + Σ lines waiting × time ÷ counters of that line) + own time
 *
 * `full` when need passes nine tenths of the mean serving time left there, `tight` when it passes three quarters. As nobody is admitted
 * beyond that, whoever waits is served, in whatever order they are called. `timeLeft` is by counter, ms, without those that nobody is
 * expected at. With nobody expected it counts on one counter until closing and says `tight` at best.
 */
export function closingForecast(of: {
  serviceId: string;
  lines: readonly Line[];
  timeLeft: ReadonlyMap<string, number>;
  servingLeftMs: number;
}): ClosingAnswer {
  const { lines, timeLeft } = of;
  const own = lines.find(({ serviceId }) => serviceId === of.serviceId);
  if (own === undefined) throw new Error(`no line of service ${of.serviceId}`);
  const leftThere = own.counterIds.flatMap((id) => timeLeft.get(id) ?? []);
  // Nobody is expected: as if one counter were.
  if (leftThere.length === 0) return judge((own.waiting + 1) * own.visitorMs, of.servingLeftMs, 'tight');
  const expected = ({ counterIds }: Line): string[] => counterIds.filter((id) => timeLeft.has(id));
  const load = (counterId: string): number => {
    const here = lines.filter(({ counterIds }) => counterIds.includes(counterId));
    const inService = mean(here.map((line) => line.visitorMs)) / 2;
    return here.reduce((sum, line) => sum + (line.waiting * line.visitorMs) / expected(line).length, inService);
  };
  return judge(mean(expected(own).map(load)) + own.visitorMs, mean(leftThere), 'fine');
}

function judge(needMs: number, leftMs: number, best: Forecast): ClosingAnswer {
  if (needMs > FULL_SHARE * leftMs) return { forecast: 'full', needMs, leftMs };
  return { forecast: needMs > TIGHT_SHARE * leftMs ? 'tight' : best, needMs, leftMs };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
