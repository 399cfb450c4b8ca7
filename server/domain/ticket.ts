import type {
  Channel,
  HoldReason,
  LegOrigin,
  LegResult,
  Outcome,
  Priority,
  TicketState,
  UndoableStep,
  Verdict,
} from '../../contract/words.ts';
import type { CallFacts } from './call-facts.ts';

/** What a service promises, frozen when a leg begins. Durations in milliseconds. */
export type LegTerms = {
  serviceId: string;
  standardId: string;
  waitTargetMs: number;
  serviceTargetMs: number;
};

/** A ticket's time at one service (design §4). Instants in epoch ms, durations in ms. */
export type Leg = LegTerms & {
  n: number;
  origin: LegOrigin;
  queuedAt: number;
  counterId: string | null;
  personId: string | null;
  firstCalledAt: number | null;
  lastCalledAt: number | null;
  recalls: number;
  /** Served without a call: there is no wait to measure. */
  walkDirect: boolean;
  startedAt: number | null;
  /** Service began by itself some seconds after the call. */
  autoStarted: boolean;
  heldSince: number | null;
  heldMs: number;
  endedAt: number | null;
  result: LegResult | null;
  lacking: number[];
  referredTo: string | null;
  outOfOrderReason: string | null;
  waitMs: number | null;
  wayMs: number | null;
  serviceMs: number | null;
  waitVerdict: Verdict | null;
  serviceVerdict: Verdict | null;
  /** How long a disruption that the agency could not help lay over the wait and over the service. */
  waitOutageMs: number;
  serviceOutageMs: number;
};

/** A place in line. `version` is the number of events that made it. */
export type Ticket = {
  id: string;
  mallId: string;
  visitId: string;
  businessDay: string;
  seriesId: string;
  seriesCode: string;
  number: number;
  channel: Channel;
  priority: Priority;
  issuedAt: number;
  orderAt: number;
  dueAt: number;
  state: TicketState;
  /** The counter that has it, or had it last. */
  counterId: string | null;
  holdReason: TicketHoldReason | null;
  /** When the officer is reminded of a held visitor. */
  holdRemindAt: number | null;
  noShowAt: number | null;
  /** The permission by which it was taken beyond quota or closing time. */
  letInId: string | null;
  legs: Leg[];
  version: number;
};

/** Why a ticket was left over at the end of its day: never called, called and not come, or left open at a counter. */
export type ExpiryReason = 'notCalled' | 'notCome' | 'leftOpen';

/** `closeOfDay` sets aside what an officer left open, so that it can expire by the ordinary rule. */
export type TicketHoldReason = HoldReason | 'closeOfDay';

/** What a step changed and undoing it puts back. */
type Restored = Pick<
  Ticket,
  'state' | 'orderAt' | 'dueAt' | 'counterId' | 'holdReason' | 'holdRemindAt' | 'noShowAt' | 'legs'
>;

type At = { at: number };

/** Fields that may be absent were added later: an entry without them means none, no or zero. */

export type TicketEvent = At &
  (
    | ({
        type: 'ticketIssued';
        ticketId: string;
        mallId: string;
        visitId: string;
        businessDay: string;
        seriesId: string;
        seriesCode: string;
        number: number;
        channel: Channel;
        priority: Priority;
        orderAt: number;
        dueAt: number;
        letInId?: string | null;
      } & LegTerms)
    | {
        type: 'ticketCalled';
        counterId: string;
        personId: string;
        outOfOrderReason: string | null;
        /** Why this one: what `loket explain` says. */
        facts?: CallFacts;
        walkDirect?: boolean;
        waitOutageMs?: number;
      }
    | { type: 'ticketRecalled' }
    | { type: 'serviceStarted'; auto?: boolean }
    | { type: 'ticketHeld'; reason: TicketHoldReason; remindAt?: number | null }
    | { type: 'ticketResumed'; counterId: string; personId: string }
    | {
        type: 'serviceFinished';
        outcome: Outcome;
        lacking: number[];
        referredTo: string | null;
        serviceOutageMs?: number;
      }
    | { type: 'noShowMarked' }
    /** `recallsAnew`: the repeats of the missed call do not count against the next one. */
    | { type: 'ticketReinstated'; recallsAnew?: boolean }
    | ({
        type: 'ticketTransferred';
        dueAt: number;
        reason: string | null;
        /** A referral ends service here and opens the next leg like a transfer. */
        result?: 'transferred' | 'referred';
        serviceOutageMs?: number;
      } & LegTerms)
    /** Back the same day with the missing documents: a new leg at the same service, after so many who wait. */
    | ({ type: 'ticketReentered'; orderAt: number; dueAt: number; after: number } & LegTerms)
    | { type: 'stepUndone'; step: UndoableStep; counterId: string; restored: Restored }
    | { type: 'ticketCancelled'; reason: string }
    | { type: 'ticketExpired'; reason?: ExpiryReason }
  );

/** The leg the ticket is in, or was in last. */
export function currentLeg(ticket: Ticket): Leg {
  const leg = ticket.legs[ticket.legs.length - 1];
  if (leg === undefined) throw new Error(`ticket ${ticket.id} has no leg`);
  return leg;
}
