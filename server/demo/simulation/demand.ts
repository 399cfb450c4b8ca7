import { SECOND } from './day-times.ts';
import { popularityOf } from './popularity.ts';
import { attendanceMs, type Shift } from './shifts.ts';
import type { SimAgency, SimMall, SimService } from './sim-mall.ts';

/** Service takes a little over half of what the standard allows on average, and varies: most keep the promise, some do not. */
export const SERVICE_SHARE_OF_TARGET = 0.6;
export const SERVICE_CV = 0.6;

/** Of a counter's time, for each visitor besides the service: way, greeting, no-shows spread over all. */
const BETWEEN_VISITORS_MS = 70 * SECOND;

/** Busy and lively, yet not hopeless. */
const UTILISATION = 0.8;
const STEEPEST = 4;
const FLATTEST = 0.5;
/** A tile on the kiosk's first page is there because people come for it. */
const ERRAND_WEIGHT = 1.4;

/** How many visitors each service gets. Services with none are left out. */
export type Demand = { service: SimService; visitors: number }[];

/**
 * Fits a day's visitors to the counters: each agency gets a share of the work that its counters can do (by popularity), and
 * within an agency short errands are commoner than long ones, by as much as it takes for the whole mall to be four fifths busy.
 */
export function shapeDemand(mall: SimMall, shifts: ReadonlyMap<string, Shift>, visitors: number): Demand {
  const attended = (counterId: string): number => {
    const shift = shifts.get(counterId);
    return shift === undefined ? 0 : attendanceMs(shift);
  };
  const capacityOf = (agency: SimAgency) => agency.counters.reduce((sum, { id }) => sum + attended(id), 0);
  const agencies = mall.agencies.map((agency) => ({ agency, capacityMs: capacityOf(agency) }));
  const capacity = agencies.reduce((sum, { capacityMs }) => sum + capacityMs, 0);
  const asked = agencies.reduce((sum, { agency, capacityMs }) => sum + capacityMs * popularityOf(agency.shortName), 0);
  const utilisation = UTILISATION * (capacity / asked);

  const expected = (steepness: number): Demand =>
    agencies.flatMap(({ agency, capacityMs }) => {
      const workMs = capacityMs * popularityOf(agency.shortName) * utilisation;
      return splitWork(agency, workMs, steepness);
    });
  const total = (steepness: number) => sumVisitors(expected(steepness));
  let [low, high] = [FLATTEST, STEEPEST];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (total(middle) < visitors) low = middle;
    else high = middle;
  }
  return roundDemand(expected(high), visitors);
}

/** The visitors whose errands fill the work, each service weighted by 1 ÷ target^steepness. */
function splitWork(agency: SimAgency, workMs: number, steepness: number): Demand {
  const weights = agency.services.map(
    ({ serviceTargetMs, isErrand }) => (isErrand ? ERRAND_WEIGHT : 1) * serviceTargetMs ** -steepness,
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => weight / whole);
  const meanMs = agency.services.reduce((sum, service, i) => sum + (shares[i] ?? 0) * expectedWorkMs(service), 0);
  return agency.services.map((service, i) => ({ service, visitors: (workMs / meanMs) * (shares[i] ?? 0) }));
}

/** A counter's time for one visitor. */
export function expectedWorkMs(service: SimService): number {
  return service.serviceTargetMs * SERVICE_SHARE_OF_TARGET + BETWEEN_VISITORS_MS;
}

function sumVisitors(demand: Demand): number {
  return demand.reduce((sum, { visitors }) => sum + visitors, 0);
}

/** Whole people that add up to the visitors (largest remainder). */
function roundDemand(expected: Demand, visitors: number): Demand {
  const scale = visitors / sumVisitors(expected);
  const exact = expected.map(({ service, visitors: n }) => ({
    service,
    exact: n * scale,
    visitors: Math.floor(n * scale),
  }));
  const missing = visitors - sumVisitors(exact);
  const byRemainder = exact.toSorted((a, b) => b.exact - b.visitors - (a.exact - a.visitors));
  const rounded = byRemainder.map(({ service, visitors: n }, i) => ({ service, visitors: i < missing ? n + 1 : n }));
  return rounded.filter(({ visitors: n }) => n > 0);
}
