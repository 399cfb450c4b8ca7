import type { LegResult, Verdict } from '../../../contract/words.ts';
import type { TicketEvent } from '../../../server/domain/ticket.ts';

/** What a leg must have measured, told from the events alone. */
export type Recount = {
  waitMs: number | null;
  wayMs: number | null;
  serviceMs: number | null;
  heldMs: number;
  recalls: number;
  result: LegResult | null;
  waitVerdict: Verdict | null;
  serviceVerdict: Verdict | null;
};

/**
 * Counts each leg of a ticket a second way, as someone with a stopwatch would: service is the sum of the stretches in
 * which the visitor was attended (the rules subtract the hold from the whole), the result is the last word said of it.
 */
export function recountLegs(events: readonly TicketEvent[]): Recount[] {
  return splitLegs(events).map(recountLeg);
}

/** A transfer is the last event of one leg and the first of the next. */
function splitLegs(events: readonly TicketEvent[]): TicketEvent[][] {
  const legs: TicketEvent[][] = [[]];
  for (const event of events) {
    legs[legs.length - 1]?.push(event);
    if (event.type === 'ticketTransferred') legs.push([event]);
  }
  return legs;
}

const CALLS: readonly string[] = ['ticketCalled', 'ticketRecalled'];
const ATTENDING: readonly string[] = ['serviceStarted', 'ticketResumed'];

function recountLeg([opening, ...events]: TicketEvent[]): Recount {
  if (opening === undefined || !('waitTargetMs' in opening)) throw new Error('a leg begins with its terms');
  const firstCall = events.find(({ type }) => type === 'ticketCalled');
  const start = events.find(({ type }) => type === 'serviceStarted');
  const lastCall = events.findLast(({ type }) => CALLS.includes(type));
  const stretches = stretchesOf(events);
  const result = events.reduce(resultAfter, null);
  const waitMs = firstCall === undefined ? null : firstCall.at - opening.at;
  const serviceMs = start === undefined || result === null ? null : stretches.attended;
  return {
    waitMs,
    wayMs: start === undefined || lastCall === undefined ? null : start.at - lastCall.at,
    serviceMs,
    heldMs: stretches.held,
    recalls: events.filter(({ type }) => type === 'ticketRecalled').length,
    result,
    waitVerdict: verdict(waitMs, opening.waitTargetMs),
    serviceVerdict: verdict(serviceMs, opening.serviceTargetMs),
  };
}

/** Time between one event and the next belongs to what the first of the two began. */
function stretchesOf(events: readonly TicketEvent[]): { attended: number; held: number } {
  let attended = 0;
  let held = 0;
  events.forEach((event, i) => {
    const next = events[i + 1];
    if (next === undefined) return;
    if (ATTENDING.includes(event.type)) attended += next.at - event.at;
    if (event.type === 'ticketHeld') held += next.at - event.at;
  });
  return { attended, held };
}

function resultAfter(result: LegResult | null, event: TicketEvent): LegResult | null {
  if (event.type === 'serviceFinished') return event.outcome;
  if (event.type === 'noShowMarked') return 'noShow';
  if (event.type === 'ticketReinstated') return null;
  if (event.type === 'ticketTransferred') return 'transferred';
  if (event.type === 'ticketCancelled') return 'cancelled';
  return event.type === 'ticketExpired' ? (result ?? 'expired') : result;
}

function verdict(durationMs: number | null, targetMs: number): Verdict | null {
  if (durationMs === null) return null;
  return durationMs > targetMs ? 'over' : 'within';
}
