import type { BreakReason } from '../../../contract/words.ts';
import { MALL_CLOSES, MINUTE, timeOfDay } from './day-times.ts';
import { POPULARITY } from './popularity.ts';
import type { Rng } from './rng.ts';
import type { SimAgency, SimMall } from './sim-mall.ts';

/** An officer's day at a counter. Times are simulated time. */
export type Shift = {
  counterId: string;
  counterNumber: number;
  /** The officer of this counter in the demo mall (design §7). */
  username: string;
  /** Null: the counter stays empty all day, what an Ombudsman counts first (domain.md §0.3). */
  opensAt: number | null;
  /** In order of time. */
  breaks: Break[];
};

export type Break = { reason: BreakReason; at: number; lengthMs: number; note: string | null };

/** Meals are taken one after another, so that a line with several counters never stands alone. */
const MEALS_FROM = timeOfDay(11, 45);
const MEALS_UNTIL = timeOfDay(13, 15);
const LONGEST_MEAL_MS = 38 * MINUTE;
const LATE_COUNTERS = 3;

export function makeShifts(rng: Rng, mall: SimMall): Map<string, Shift> {
  const shifts = new Map<string, Shift>();
  for (const agency of mall.agencies) {
    for (const [index, counter] of agency.counters.entries()) {
      shifts.set(counter.id, {
        counterId: counter.id,
        counterNumber: counter.number,
        username: `petugas${counter.number}`,
        opensAt: Math.round(rng.between(timeOfDay(7, 45), timeOfDay(8, 5))),
        breaks: makeBreaks(rng, index, agency.counters.length),
      });
    }
  }
  return withLateAndEmpty(rng, mall, shifts);
}

function makeBreaks(rng: Rng, index: number, counters: number): Break[] {
  const slotMs = (MEALS_UNTIL - MEALS_FROM) / counters;
  const latest = Math.max(slotMs / 10, slotMs - LONGEST_MEAL_MS);
  const mealAt = MEALS_FROM + slotMs * index + rng.between(0, latest);
  const make = (reason: BreakReason, at: number, lengthMs: number, note: string | null = null): Break => {
    return { reason, at: Math.round(at), lengthMs: Math.round(lengthMs), note };
  };
  const breaks = [make('meal', mealAt, rng.between(28 * MINUTE, LONGEST_MEAL_MS))];
  if (rng.chance(0.5)) breaks.push(make('rest', rng.between(timeOfDay(9, 30), timeOfDay(10, 45)), 8 * MINUTE));
  if (rng.chance(0.6)) breaks.push(make('prayer', rng.between(timeOfDay(15, 5), timeOfDay(15, 25)), 10 * MINUTE));
  if (rng.chance(0.06)) {
    const length = rng.between(6, 15) * MINUTE;
    breaks.push(make('equipment', rng.between(timeOfDay(8, 45), timeOfDay(14)), length, 'Printer macet'));
  }
  return breaks.toSorted((a, b) => a.at - b.at);
}

/** A few officers are late, one agency's only counter opens long after the mall, and one counter of two stays empty. */
function withLateAndEmpty(rng: Rng, mall: SimMall, shifts: Map<string, Shift>): Map<string, Shift> {
  const change = (agency: SimAgency, opensAt: number | null) => {
    const counter = agency.counters.at(-1);
    const shift = counter === undefined ? undefined : shifts.get(counter.id);
    if (shift === undefined) return;
    // Nobody who has just come goes for a rest.
    const breaks = shift.breaks.filter(({ at }) => opensAt === null || at > opensAt + 45 * MINUTE);
    shifts.set(shift.counterId, { ...shift, opensAt, breaks });
  };
  const quiet = rng.shuffled(mall.agencies.filter(({ shortName }) => !POPULARITY.has(shortName)));
  const pairs = quiet.filter(({ counters }) => counters.length >= 2);
  const singles = quiet.filter(({ counters }) => counters.length === 1);
  const [empty, ...late] = pairs;
  if (empty !== undefined) change(empty, null);
  for (const agency of late.slice(0, LATE_COUNTERS))
    change(agency, Math.round(rng.between(timeOfDay(8, 20), timeOfDay(8, 55))));
  const [latest] = singles;
  if (latest !== undefined) change(latest, Math.round(rng.between(timeOfDay(9), timeOfDay(9, 25))));
  return shifts;
}

/** How long the officer is there for visitors within the opening hours. */
export function attendanceMs(shift: Shift): number {
  if (shift.opensAt === null) return 0;
  const away = shift.breaks.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  return MALL_CLOSES - Math.max(shift.opensAt, timeOfDay(8)) - away;
}
