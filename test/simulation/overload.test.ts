import { describe, expect, it } from 'vitest';
import type { DayHours } from '../../server/domain/calendar/calendar.ts';
import { servingIntervals } from '../../server/domain/calendar/hours-at.ts';
import { countersOf } from '../../server/domain/closing-forecast.ts';
import { clock, officeCalendar } from '../domain/support/hours.ts';
import { MINUTE } from '../domain/support/ticket-events.ts';
import { CLOSED_AT_NOON, HALL, OPEN_AT_NOON } from './overload/hall.ts';
import { type DayResult, liveOverloadDay, type Visitor } from './overload/overload-day.ts';

/*
 * The closing forecast against days to which far more people come than the counters can serve, by the very functions that issue
 * tickets: this is where the shares of server/domain/closing-forecast.ts were chosen (0.85, 0.9, 0.95 and 1 of the time left gave, at
 * twice the capacity over 16 days, at worst 0.6, 1.1, 2.3 and 2.0 % left unserved, and 18, 14, 12 and 8 % idle in the last hour).
 *
 * The bound on a regular visitor's wait, in serving time:
 *
 *     1.6 × (need + overtaking) + rest + 15 minutes
 *
 * `need` is what the forecast said when the ticket was taken: what lies on the service's counters, and never more than nine tenths of
 * what is left until closing. `overtaking` is the work of those who come later with an earlier promise; nobody has one who comes a wait
 * target later (test/domain/no-starvation.test.ts). `rest` is the hour that officers take where the mall stays open over noon. The
 * factor is for chance: service times vary by 60 %, and at a single counter nobody makes up for a slow morning.
 */
const SEEDS = Array.from({ length: 12 }, (_, index) => `hari-${index}`);
const HOURS: readonly (readonly [string, DayHours, rest: number])[] = [
  ['closes at noon', CLOSED_AT_NOON, 0],
  ['stays open at noon', OPEN_AT_NOON, 60 * MINUTE],
];

const live = (hours: DayHours, seed: string, load: number, stopsWhenFull = true): DayResult =>
  liveOverloadDay({ plan: HALL, hours, seed, load, stopsWhenFull });
const shareLeft = ({ unserved, issued }: DayResult): number => unserved.length / issued.length;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each(HOURS)('twice as many visitors as can be served, in a mall that %s', (_name, hours, restMs) => {
  const days = SEEDS.map((seed) => live(hours, seed, 2));

  it('leaves fewer than 2 % of the issued tickets unserved at closing, on every day', () => {
    for (const day of days) {
      expect(day.issued.length).toBeGreaterThan(250);
      expect(day.turnedAway).toBeGreaterThan(100);
      expect(shareLeft(day)).toBeLessThan(0.02);
    }
    expect(mean(days.map(shareLeft))).toBeLessThan(0.006);
  });

  it('wastes little: counters idle for under 6 % of the day and, all in all, under a fifth of the last hour', () => {
    for (const day of days) expect(day.idleShare).toBeLessThan(0.06);
    expect(mean(days.map((day) => day.idleShareOfLastHour))).toBeLessThan(0.2);
  });

  it('serves as many as without a forecast, where nearly half of those who hold a ticket go home unserved', () => {
    for (const [index, seed] of SEEDS.slice(0, 4).entries()) {
      const unbounded = live(hours, seed, 2, false);
      expect(shareLeft(unbounded)).toBeGreaterThan(0.3);
      const served = (day: DayResult | undefined) => (day === undefined ? 0 : day.issued.length - day.unserved.length);
      expect(served(days[index])).toBeGreaterThan(0.9 * served(unbounded));
    }
  });

  it('keeps every regular visitor within the bound that the rules imply', () => {
    const counters = countersOf(HALL.counters);
    const serving = servingIntervals(officeCalendar(hours), 'a', '2026-11-23');
    const servingBetween = (from: number, to: number): number =>
      serving.reduce((sum, one) => sum + Math.max(0, Math.min(to, one.to) - Math.max(from, one.from)), 0);
    const meets = (a: Visitor, b: Visitor): boolean =>
      (counters.get(a.service.id) ?? []).some((id) => counters.get(b.service.id)?.includes(id) === true);
    const workMs = ({ service }: Visitor): number =>
      (service.serviceTargetMs + MINUTE) / (counters.get(service.id)?.length ?? 1);
    for (const { issued } of days) {
      for (const visitor of issued.filter(({ isPriority }) => !isPriority)) {
        const waited = servingBetween(visitor.arrivedAt, visitor.calledAt ?? clock('16:00'));
        const before = issued.filter((other) => other.arrivedAt > visitor.arrivedAt && other.dueAt < visitor.dueAt);
        const overtaking = before
          .filter((other) => meets(other, visitor))
          .reduce((sum, other) => sum + workMs(other), 0);
        expect(waited).toBeLessThan(1.6 * (visitor.needMs + overtaking) + restMs + 15 * MINUTE);
        expect(visitor.needMs).toBeLessThanOrEqual(0.9 * visitor.leftMs);
      }
    }
  });
});

describe.each(HOURS)('a day that is full but not hopeless, in a mall that %s', (_name, hours) => {
  it('turns hardly anybody away', () => {
    for (const seed of SEEDS) {
      const day = live(hours, seed, 0.85);
      expect(shareLeft(day)).toBeLessThan(0.02);
      // After half past three the kiosk gives out no numbers anyway.
      expect(day.turnedAway).toBeLessThan(0.1 * day.arrived);
    }
  });
});
