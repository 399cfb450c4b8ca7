import { endLeg, holdLeg, legWait, legWay, openLeg, resumeLeg, unstartLeg } from './leg.ts';
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
    holdRemindAt: null,
    noShowAt: null,
    letInId: event.letInId ?? null,
    legs: [openLeg(1, event, event.at, 'issued')],
    version: 1,
  };
}

function applied(ticket: Ticket, event: Exclude<TicketEvent, { type: 'ticketIssued' }>): Ticket {
  const leg = currentLeg(ticket);
  const { at } = event;
  switch (event.type) {
    case 'ticketCalled':
      return withLeg({ ...ticket, state: 'called', counterId: event.counterId }, calledLeg(leg, event));
    case 'ticketRecalled':
      return withLeg(ticket, { ...leg, lastCalledAt: at, recalls: leg.recalls + 1 });
    case 'serviceStarted':
      return withLeg(
        { ...ticket, state: 'serving' },
        { ...leg, startedAt: at, autoStarted: event.auto === true, wayMs: legWay(leg, at) },
      );
    case 'ticketHeld': {
      const { reason: holdReason, remindAt: holdRemindAt = null } = event;
      return withLeg({ ...ticket, state: 'held', holdReason, holdRemindAt }, holdLeg(leg, at));
    }
    case 'ticketResumed': {
      const { counterId, personId } = event;
      const resumed = { ...resumeLeg(leg, at), counterId, personId };
      return withLeg({ ...ticket, state: 'serving', ...NOT_HELD, counterId }, resumed);
    }
    case 'serviceFinished': {
      const { outcome, lacking, referredTo, serviceOutageMs = 0 } = event;
      const ended = { ...endLeg(leg, at, outcome), lacking, referredTo, serviceOutageMs };
      return withLeg({ ...ticket, state: 'done' }, ended);
    }
    case 'noShowMarked':
      return withLeg({ ...ticket, state: 'noShow', noShowAt: at }, endLeg(unstartLeg(leg), at, 'noShow'));
    case 'ticketReinstated':
      // The missed call is forgiven: the leg goes on, and its first call stays the one that was waited for.
      return withLeg({ ...ticket, state: 'waiting', noShowAt: null }, reopenedLeg(leg, event.recallsAnew === true));
    case 'ticketTransferred': {
      const { dueAt, result = 'transferred', serviceOutageMs = 0 } = event;
      const ended = withLeg(ticket, { ...endLeg(leg, at, result), serviceOutageMs });
      const legs = [...ended.legs, openLeg(leg.n + 1, event, at, result)];
      return { ...ended, state: 'waiting', dueAt, counterId: null, legs };
    }
    case 'ticketReentered': {
      const { orderAt, dueAt } = event;
      const legs = [...ticket.legs, openLeg(leg.n + 1, event, at, 'returned')];
      return { ...ticket, state: 'waiting', orderAt, dueAt, counterId: null, legs };
    }
    case 'stepUndone':
      return { ...ticket, ...event.restored };
    case 'ticketCancelled':
      return withLeg({ ...ticket, state: 'cancelled', ...NOT_HELD }, endLeg(leg, at, 'cancelled'));
    case 'ticketExpired': {
      // A no-show stays a no-show in the record: the close of day only makes it final.
      const ended = leg.result === null ? endLeg(leg, at, 'expired') : leg;
      return withLeg({ ...ticket, state: 'expired', ...NOT_HELD }, ended);
    }
  }
}

const NOT_HELD = { holdReason: null, holdRemindAt: null };

function calledLeg(leg: Leg, event: Extract<TicketEvent, { type: 'ticketCalled' }>): Leg {
  const { at, counterId, personId, walkDirect = false, waitOutageMs = 0 } = event;
  const by = { counterId, personId, outOfOrderReason: event.outOfOrderReason ?? leg.outOfOrderReason };
  // Nobody was called, so there is neither a wait nor a way.
  if (walkDirect) return { ...leg, ...by, walkDirect, firstCalledAt: leg.firstCalledAt ?? at };
  const outage = leg.firstCalledAt === null ? { waitOutageMs } : {};
  return { ...leg, ...by, ...legWait(leg, at), ...outage, lastCalledAt: at };
}

function reopenedLeg(leg: Leg, recallsAnew: boolean): Leg {
  return { ...leg, endedAt: null, result: null, recalls: recallsAnew ? 0 : leg.recalls };
}

function withLeg(ticket: Ticket, leg: Leg): Ticket {
  return { ...ticket, legs: [...ticket.legs.slice(0, -1), leg] };
}
