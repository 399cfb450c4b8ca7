import type { ClosedReason } from '../../contract/words.ts';
import type { Hours } from './calendar/hours-at.ts';

export type Availability = { open: true } | { open: false; reason: ClosedReason; note: string | null };

/** Whether a ticket may be taken for a service now, or why not. Said in this order: what someone decided explains more. */
export function serviceAvailability(service: {
  /** Counters that are set up to serve it, on duty or not. */
  counters: number;
  hours: Hours;
}): Availability {
  const { hours } = service;
  if (service.counters === 0) return { open: false, reason: 'noCounter', note: null };
  if (hours.ticketsOpen) return { open: true };
  switch (hours.reason) {
    case 'closure':
    case 'holiday':
    case 'dayOff':
      return { open: false, reason: hours.reason, note: hours.note };
    case 'notYetOpen':
      return { open: false, reason: 'ticketsNotYet', note: null };
    case 'break':
    case 'afterHours':
    case null:
      return { open: false, reason: 'ticketsOver', note: null };
  }
}
