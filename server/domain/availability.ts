import type { ClosedReason, Forecast } from '../../contract/words.ts';
import { type Calendar, type Hours, type HoursOf, hoursAt } from './calendar/hours-at.ts';
import type { QuotaLeft } from './quota.ts';

/** How somebody comes by a ticket: from a kiosk, from an officer, or from an officer who serves them on the spot. */
export type Way = 'kiosk' | 'officer' | 'walkIn';

/** Everything that decides whether a ticket may be taken for a service now. */
export type ServiceCase = {
  /** Counters that are set up to serve it, on duty or not. */
  counters: number;
  /** The outage that lasts and concerns it; see `outageOf`. */
  outage: { reason: string } | null;
  /** Of its agency, with its own ticket window. */
  hours: Hours;
  /** Of the way's channel; null without a quota. */
  quotaLeft: QuotaLeft | null;
  forecast: Forecast;
  /** Whether a forecast of `full` stops tickets (the mall's rule). */
  stopsWhenFull: boolean;
  /** Places that a supervisor let in beyond quota and closing time and nobody has taken. */
  letInLeft: number;
};

export type Availability =
  /** `needsLetIn`: only one of the places that a supervisor let in makes it possible. */
  { open: true; needsLetIn: boolean } | { open: false; reason: ClosedReason; note: string | null };

/**
 * Whether a ticket may be taken for a service now, or why not: the one answer of issuing and of every screen. Said in this order, because
 * what somebody decided explains more than what follows from it: no counter, an outage, the calendar, the quota, the closing forecast.
 * `priority`: for a visitor with priority.
 */
export function serviceAvailability(service: ServiceCase, by: { way: Way; priority: boolean }): Availability {
  if (service.counters === 0) return closed('noCounter');
  if (service.outage !== null) return closed('outage', service.outage.reason);
  if (!mayComeByHours(service.hours, by.way)) return closedByHours(service.hours);
  const short = shortage(service, by);
  if (short === null) return { open: true, needsLetIn: false };
  return service.letInLeft > 0 ? { open: true, needsLetIn: true } : closed(short);
}

function closed(reason: ClosedReason, note: string | null = null): Availability {
  return { open: false, reason, note };
}

/**
 * A kiosk keeps to the ticket window. An officer sees who stands at the counter: as long as counters serve, also after the window, never
 * on a day without hours.
 */
function mayComeByHours(hours: Hours, way: Way): boolean {
  switch (way) {
    case 'kiosk':
      return hours.ticketsOpen;
    case 'officer':
    case 'walkIn':
      return hours.ticketsOpen || hours.open;
  }
}

function closedByHours(hours: Hours): Availability {
  switch (hours.reason) {
    case 'closure':
    case 'holiday':
    case 'dayOff':
      return closed(hours.reason, hours.note);
    case 'notYetOpen':
    case 'break':
    case 'afterHours':
    case null:
      return closed(hasWindowAhead(hours) ? 'ticketsNotYet' : 'ticketsOver');
  }
}

function hasWindowAhead({ ticketsAt, closesAt }: Hours): boolean {
  return ticketsAt !== null && closesAt !== null && ticketsAt < closesAt;
}

/** What bounds the number of tickets. Whoever is served on the spot does not wait for closing. */
function shortage(service: ServiceCase, { way, priority }: { way: Way; priority: boolean }): ClosedReason | null {
  const { quotaLeft } = service;
  if (quotaLeft !== null && (priority ? quotaLeft.priority : quotaLeft.regular) <= 0) return 'quotaFull';
  if (way !== 'walkIn' && service.stopsWhenFull && service.forecast === 'full') return 'lineFull';
  return null;
}

/**
 * When tickets can be had again (epoch ms), for whoever was told that there are none now. While the ticket window is open and they have
 * run out, the next one is that of another day. Null while the calendar knows none.
 */
export function ticketsAgainAt(calendar: Calendar, of: HoursOf, hours: Hours): number | null {
  return hours.ticketsUntil === null ? hours.ticketsAt : hoursAt(calendar, of, hours.ticketsUntil).ticketsAt;
}
