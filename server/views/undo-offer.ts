import type { CounterView, UndoOffer } from '../../contract/counter.ts';
import { ticketLabel } from '../domain/ticket-label.ts';
import { STATE_AFTER, undoableStep } from '../domain/ticket-undo.ts';
import { listRecentTicketIds } from '../store/counter-activity.ts';
import { readLastTicketEntry, type TicketEntry } from '../store/ticket-history.ts';
import { loadTicket } from '../store/ticket-store.ts';
import type { Reading } from '../store/view-source.ts';

/** Steps that leave the visitor at the counter; the others can be taken back only while nobody else is there. */
const STAYS: readonly UndoOffer['step'][] = ['call', 'start'];

/** The last step of the officer at a counter, as long as it can be taken back. */
export async function readUndoOffer(reading: Reading, counter: CounterView): Promise<UndoOffer | null> {
  const { db, businessDay, now, setUp } = reading;
  const { undoMs } = setUp.mall.rules;
  if (counter.duty === null || counter.duty.state !== 'open') return null;
  const last = await readLastStep(reading, { counterId: counter.id, businessDay, since: now - undoMs });
  if (last === null || last.entry.actor !== `person:${counter.duty.personId}`) return null;
  const step = undoableStep(last.entry.event);
  if (step === null || (counter.current !== null && !STAYS.includes(step))) return null;
  const ticket = await loadTicket(db, last.ticketId);
  if (ticket?.state !== STATE_AFTER[step]) return null;
  const label = ticketLabel(ticket.seriesCode, ticket.number);
  return { ticketId: ticket.id, label, step, until: last.entry.at + undoMs };
}

/** In the seconds that a step can be taken back nobody works on more. */
const MOST_RECENT = 12;

type LastStep = { ticketId: string; entry: TicketEntry };

async function readLastStep(
  { db }: Reading,
  of: { counterId: string; businessDay: string; since: number },
): Promise<LastStep | null> {
  let last: LastStep | null = null;
  for (const ticketId of await listRecentTicketIds(db, { ...of, limit: MOST_RECENT })) {
    const entry = await readLastTicketEntry(db, ticketId);
    if (entry !== null && entry.at >= of.since && entry.seq > (last?.entry.seq ?? 0)) last = { ticketId, entry };
  }
  return last;
}
