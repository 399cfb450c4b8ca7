import type { DutyEvent } from '../domain/duty.ts';
import type { OutageEvent } from '../domain/outage.ts';
import type { TicketEvent } from '../domain/ticket.ts';
import { readAnnounced, readLetIn, readPayload } from './json-column.ts';
import type { JournalTable } from './schema.ts';

export type JournalEvent =
  | { kind: 'ticket'; ticketId: string; event: TicketEvent }
  | { kind: 'duty'; dutyId: string; event: DutyEvent }
  | { kind: 'letIn'; letInId: string; extra: number; reason: string }
  | { kind: 'outage'; outageId: string; event: OutageEvent }
  | { kind: 'announced'; ticketId: string; zoneId: string; n: number; counterId: string; call: string; at: number }
  | { kind: 'other' };

const TICKET_EVENTS: ReadonlySet<string> = new Set<TicketEvent['type']>([
  'ticketIssued',
  'ticketCalled',
  'ticketRecalled',
  'serviceStarted',
  'ticketHeld',
  'ticketResumed',
  'serviceFinished',
  'noShowMarked',
  'ticketReinstated',
  'ticketTransferred',
  'ticketReentered',
  'stepUndone',
  'ticketCancelled',
  'ticketExpired',
]);
const DUTY_EVENTS: ReadonlySet<string> = new Set<DutyEvent['type']>([
  'counterOpened',
  'counterPaused',
  'counterReopened',
  'counterClosed',
]);
const OUTAGE_EVENTS: ReadonlySet<string> = new Set<OutageEvent['type']>([
  'outageDeclared',
  'outageChanged',
  'outageLifted',
]);
const OTHER_EVENTS: ReadonlySet<string> = new Set([
  'mallSetUp',
  'personAdded',
  'personChanged',
  'personRetired',
  'deviceAdded',
  'deviceRevoked',
  'serviceSuspended',
  'serviceResumed',
  'setUpChanged',
]);

export function isTicketEntry(type: string): boolean {
  return TICKET_EVENTS.has(type) || type === 'callAnnounced';
}

export function isOutageEntry(type: string): boolean {
  return OUTAGE_EVENTS.has(type);
}

export function isDutyEntry(type: string): boolean {
  return DUTY_EVENTS.has(type);
}

/** What an entry says. Null for a type that this Loket does not know. The chain has vouched for the payload's content. */
export function readEvent(entry: JournalTable): JournalEvent | null {
  const { type, at, subject_id } = entry;
  if (TICKET_EVENTS.has(type)) {
    return { kind: 'ticket', ticketId: subject_id, event: { ...readPayload(entry.payload), type, at } as TicketEvent };
  }
  if (DUTY_EVENTS.has(type))
    return { kind: 'duty', dutyId: subject_id, event: { ...readPayload(entry.payload), type, at } as DutyEvent };
  if (OUTAGE_EVENTS.has(type)) {
    return { kind: 'outage', outageId: subject_id, event: { ...readPayload(entry.payload), type, at } as OutageEvent };
  }
  if (type === 'callAnnounced') {
    const { zoneId, n, counterId, kind } = readAnnounced(entry.payload);
    return { kind: 'announced', ticketId: subject_id, zoneId, n, counterId, call: kind, at };
  }
  if (type === 'moreLetIn') return { kind: 'letIn', ...readLetIn(entry.payload) };
  return OTHER_EVENTS.has(type) ? { kind: 'other' } : null;
}
