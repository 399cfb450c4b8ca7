import type { Selectable } from 'kysely';
import type { Leg, Ticket } from '../domain/ticket.ts';
import { currentLeg } from '../domain/ticket.ts';
import { readIndexes } from './json-column.ts';
import type { LegTable, TicketTable } from './schema.ts';

/** The columns of a ticket that its events decide; the rest (links, journal place) is written once at issuing. */
export function ticketColumns(ticket: Ticket) {
  return {
    id: ticket.id,
    mall_id: ticket.mallId,
    visit_id: ticket.visitId,
    business_day: ticket.businessDay,
    series_id: ticket.seriesId,
    series_code: ticket.seriesCode,
    number: ticket.number,
    channel: ticket.channel,
    priority: ticket.priority,
    issued_at: ticket.issuedAt,
    order_at: ticket.orderAt,
    due_at: ticket.dueAt,
    state: ticket.state,
    service_id: currentLeg(ticket).serviceId,
    counter_id: ticket.counterId,
    hold_reason: ticket.holdReason,
    hold_remind_at: ticket.holdRemindAt,
    no_show_at: ticket.noShowAt,
    let_in_id: ticket.letInId,
    leg_n: ticket.legs.length,
    version: ticket.version,
  };
}

export function legColumns(leg: Leg) {
  return {
    n: leg.n,
    origin: leg.origin,
    service_id: leg.serviceId,
    standard_id: leg.standardId,
    wait_target_ms: leg.waitTargetMs,
    service_target_ms: leg.serviceTargetMs,
    counter_id: leg.counterId,
    person_id: leg.personId,
    queued_at: leg.queuedAt,
    first_called_at: leg.firstCalledAt,
    last_called_at: leg.lastCalledAt,
    recalls: leg.recalls,
    walk_direct: leg.walkDirect ? 1 : 0,
    started_at: leg.startedAt,
    auto_started: leg.autoStarted ? 1 : 0,
    held_since: leg.heldSince,
    held_ms: leg.heldMs,
    ended_at: leg.endedAt,
    result: leg.result,
    lacking: JSON.stringify(leg.lacking),
    referred_to: leg.referredTo,
    out_of_order_reason: leg.outOfOrderReason,
    wait_ms: leg.waitMs,
    way_ms: leg.wayMs,
    service_ms: leg.serviceMs,
    wait_verdict: leg.waitVerdict,
    service_verdict: leg.serviceVerdict,
    wait_outage_ms: leg.waitOutageMs,
    service_outage_ms: leg.serviceOutageMs,
  };
}

function readLeg(row: Selectable<LegTable>): Leg {
  return {
    n: row.n,
    origin: row.origin,
    serviceId: row.service_id,
    standardId: row.standard_id,
    waitTargetMs: row.wait_target_ms,
    serviceTargetMs: row.service_target_ms,
    counterId: row.counter_id,
    personId: row.person_id,
    queuedAt: row.queued_at,
    firstCalledAt: row.first_called_at,
    lastCalledAt: row.last_called_at,
    recalls: row.recalls,
    walkDirect: row.walk_direct === 1,
    startedAt: row.started_at,
    autoStarted: row.auto_started === 1,
    heldSince: row.held_since,
    heldMs: row.held_ms,
    endedAt: row.ended_at,
    result: row.result,
    lacking: readIndexes(row.lacking),
    referredTo: row.referred_to,
    outOfOrderReason: row.out_of_order_reason,
    waitMs: row.wait_ms,
    wayMs: row.way_ms,
    serviceMs: row.service_ms,
    waitVerdict: row.wait_verdict,
    serviceVerdict: row.service_verdict,
    waitOutageMs: row.wait_outage_ms,
    serviceOutageMs: row.service_outage_ms,
  };
}

export function readTicket(row: Selectable<TicketTable>, legs: readonly Selectable<LegTable>[]): Ticket {
  return {
    id: row.id,
    mallId: row.mall_id,
    visitId: row.visit_id,
    businessDay: row.business_day,
    seriesId: row.series_id,
    seriesCode: row.series_code,
    number: row.number,
    channel: row.channel,
    priority: row.priority,
    issuedAt: row.issued_at,
    orderAt: row.order_at,
    dueAt: row.due_at,
    state: row.state,
    counterId: row.counter_id,
    holdReason: row.hold_reason,
    holdRemindAt: row.hold_remind_at,
    noShowAt: row.no_show_at,
    letInId: row.let_in_id,
    legs: legs.map(readLeg),
    version: row.version,
  };
}
