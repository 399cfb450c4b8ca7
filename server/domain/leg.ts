import type { LegOrigin, LegResult } from '../../contract/words.ts';
import { judge } from './sop.ts';
import type { Leg, LegTerms } from './ticket.ts';

export function openLeg(n: number, terms: LegTerms, queuedAt: number, origin: LegOrigin): Leg {
  const { serviceId, standardId, waitTargetMs, serviceTargetMs } = terms;
  return {
    n,
    origin,
    serviceId,
    standardId,
    waitTargetMs,
    serviceTargetMs,
    queuedAt,
    counterId: null,
    personId: null,
    firstCalledAt: null,
    lastCalledAt: null,
    recalls: 0,
    walkDirect: false,
    startedAt: null,
    autoStarted: false,
    heldSince: null,
    heldMs: 0,
    endedAt: null,
    result: null,
    lacking: [],
    referredTo: null,
    outOfOrderReason: null,
    waitMs: null,
    wayMs: null,
    serviceMs: null,
    waitVerdict: null,
    serviceVerdict: null,
    waitOutageMs: 0,
    serviceOutageMs: 0,
  };
}

/** Wait = first call − queued. A second call after a reinstatement changes neither wait nor verdict. */
export function legWait(leg: Leg, calledAt: number): Pick<Leg, 'firstCalledAt' | 'waitMs' | 'waitVerdict'> {
  if (leg.firstCalledAt !== null) {
    return { firstCalledAt: leg.firstCalledAt, waitMs: leg.waitMs, waitVerdict: leg.waitVerdict };
  }
  const waitMs = calledAt - leg.queuedAt;
  return { firstCalledAt: calledAt, waitMs, waitVerdict: judge(waitMs, leg.waitTargetMs) };
}

/** Way = start − last call. */
export function legWay(leg: Leg, startedAt: number): number | null {
  return leg.lastCalledAt === null ? null : startedAt - leg.lastCalledAt;
}

/** A service that began by itself while nobody had come was none. */
export function unstartLeg(leg: Leg): Leg {
  return { ...leg, startedAt: null, autoStarted: false, wayMs: null };
}

export function holdLeg(leg: Leg, at: number): Leg {
  return { ...leg, heldSince: at };
}

export function resumeLeg(leg: Leg, at: number): Leg {
  const held = leg.heldSince === null ? 0 : at - leg.heldSince;
  return { ...leg, heldSince: null, heldMs: leg.heldMs + held };
}

/** Service = end − start − held. A leg that never started has none. */
export function endLeg(leg: Leg, at: number, result: LegResult): Leg {
  const settled = resumeLeg(leg, at);
  const ended = { ...settled, endedAt: at, result };
  if (settled.startedAt === null) return ended;
  const serviceMs = at - settled.startedAt - settled.heldMs;
  return { ...ended, serviceMs, serviceVerdict: judge(serviceMs, leg.serviceTargetMs) };
}
