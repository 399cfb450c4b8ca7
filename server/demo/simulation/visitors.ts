import type { HoldReason, Priority } from '../../../contract/words.ts';
import { drawArrivals } from './arrivals.ts';
import { MINUTE, SECOND } from './day-times.ts';
import { type Demand, SERVICE_CV, SERVICE_SHARE_OF_TARGET } from './demand.ts';
import type { Rng } from './rng.ts';
import type { SimMall, SimService } from './sim-mall.ts';

/** A person and what they will do, decided before the day begins. */
export type Visitor = {
  n: number;
  /** At the kiosk; simulated time. */
  arrivesAt: number;
  serviceId: string;
  priority: Priority;
  /** From the call to the counter. */
  walkMs: number;
  /** Is not in the hall when called. `returnsAfterMs` from the no-show; null: has gone home. */
  missesCall: { recalls: number; returnsAfterMs: number | null } | null;
  /** Tells an officer, after so long in line, that waiting is no longer possible. */
  givesUpAfterMs: number | null;
  /** Finds the service closed: comes back later, or takes another one of the agency. */
  comesBackLater: boolean;
  /** What happens at the counter; a second stage after a transfer. */
  stages: Stage[];
  /** Further errands of the same visit, taken in one go. */
  errands: Errand[];
  /** Sent home for missing documents: is back with them after so long; null: another day. */
  bringsDocumentsAfterMs: number | null;
};

export type Errand = { serviceId: string; stages: Stage[] };

export type Stage = {
  serviceId: string;
  serviceMs: number;
  hold: { afterMs: number; awayMs: number; reason: HoldReason } | null;
  ending: Ending;
};

type Ending =
  | { outcome: 'completed' }
  | { outcome: 'returned'; lacking: number[] }
  | { outcome: 'referred'; referredTo: string }
  | { outcome: 'transferred'; serviceId: string; reason: string };

/** How often each thing happens, as a share of the visitors. */
export const SHARES = {
  priority: 0.09,
  missesCall: 0.06,
  /** Of those who miss the call. */
  comesBack: 0.4,
  slow: 0.06,
  givesUp: 0.01,
  hold: 0.04,
  transferred: 0.02,
  /** Comes with two or three errands. */
  severalErrands: 0.03,
  /** Of those sent home for missing documents. */
  bringsDocuments: 0.35,
  returned: 0.06,
  referred: 0.01,
} as const;

const PRIORITIES: readonly (readonly [Priority, number])[] = [
  ['elderly', 0.5],
  ['pregnant', 0.18],
  ['child', 0.17],
  ['disability', 0.12],
  ['disaster', 0.03],
];
const HOLDS: readonly HoldReason[] = ['photocopy', 'payment', 'photocopy', 'payment', 'form'];
const TRANSFER_REASONS = ['Salah memilih layanan', 'Perlu berkas dari layanan lain', 'Lanjut ke tahap berikutnya'];
const REFERRALS = ['Kantor kecamatan domisili', 'Kantor pusat instansi', 'Kantor desa atau kelurahan', 'Bank persepsi'];

export function makeVisitors(rng: Rng, mall: SimMall, demand: Demand): Visitor[] {
  const services = rng.shuffled(
    demand.flatMap(({ service, visitors }) => Array.from({ length: visitors }, () => service)),
  );
  const arrivals = drawArrivals(rng, services.length);
  return services.map((service, i) => makeVisitor(rng, mall, service, { n: i + 1, arrivesAt: arrivals[i] ?? 0 }));
}

function makeVisitor(rng: Rng, mall: SimMall, service: SimService, who: { n: number; arrivesAt: number }): Visitor {
  const misses = rng.chance(SHARES.missesCall);
  const returns = misses && rng.chance(SHARES.comesBack);
  return {
    ...who,
    serviceId: service.id,
    priority: rng.chance(SHARES.priority) ? drawPriority(rng) : 'none',
    walkMs: drawWalk(rng),
    // A few come back when the grace of a quarter of an hour is over, and hear so.
    missesCall: misses
      ? { recalls: rng.whole(1, 2), returnsAfterMs: returns ? Math.round(rng.between(1, 16) * MINUTE) : null }
      : null,
    givesUpAfterMs: rng.chance(SHARES.givesUp) ? Math.round(rng.between(10, 40) * MINUTE) : null,
    comesBackLater: rng.chance(0.5),
    stages: makeStages(rng, mall, service),
    errands: rng.chance(SHARES.severalErrands) ? drawErrands(rng, mall, service) : [],
    bringsDocumentsAfterMs: rng.chance(SHARES.bringsDocuments) ? Math.round(rng.between(25, 110) * MINUTE) : null,
  };
}

