import { type Demand, shapeDemand } from './demand.ts';
import { type Incidents, makeIncidents } from './incidents.ts';
import { createRng } from './rng.ts';
import { makeShifts, type Shift } from './shifts.ts';
import type { SimMall } from './sim-mall.ts';
import { makeVisitors, type Visitor } from './visitors.ts';

/** A whole day, decided before it begins: the same seed, mall and number of visitors give the same plan. */
export type Plan = { shifts: Map<string, Shift>; demand: Demand; visitors: Visitor[]; incidents: Incidents };

/** Bandung's daily registrations of 2017 (domain.md §3). */
export const DEFAULT_VISITORS = 2_031;

export function makePlan(of: { seed: string; visitors: number; mall: SimMall }): Plan {
  const { mall } = of;
  const rng = createRng(of.seed);
  const shifts = makeShifts(rng.fork('shifts'), mall);
  const demand = shapeDemand(mall, shifts, of.visitors);
  const incidents = makeIncidents(rng.fork('incidents'), mall, { shifts, demand });
  return { shifts, demand, visitors: makeVisitors(rng.fork('visitors'), mall, demand), incidents };
}
