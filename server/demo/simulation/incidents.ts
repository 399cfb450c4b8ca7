import { timeOfDay } from './day-times.ts';
import type { Demand } from './demand.ts';
import type { Rng } from './rng.ts';
import type { Shift } from './shifts.ts';
import type { SimMall } from './sim-mall.ts';

/** What happens on a day that nobody had planned. Times are simulated time. */
export type Incidents = {
  /** An officer goes home ill and the supervisor takes the counter over, openly. */
  takeOver: { counterId: string; at: number } | null;
  /** From then on at that counter: somebody is called before their turn, with a reason. */
  callOutOfOrder: { reason: string } | null;
  outage: { serviceId: string; at: number; until: number; reason: string } | null;
};

export const SUPERVISOR = 'penyelia';

export function makeIncidents(
  rng: Rng,
  mall: SimMall,
  plan: { shifts: ReadonlyMap<string, Shift>; demand: Demand },
): Incidents {
  const byVisitors = visitorsByAgency(mall, plan.demand);
  // The second busiest agency has a line to choose from.
  const busy = byVisitors[1] ?? byVisitors[0];
  const counter = busy?.counters.findLast(({ id }) => plan.shifts.get(id)?.opensAt !== null);
  const disrupted = disruptedService(byVisitors[0]?.id, plan.demand);
  const outageAt = Math.round(rng.between(timeOfDay(10, 5), timeOfDay(10, 25)));
  return {
    takeOver:
      counter === undefined
        ? null
        : { counterId: counter.id, at: Math.round(rng.between(timeOfDay(13, 25), timeOfDay(13, 45))) },
    callOutOfOrder: { reason: 'Pengunjung kurang sehat, didahulukan atas izin pengunjung lain' },
    outage:
      disrupted === null
        ? null
        : {
            serviceId: disrupted,
            at: outageAt,
            until: outageAt + timeOfDay(0, 40),
            reason: 'Gangguan jaringan ke server pusat. Silakan pilih layanan lain atau kembali pukul 11.00.',
          },
  };
}

function visitorsByAgency(mall: SimMall, demand: Demand) {
  const visitorsOf = (agencyId: string) =>
    demand.reduce((sum, { service, visitors }) => sum + (service.agencyId === agencyId ? visitors : 0), 0);
  return mall.agencies.toSorted((a, b) => visitorsOf(b.id) - visitorsOf(a.id));
}

/** The second most asked for of the agency, so that there is another to turn to. */
function disruptedService(agencyId: string | undefined, demand: Demand): string | null {
  const own = demand.filter(({ service }) => service.agencyId === agencyId).toSorted((a, b) => b.visitors - a.visitors);
  return own[1]?.service.id ?? null;
}
