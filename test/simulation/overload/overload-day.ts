import { createRng, type Rng } from '../../../server/demo/simulation/rng.ts';
import { serviceAvailability } from '../../../server/domain/availability.ts';
import type { DayHours } from '../../../server/domain/calendar/calendar.ts';
import { hoursAt, servingIntervals } from '../../../server/domain/calendar/hours-at.ts';
import { closingForecast, countersOf, findPools, visitorMs } from '../../../server/domain/closing-forecast.ts';
import { countersAhead } from '../../../server/domain/counters-ahead.ts';
import { nextCall } from '../../../server/domain/next-call.ts';
import { comparePlaces, dueAt, type Place } from '../../../server/domain/queue-order.ts';
import { clock, officeCalendar } from '../../domain/support/hours.ts';
import { MINUTE } from '../../domain/support/ticket-events.ts';
import type { HallCounter, HallPlan, HallService } from './hall.ts';

const SECOND = 1_000;
const BUSINESS_DAY = '2026-11-23';

export type Visitor = Place & {
  service: HallService;
  isPriority: boolean;
  arrivedAt: number;
  /** What the forecast said when the ticket was taken: until served to the end, and until closing; serving time, ms. */
  needMs: number;
  leftMs: number;
  calledAt: number | null;
  counterId: string | null;
};

type Desk = {
  counter: HallCounter;
  opensAt: number;
  /** Absences that the calendar does not know. */
  breaks: { at: number; lengthMs: number }[];
  isOpen: boolean;
  freeAt: number;
  idleMs: number;
};

export type DayResult = {
  arrived: number;
  issued: Visitor[];
  turnedAway: number;
  /** Never called before closing. */
  unserved: Visitor[];
  /** Share of the counters' time on duty in which nobody could be called: the whole day from 09.00, and the last hour. */
  idleShare: number;
  idleShareOfLastHour: number;
};

type Overload = {
  plan: HallPlan;
  hours: DayHours;
  seed: string;
  /** Arrivals against what the counters could serve. */
  load: number;
  /** Whether the forecast stops tickets (the mall's rule). */
  stopsWhenFull: boolean;
};

/** What visitors are like: shares and times as in the simulated demo day (server/demo/simulation/visitors.ts). */
const NO_SHOW = 0.06;
const PRIORITY = 0.09;
const SERVICE_SHARE = 0.6;
const SERVICE_CV = 0.6;

/**
 * A day in a hall that far too many come to, minute by second, by the server's own rules: hours, forecast, availability, who is next.
 * Everything else is chance: arrivals, service times, missed calls, late officers, meals, rest and prayer.
 */
