import type { Channel, HoldReason, LegResult, Outcome, Priority, TicketState, Verdict } from '../../contract/words.ts';

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
  queuedAt: number;
  counterId: string | null;
  personId: string | null;
  firstCalledAt: number | null;
  lastCalledAt: number | null;
  recalls: number;
  startedAt: number | null;
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
  noShowAt: number | null;
  legs: Leg[];
  version: number;
};

/** `closeOfDay` sets aside what an officer left open, so that it can expire by the ordinary rule. */
export type TicketHoldReason = HoldReason | 'closeOfDay';

type At = { at: number };

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
      } & LegTerms)
    | { type: 'ticketCalled'; counterId: string; personId: string; outOfOrderReason: string | null }
    | { type: 'ticketRecalled' }
    | { type: 'serviceStarted' }
    | { type: 'ticketHeld'; reason: TicketHoldReason }
    | { type: 'ticketResumed'; counterId: string; personId: string }
    | { type: 'serviceFinished'; outcome: Outcome; lacking: number[]; referredTo: string | null }
    | { type: 'noShowMarked' }
    | { type: 'ticketReinstated' }
    | ({ type: 'ticketTransferred'; dueAt: number; reason: string | null } & LegTerms)
    | { type: 'ticketCancelled'; reason: string }
    | { type: 'ticketExpired' }
  );

/** The leg the ticket is in, or was in last. */
export function currentLeg(ticket: Ticket): Leg {
  const leg = ticket.legs[ticket.legs.length - 1];
  if (leg === undefined) throw new Error(`ticket ${ticket.id} has no leg`);
  return leg;
}
