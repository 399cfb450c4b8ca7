import type { ClosedReason } from '../../contract/words.ts';

export type Availability = { open: true } | { open: false; reason: ClosedReason; note: string | null };

/** Whether a ticket may be taken for a service now, or why not. Said in this order: what someone decided explains more. */
export function serviceAvailability(service: {
  suspendedNote: string | null;
  /** Counters that are set up to serve it, on duty or not. */
  counters: number;
}): Availability {
  if (service.suspendedNote !== null) return { open: false, reason: 'suspended', note: service.suspendedNote };
  if (service.counters === 0) return { open: false, reason: 'noCounter', note: null };
  return { open: true };
}