export function liveOverloadDay({ plan, hours: dayHours, seed, load, stopsWhenFull }: Overload): DayResult {
  const rng = createRng(seed);
  const calendar = officeCalendar(dayHours);
  const of = { agencyId: 'a', ticketsFromMin: null, ticketsUntilMin: null };
  const serving = servingIntervals(calendar, 'a', BUSINESS_DAY);
  const desks = plan.counters.map((counter) => makeDesk(rng, counter, serving.length === 1));
  const counters = countersOf(plan.counters);
  const pools = findPools(counters);
  const handled = new Map<string, { visitors: number; totalMs: number }>();
  const issued: Visitor[] = [];
  const waiting = new Set<Visitor>();
  const arrivals = drawArrivals(rng, plan, counters, load);
  let turnedAway = 0;
  let lastHourMs = 0;
  let lastHourIdle = 0;
  let dutyMs = 0;

  const closesAt = clock('16:00');
  const isServing = (at: number) => serving.some(({ from, to }) => from <= at && at < to);

  function arrive(service: HallService, at: number): void {
    const hours = hoursAt(calendar, of, at);
    const pool = pools.get(service.id);
    if (pool === undefined) throw new Error('no pool');
    const lines = pool.serviceIds.map((id) => {
      const target = plan.services.find((one) => one.id === id)?.serviceTargetMs ?? 0;
      const inLine = [...waiting].filter((visitor) => visitor.service.id === id).length;
      const seen = handled.get(id) ?? { visitors: 0, totalMs: 0 };
      return { serviceId: id, waiting: inLine, visitorMs: visitorMs(seen, target), counterIds: counters.get(id) ?? [] };
    });
    const ahead = pool.counterIds.map((counterId) => {
      const desk = desks.find(({ counter }) => counter.id === counterId);
      return { counterId, onDuty: desk?.isOpen === true, planned: [] };
    });
    const timeLeft = countersAhead(ahead, serving, at);
    const servingLeftMs = hours.servingLeftMs ?? 0;
    const answer = closingForecast({ serviceId: service.id, lines, timeLeft, servingLeftMs });
    const available = serviceAvailability(
      { counters: 1, outage: null, hours, quotaLeft: null, forecast: answer.forecast, stopsWhenFull, letInLeft: 0 },
      { way: 'kiosk', priority: false },
    );
    if (!available.open) {
      turnedAway += 1;
      return;
    }
    const isPriority = rng.chance(PRIORITY);
    const number = issued.length + 1;
    const place = {
      ticketId: `t${number}`,
      number,
      orderAt: at,
      dueAt: dueAt(at, service.waitTargetMs, isPriority ? 0.5 : 1),
    };
    const visitor: Visitor = {
      ...place,
      service,
      isPriority,
      arrivedAt: at,
      ...answer,
      calledAt: null,
      counterId: null,
    };
    issued.push(visitor);
    waiting.add(visitor);
  }

  function pick(desk: Desk, at: number): Visitor | null {
    const fronts = desk.counter.services.map((served) => {
      const line = [...waiting].filter((visitor) => visitor.service.id === served.serviceId).toSorted(comparePlaces);
      return { ...served, waiting: line.length, callable: line.length, first: line.slice(0, 2), busy: [] };
    });
    return nextCall(fronts, at)?.place ?? null;
  }

  function work(desk: Desk, at: number, stepMs: number): void {
    if (!desk.isOpen && at >= desk.opensAt) desk.isOpen = true;
    if (!desk.isOpen || at < desk.freeAt || !isServing(at)) return;
    const due = desk.breaks[0];
    if (due !== undefined && at >= due.at) {
      desk.breaks.shift();
      desk.freeAt = at + due.lengthMs;
      return;
    }
    const visitor = pick(desk, at);
    if (visitor === null) {
      if (at >= clock('09:00')) desk.idleMs += stepMs;
      if (at >= closesAt - 60 * MINUTE) lastHourIdle += stepMs;
      return;
    }
    waiting.delete(visitor);
    visitor.calledAt = at;
    visitor.counterId = desk.counter.id;
    const spentMs = rng.chance(NO_SHOW) ? rng.between(90, 200) * SECOND : attend(rng, visitor.service);
    const seen = handled.get(visitor.service.id) ?? { visitors: 0, totalMs: 0 };
    // Seen from when it is over; a little early does no harm to a mean over many.
    handled.set(visitor.service.id, { visitors: seen.visitors + 1, totalMs: seen.totalMs + spentMs });
    desk.freeAt = at + spentMs + rng.between(10, 50) * SECOND;
  }

  const step = 5 * SECOND;
  let next = 0;
  for (let at = clock('07:30'); at < closesAt; at += step) {
    while ((arrivals[next]?.at ?? Number.POSITIVE_INFINITY) <= at) {
      const arrival = arrivals[next];
      if (arrival !== undefined) arrive(arrival.service, arrival.at);
      next += 1;
    }
    for (const desk of desks) work(desk, at, step);
    const open = desks.filter((desk) => desk.isOpen && isServing(at)).length;
    if (at >= clock('09:00')) dutyMs += open * step;
    if (at >= closesAt - 60 * MINUTE) lastHourMs += open * step;
  }
  const idle = desks.reduce((sum, desk) => sum + desk.idleMs, 0);
  return {
    arrived: arrivals.length,
    issued,
    turnedAway,
    unserved: [...waiting],
    idleShare: idle / dutyMs,
    idleShareOfLastHour: lastHourIdle / lastHourMs,
  };
}

function attend(rng: Rng, service: HallService): number {
  const drawn = rng.logNormal(service.serviceTargetMs * SERVICE_SHARE, SERVICE_CV);
  return Math.min(drawn, 2.5 * service.serviceTargetMs) + rng.between(20, 60) * SECOND;
}

/** Officers open around eight; where the mall stays open at noon they take a meal of half an hour one after another. */
function makeDesk(rng: Rng, counter: HallCounter, eatsOnDuty: boolean): Desk {
  const breaks = [];
  if (rng.chance(0.5)) breaks.push({ at: rng.between(clock('09:30'), clock('10:45')), lengthMs: 8 * MINUTE });
  if (eatsOnDuty)
    breaks.push({ at: rng.between(clock('11:45'), clock('13:00')), lengthMs: rng.between(28, 45) * MINUTE });
  if (rng.chance(0.6)) breaks.push({ at: rng.between(clock('15:05'), clock('15:25')), lengthMs: 10 * MINUTE });
  return { counter, opensAt: rng.between(clock('07:45'), clock('08:10')), breaks, isOpen: false, freeAt: 0, idleMs: 0 };
}

/** So many that each pool gets `load` times what its counters can do in seven hours, most of them in the morning. */
function drawArrivals(rng: Rng, plan: HallPlan, counters: ReadonlyMap<string, readonly string[]>, load: number) {
  const pools = new Set(findPools(counters).values());
  const arrivals = [...pools].flatMap((pool) => {
    const services = plan.services.filter(({ id }) => pool.serviceIds.includes(id));
    const weights = services.map(({ weight }) => weight);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const meanMs = services.reduce(
      (sum, of) => sum + (of.weight / total) * (of.serviceTargetMs * SERVICE_SHARE + 70 * SECOND),
      0,
    );
    const visitors = Math.round((load * pool.counterIds.length * 7 * 60 * MINUTE) / meanMs);
    return Array.from({ length: visitors }, () => {
      const service = services[rng.weighted(weights)];
      if (service === undefined) throw new Error('no service');
      return { service, at: Math.round(clock('07:30') + 8 * 60 * MINUTE * rng.next() ** 1.4) };
    });
  });
  return arrivals.toSorted((a, b) => a.at - b.at);
}