/** One or two more, at other agencies: what one agency does in one go is one errand. */
function drawErrands(rng: Rng, mall: SimMall, first: SimService): Errand[] {
  const others = rng.shuffled(mall.agencies.filter(({ id }) => id !== first.agencyId));
  return others.slice(0, rng.chance(0.3) ? 2 : 1).map(({ services }) => {
    const service = rng.pick(services);
    return { serviceId: service.id, stages: [makeStage(rng, service)] };
  });
}

/** Back with what was missing: served to the end this time. */
export function returnStage(rng: Rng, mall: SimMall, serviceId: string): Stage | null {
  const service = mall.agencies.flatMap(({ services }) => services).find(({ id }) => id === serviceId);
  return service === undefined ? null : { ...makeStage(rng, service), hold: null, ending: { outcome: 'completed' } };
}

function drawPriority(rng: Rng): Priority {
  return PRIORITIES[rng.weighted(PRIORITIES.map(([, weight]) => weight))]?.[0] ?? 'elderly';
}

/** Most stand at the counter within a minute; some come only when they hear their number again. */
function drawWalk(rng: Rng): number {
  return Math.round(rng.chance(SHARES.slow) ? rng.between(80, 140) * SECOND : rng.between(20, 60) * SECOND);
}

/** One stage, or two with a transfer between them. */
export function makeStages(rng: Rng, mall: SimMall, service: SimService): Stage[] {
  const first = makeStage(rng, service);
  const target = rng.chance(SHARES.transferred) ? drawTransfer(rng, mall, service) : null;
  if (target === null) return [first];
  const ending: Ending = { outcome: 'transferred', serviceId: target.id, reason: rng.pick(TRANSFER_REASONS) };
  // Whoever is in the wrong place is told so soon.
  const serviceMs = Math.round(first.serviceMs * 0.4);
  return [{ ...first, serviceMs, hold: null, ending }, makeStage(rng, target)];
}

function makeStage(rng: Rng, service: SimService): Stage {
  const target = service.serviceTargetMs;
  const drawn = rng.logNormal(target * SERVICE_SHARE_OF_TARGET, SERVICE_CV);
  const serviceMs = Math.round(Math.min(Math.max(drawn, 20 * SECOND), 2.5 * target));
  const hold = rng.chance(SHARES.hold)
    ? {
        afterMs: Math.round(serviceMs * rng.between(0.2, 0.7)),
        awayMs: Math.round(rng.between(4, 14) * MINUTE),
        reason: rng.pick(HOLDS),
      }
    : null;
  return { serviceId: service.id, serviceMs, hold, ending: drawEnding(rng, service) };
}

function drawEnding(rng: Rng, service: SimService): Ending {
  const draw = rng.next();
  if (draw < SHARES.returned && service.requirements > 0)
    return { outcome: 'returned', lacking: drawLacking(rng, service) };
  if (draw > 1 - SHARES.referred) return { outcome: 'referred', referredTo: rng.pick(REFERRALS) };
  return { outcome: 'completed' };
}

/** One document is missing, sometimes two. */
function drawLacking(rng: Rng, { requirements }: SimService): number[] {
  const all = rng.shuffled(Array.from({ length: requirements }, (_, index) => index));
  return all.slice(0, rng.chance(0.3) ? 2 : 1).toSorted((a, b) => a - b);
}

/** Mostly another service of the same agency. */
function drawTransfer(rng: Rng, mall: SimMall, from: SimService): SimService | null {
  const others = mall.agencies.flatMap(({ services }) => services).filter(({ id }) => id !== from.id);
  const own = others.filter(({ agencyId }) => agencyId === from.agencyId);
  const choice = own.length > 0 && rng.chance(0.6) ? own : others;
  return choice.length === 0 ? null : rng.pick(choice);
}

/** Somebody who is not in the plan: a person in front of the demo's kiosk. Comes at once and gets what they came for. */
export function improviseVisitor(rng: Rng, mall: SimMall, serviceId: string): Visitor {
  const service = mall.agencies.flatMap(({ services }) => services).find(({ id }) => id === serviceId);
  const stage = service === undefined ? [] : [makeStage(rng, service)];
  return {
    n: 0,
    arrivesAt: 0,
    serviceId,
    priority: 'none',
    walkMs: 40 * SECOND,
    missesCall: null,
    givesUpAfterMs: null,
    comesBackLater: false,
    errands: [],
    bringsDocumentsAfterMs: null,
    stages: stage.map((planned) => ({ ...planned, hold: null, ending: { outcome: 'completed' } })),
  };
}
