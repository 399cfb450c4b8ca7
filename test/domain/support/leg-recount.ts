import type { LegResult, Verdict } from '../../../contract/words.ts';
import type { TicketEvent } from '../../../server/domain/ticket.ts';

/** What a leg must have measured, told from the events alone. */
type Recount = {
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
  return splitLegs(withoutUndone(events)).map(recountLeg);
}

/** As somebody would tell the story: a step that was taken back never was, and neither was its undoing. */
function withoutUndone(events: readonly TicketEvent[]): TicketEvent[] {
  const told: TicketEvent[] = [];
  for (const event of events) {
    if (event.type === 'stepUndone') told.pop();
    else told.push(event);
  }
  return told;
}

/** A transfer is the last event of one leg and the first of the next; a return begins a new one. */
function splitLegs(events: readonly TicketEvent[]): TicketEvent[][] {
  const legs: TicketEvent[][] = [[]];
  for (const event of events) {
    if (event.type !== 'ticketReentered') legs[legs.length - 1]?.push(event);
    if (event.type === 'ticketTransferred' || event.type === 'ticketReentered') legs.push([event]);
  }
  return legs;
}

const CALLS: readonly string[] = ['ticketCalled', 'ticketRecalled'];
const ATTENDING: readonly string[] = ['serviceStarted', 'ticketResumed'];

function recountLeg([opening, ...events]: TicketEvent[]): Recount {
  if (opening === undefined || !('waitTargetMs' in opening)) throw new Error('a leg begins with its terms');
  const firstCall = events.find(({ type }) => type === 'ticketCalled');
  // A service that began by itself and was answered with a no-show was none.
  const missedAt = events.findLastIndex(({ type }) => type === 'noShowMarked');
  const start = events.slice(missedAt + 1).find(({ type }) => type === 'serviceStarted');
  const lastCall = events.findLast((event) => CALLS.includes(event.type) && !isWalkIn(event));
  const again = events.findLastIndex(({ type }) => type === 'ticketReinstated');
  const stretches = stretchesOf(events.slice(missedAt + 1));
  const result = events.reduce(resultAfter, null);
  const waitMs = firstCall === undefined || isWalkIn(firstCall) ? null : firstCall.at - opening.at;
  const serviceMs = start === undefined || result === null ? null : stretches.attended;
  return {
    waitMs,
    wayMs: start === undefined || lastCall === undefined ? null : start.at - lastCall.at,
    serviceMs,
    heldMs: stretches.held,
    recalls: events.slice(again + 1).filter(({ type }) => type === 'ticketRecalled').length,
    result,
    waitVerdict: verdict(waitMs, opening.waitTargetMs),
    serviceVerdict: verdict(serviceMs, opening.serviceTargetMs),
  };
}

function isWalkIn(event: TicketEvent): boolean {
  return event.type === 'ticketCalled' && event.walkDirect === true;
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
  if (event.type === 'ticketTransferred') return event.result ?? 'transferred';
  if (event.type === 'ticketCancelled') return 'cancelled';
  return event.type === 'ticketExpired' ? (result ?? 'expired') : result;
}

function verdict(durationMs: number | null, targetMs: number): Verdict | null {
  if (durationMs === null) return null;
  return durationMs > targetMs ? 'over' : 'within';
}
