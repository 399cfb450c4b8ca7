import { endLeg, holdLeg, legWait, legWay, openLeg, resumeLeg } from './leg.ts';
import { currentLeg, type Leg, type Ticket, type TicketEvent } from './ticket.ts';

/** Applies one event. Folding all events of a ticket gives exactly its row (`loket verify`). */
export function evolveTicket(ticket: Ticket | null, event: TicketEvent): Ticket {
  if (event.type === 'ticketIssued') {
    if (ticket !== null) throw new Error(`ticket ${ticket.id} was issued twice`);
    return issuedTicket(event);
  }
  if (ticket === null) throw new Error(`${event.type} before ticketIssued`);
  return { ...applied(ticket, event), version: ticket.version + 1 };
}

export function foldTicket(events: readonly TicketEvent[]): Ticket | null {
  return events.reduce<Ticket | null>((ticket, event) => evolveTicket(ticket, event), null);
}

function issuedTicket(event: Extract<TicketEvent, { type: 'ticketIssued' }>): Ticket {
  const { ticketId, mallId, visitId, businessDay, seriesId, seriesCode, number, channel, priority } = event;
  return {
    id: ticketId,
    mallId,
    visitId,
    businessDay,
    seriesId,
    seriesCode,
    number,
    channel,
    priority,
    issuedAt: event.at,
    orderAt: event.orderAt,
    dueAt: event.dueAt,
    state: 'waiting',
    counterId: null,
    holdReason: null,
    noShowAt: null,
    legs: [openLeg(1, event, event.at)],
    version: 1,
  };
}

function applied(ticket: Ticket, event: Exclude<TicketEvent, { type: 'ticketIssued' }>): Ticket {
  const leg = currentLeg(ticket);
  const { at } = event;
  switch (event.type) {
    case 'ticketCalled': {
      const { counterId, personId } = event;
      const outOfOrderReason = event.outOfOrderReason ?? leg.outOfOrderReason;
      const called = { ...leg, ...legWait(leg, at), lastCalledAt: at, counterId, personId, outOfOrderReason };
      return withLeg({ ...ticket, state: 'called', counterId }, called);
    }
    case 'ticketRecalled':
      return withLeg(ticket, { ...leg, lastCalledAt: at, recalls: leg.recalls + 1 });
    case 'serviceStarted':
      return withLeg({ ...ticket, state: 'serving' }, { ...leg, startedAt: at, wayMs: legWay(leg, at) });
    case 'ticketHeld':
      return withLeg({ ...ticket, state: 'held', holdReason: event.reason }, holdLeg(leg, at));
    case 'ticketResumed': {
      const { counterId, personId } = event;
      const resumed = { ...resumeLeg(leg, at), counterId, personId };
      return withLeg({ ...ticket, state: 'serving', holdReason: null, counterId }, resumed);
    }
    case 'serviceFinished': {
      const { outcome, lacking, referredTo } = event;
      return withLeg({ ...ticket, state: 'done' }, { ...endLeg(leg, at, outcome), lacking, referredTo });
    }
    case 'noShowMarked':
      return withLeg({ ...ticket, state: 'noShow', noShowAt: at }, endLeg(leg, at, 'noShow'));
    case 'ticketReinstated':
      // The missed call is forgiven: the leg goes on, and its first call stays the one that was waited for.
      return withLeg({ ...ticket, state: 'waiting', noShowAt: null }, { ...leg, endedAt: null, result: null });
    case 'ticketTransferred': {
      const ended = withLeg(ticket, endLeg(leg, at, 'transferred'));
      const legs = [...ended.legs, openLeg(leg.n + 1, event, at)];
      return { ...ended, state: 'waiting', dueAt: event.dueAt, counterId: null, legs };
    }
    case 'ticketCancelled':
      return withLeg({ ...ticket, state: 'cancelled', holdReason: null }, endLeg(leg, at, 'cancelled'));
    case 'ticketExpired': {
      // A no-show stays a no-show in the record: the close of day only makes it final.
      const ended = leg.result === null ? endLeg(leg, at, 'expired') : leg;
      return withLeg({ ...ticket, state: 'expired', holdReason: null }, ended);
    }
  }
}

function withLeg(ticket: Ticket, leg: Leg): Ticket {
  return { ...ticket, legs: [...ticket.legs.slice(0, -1), leg] };
}
