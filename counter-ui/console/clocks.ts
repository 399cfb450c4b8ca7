import type { TicketDetail } from '../../contract/ticket.ts';
import type { Verdict } from '../../contract/words.ts';
import { type Pace, readPace } from './pace.ts';

export interface Clock {
  readonly kind: 'wait' | 'way' | 'service';
  readonly elapsedMs: number;
  /** Null where nothing was promised: the way from the waiting area to the counter. */
  readonly targetMs: number | null;
  readonly pace: Pace;
  readonly running: boolean;
}

/** Clocks may be read a moment before the server's time has caught up with an answer. */
const since = (now: number, from: number): number => Math.max(0, now - from);

/** A kept promise is not "near" any more: the wait has ended. */
const VERDICT_PACE: Record<Verdict, Pace> = { within: 'calm', over: 'over' };

/** Wait of this leg = first call − queued (design §4). The stored verdict, once there, has the last word. */
export function readWait(ticket: TicketDetail, now: number): Clock {
  const elapsedMs = since(ticket.firstCalledAt ?? now, ticket.queuedAt);
  const pace =
    ticket.waitVerdict === null ? readPace(elapsedMs, ticket.waitTargetMs) : VERDICT_PACE[ticket.waitVerdict];
  return { kind: 'wait', elapsedMs, targetMs: ticket.waitTargetMs, pace, running: ticket.firstCalledAt === null };
}

/** Service = now − start − held; while held it stands still. */
export function readService(ticket: TicketDetail, now: number): Clock {
  const until = ticket.heldSince ?? now;
  const elapsedMs = ticket.startedAt === null ? 0 : Math.max(0, since(until, ticket.startedAt) - ticket.heldMs);
  return {
    kind: 'service',
    elapsedMs,
    targetMs: ticket.serviceTargetMs,
    pace: readPace(elapsedMs, ticket.serviceTargetMs),
    running: ticket.startedAt !== null && ticket.heldSince === null,
  };
}

/** Way = start − last call: how long the visitor has been on the way to the counter. */
export function readWay(ticket: TicketDetail, now: number): Clock {
  const from = ticket.lastCalledAt ?? ticket.firstCalledAt ?? now;
  return { kind: 'way', elapsedMs: since(now, from), targetMs: null, pace: 'calm', running: true };
}

/** The two clocks of the ticket at the counter: how long it waited, and what runs now. */
export function readClocks(ticket: TicketDetail, now: number): readonly [Clock, Clock] {
  return [readWait(ticket, now), ticket.state === 'called' ? readWay(ticket, now) : readService(ticket, now)];
}

/** How a waiting ticket stands against its promise: over once `dueAt` has passed, near in the last fifth of its wait. */
export function readPromise(ticket: TicketDetail, now: number): Pace {
  if (now > ticket.dueAt) return 'over';
  const promised = ticket.dueAt - ticket.queuedAt;
  return promised > 0 ? readPace(now - ticket.queuedAt, promised) : 'near';
}
