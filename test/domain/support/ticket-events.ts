import type { ExpiryReason, LegTerms, TicketEvent } from '../../../server/domain/ticket.ts';

export const MINUTE = 60_000;

/** 08.00 WIB on 6 October 2025. */
const OPENING = Date.UTC(2025, 9, 6, 1);

/** An instant, in minutes after opening. */
export const at = (minutes: number): number => OPENING + minutes * MINUTE;

type EventOf<T extends TicketEvent['type']> = Extract<TicketEvent, { type: T }>;
type Besides<T extends TicketEvent['type']> = Partial<Omit<EventOf<T>, 'type' | 'at'>>;

/** Waiting at most 15 minutes, served within 10. */
export const ktp: LegTerms = {
  serviceId: 'ktp',
  standardId: 'ktp-2025',
  waitTargetMs: 15 * MINUTE,
  serviceTargetMs: 10 * MINUTE,
};

/** Waiting at most 30 minutes, served within 20. */
export const paspor: LegTerms = {
  serviceId: 'paspor',
  standardId: 'paspor-2025',
  waitTargetMs: 30 * MINUTE,
  serviceTargetMs: 20 * MINUTE,
};

const COUNTER = { counterId: 'c1', personId: 'p1' };

export function issued(minute: number, besides: Besides<'ticketIssued'> = {}): EventOf<'ticketIssued'> {
  return {
    type: 'ticketIssued',
    at: at(minute),
    ticketId: 't1',
    mallId: 'bekasi',
    visitId: 'v1',
    businessDay: '2025-10-06',
    seriesId: 's1',
    seriesCode: 'A',
    number: 117,
    channel: 'kiosk',
    priority: 'none',
    orderAt: at(minute),
    dueAt: at(minute) + ktp.waitTargetMs,
    ...ktp,
    ...besides,
  };
}

export function called(minute: number, besides: Besides<'ticketCalled'> = {}): EventOf<'ticketCalled'> {
  return { type: 'ticketCalled', at: at(minute), ...COUNTER, outOfOrderReason: null, ...besides };
}

export function recalled(minute: number): EventOf<'ticketRecalled'> {
  return { type: 'ticketRecalled', at: at(minute) };
}

export function started(minute: number, besides: Besides<'serviceStarted'> = {}): EventOf<'serviceStarted'> {
  return { type: 'serviceStarted', at: at(minute), ...besides };
}

export function held(minute: number, besides: Besides<'ticketHeld'> = {}): EventOf<'ticketHeld'> {
  return { type: 'ticketHeld', at: at(minute), reason: 'photocopy', remindAt: null, ...besides };
}

export function resumed(minute: number, besides: Besides<'ticketResumed'> = {}): EventOf<'ticketResumed'> {
  return { type: 'ticketResumed', at: at(minute), ...COUNTER, ...besides };
}

export function finished(minute: number, besides: Besides<'serviceFinished'> = {}): EventOf<'serviceFinished'> {
  const outcome = { outcome: 'completed' as const, lacking: [], referredTo: null };
  return { type: 'serviceFinished', at: at(minute), ...outcome, serviceOutageMs: 0, ...besides };
}

export function missed(minute: number): EventOf<'noShowMarked'> {
  return { type: 'noShowMarked', at: at(minute) };
}

export function reinstated(minute: number, besides: Besides<'ticketReinstated'> = {}): EventOf<'ticketReinstated'> {
  return { type: 'ticketReinstated', at: at(minute), recallsAnew: true, ...besides };
}

export function transferred(minute: number, besides: Besides<'ticketTransferred'> = {}): EventOf<'ticketTransferred'> {
  const dueAt = at(0) + paspor.waitTargetMs;
  return { type: 'ticketTransferred', at: at(minute), dueAt, reason: 'wrong service', ...paspor, ...besides };
}

export function cancelled(minute: number): EventOf<'ticketCancelled'> {
  return { type: 'ticketCancelled', at: at(minute), reason: 'left' };
}

export function expired(minute: number, reason: ExpiryReason = 'leftOpen'): EventOf<'ticketExpired'> {
  return { type: 'ticketExpired', at: at(minute), reason };
}

export function reentered(minute: number, besides: Besides<'ticketReentered'> = {}): EventOf<'ticketReentered'> {
  const place = { orderAt: at(minute), dueAt: at(minute) + 5 * MINUTE, after: 2 };
  return { type: 'ticketReentered', at: at(minute), ...place, ...ktp, ...besides };
}
