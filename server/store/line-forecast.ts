import type { Kysely } from 'kysely';
import type { Forecast } from '../../contract/words.ts';
import { type Hours, servingIntervals } from '../domain/calendar/hours-at.ts';
import { dayNumberOf } from '../domain/calendar/local-time.ts';
import { type Interval, spanOfDay } from '../domain/calendar/serving-day.ts';
import { closingForecast, countersOf, findPools, type Line, type Pool, visitorMs } from '../domain/closing-forecast.ts';
import { countersAhead } from '../domain/counters-ahead.ts';
import { plannedTimes } from '../domain/roster.ts';
import { countWaitingFor, type Handled, listCountersOnDuty, readHandled } from './pool-store.ts';
import type { DB } from './schema.ts';
import { type SetUp, standardOn } from './set-up-store.ts';

type Today = {
  businessDay: string;
  /** By counter. */
  planned: Map<string, Interval[]>;
  /** What was observed today by service, as of `handledAt`. */
  handled: Map<string, Handled>;
  handledAt: number;
};

/** What follows from a set-up alone, and what was found out of today: kept as long as the set-up holds. */
type Known = { counters: Map<string, string[]>; pools: Map<string, Pool>; today: Today | null };
const known = new WeakMap<SetUp, Known>();

/** How long service takes changes slowly, and a day's legs are too many to be read at every ticket. */
const HANDLED_KEPT_MS = 60_000;

function knownOf(setUp: SetUp): Known {
  const found = known.get(setUp);
  if (found !== undefined) return found;
  const isOffered = ({ serviceId }: { serviceId: string }) => setUp.services.get(serviceId)?.retired === false;
  const counters = countersOf(
    [...setUp.counters.values()].map((counter) => ({ ...counter, services: counter.services.filter(isOffered) })),
  );
  const made = { counters, pools: findPools(counters), today: null };
  known.set(setUp, made);
  return made;
}

type When = { businessDay: string; at: number };

async function todayOf(db: Kysely<DB>, setUp: SetUp, { businessDay, at }: When): Promise<Today> {
  const mine = knownOf(setUp);
  const { today } = mine;
  const age = today === null ? 0 : at - today.handledAt;
  if (today !== null && today.businessDay === businessDay && age >= 0 && age < HANDLED_KEPT_MS) return today;
  const planned = today?.businessDay === businessDay ? today.planned : plansOf(setUp, businessDay);
  const handled = await readHandled(db, setUp.mall.id, dayStart(setUp, businessDay));
  mine.today = { businessDay, planned, handled, handledAt: at };
  return mine.today;
}

function dayStart(setUp: SetUp, businessDay: string): number {
  return spanOfDay(dayNumberOf(businessDay), setUp.calendar.data).from;
}

function plansOf(setUp: SetUp, businessDay: string): Map<string, Interval[]> {
  return new Map(
    [...setUp.counters.values()].map(({ id, agencyId }) => {
      const entries = setUp.roster.filter(({ counterId }) => counterId === id);
      return [id, plannedTimes(setUp.calendar, agencyId, entries, businessDay)];
    }),
  );
}

/** What is the same for all services at one moment. */
type Facts = When & { today: Today; waiting: ReadonlyMap<string, number>; onDuty: ReadonlySet<string> };

/** Serving time left by counter, of those that are expected to serve the service today; see `countersAhead`. */
function timeLeft(setUp: SetUp, serviceId: string, counterIds: readonly string[], facts: Facts): Map<string, number> {
  const agencyId = setUp.services.get(serviceId)?.agencyId ?? '';
  const serving = servingIntervals(setUp.calendar, agencyId, facts.businessDay);
  const counters = counterIds.map((counterId) => ({
    counterId,
    onDuty: facts.onDuty.has(counterId),
    planned: facts.today.planned.get(counterId) ?? [],
  }));
  return countersAhead(counters, serving, facts.at);
}

function forecastWith(setUp: SetUp, serviceId: string, hours: Hours, facts: Facts): Forecast {
  const { pools, counters } = knownOf(setUp);
  const pool = pools.get(serviceId);
  const { servingLeftMs } = hours;
  if (pool === undefined || servingLeftMs === null || servingLeftMs === 0) return 'fine';
  const lines = pool.serviceIds.map((id): Line => {
    const target = standardOn(setUp, id, facts.businessDay)?.serviceTargetMs ?? 0;
    const seen = facts.today.handled.get(id) ?? { visitors: 0, totalMs: 0 };
    const waiting = facts.waiting.get(id) ?? 0;
    return { serviceId: id, waiting, visitorMs: visitorMs(seen, target), counterIds: counters.get(id) ?? [] };
  });
  const left = timeLeft(setUp, serviceId, pool.counterIds, facts);
  return closingForecast({ serviceId, lines, timeLeft: left, servingLeftMs }).forecast;
}

/** Whether closing bounds a service now: not in a mall that never closes or does not forecast, nor when nobody serves any more today. */
export function isBoundByClosing(setUp: SetUp, hours: Hours): boolean {
  return setUp.mall.rules.closingForecast !== 'off' && hours.servingLeftMs !== null && hours.servingLeftMs > 0;
}

/** The forecast of one service, in an issuing transaction. */
export async function readForecast(
  db: Kysely<DB>,
  setUp: SetUp,
  of: When & { serviceId: string; hours: Hours },
): Promise<Forecast> {
  const { serviceId, hours, businessDay, at } = of;
  const pool = knownOf(setUp).pools.get(serviceId);
  if (pool === undefined || !isBoundByClosing(setUp, hours)) return 'fine';
  const facts = {
    businessDay,
    at,
    today: await todayOf(db, setUp, of),
    waiting: await countWaitingFor(db, pool.serviceIds, dayStart(setUp, businessDay)),
    onDuty: await listCountersOnDuty(db, setUp.mall.id, businessDay),
  };
  return forecastWith(setUp, serviceId, hours, facts);
}

export type Outlook = {
  forecast(serviceId: string, hours: Hours): Forecast;
  /** Counters at which somebody is on duty or expected today. */
  countersExpected(serviceId: string): number;
};

/** The forecasts of all services at one moment, from what a view has read already. */
export async function readOutlook(
  db: Kysely<DB>,
  setUp: SetUp,
  of: When & { waiting: ReadonlyMap<string, number>; onDuty: ReadonlySet<string> },
): Promise<Outlook> {
  const facts = { ...of, today: await todayOf(db, setUp, of) };
  return {
    forecast: (serviceId, hours) =>
      isBoundByClosing(setUp, hours) ? forecastWith(setUp, serviceId, hours, facts) : 'fine',
    countersExpected: (serviceId) =>
      timeLeft(setUp, serviceId, knownOf(setUp).counters.get(serviceId) ?? [], facts).size,
  };
}
