import type { Kysely } from 'kysely';
import type { TicketEvent } from '../domain/ticket.ts';
import { readEvent } from './journal-events.ts';
import type { DB, JournalTable } from './schema.ts';

/** An event of a ticket with its place in the journal. */
export type TicketEntry = { seq: number; at: number; actor: string; event: TicketEvent };

/** Everything that ever happened to a ticket, oldest first. What was announced for it is not among it. */
export async function readTicketHistory(db: Kysely<DB>, ticketId: string): Promise<TicketEntry[]> {
  const rows = await db.selectFrom('journal').selectAll().where('subject_id', '=', ticketId).orderBy('seq').execute();
  return rows.flatMap(ticketEntry);
}

/** The newest event of a ticket; null for a ticket without any. */
export async function readLastTicketEntry(db: Kysely<DB>, ticketId: string): Promise<TicketEntry | null> {
  // A call is announced in the same transaction, so the event is the newest entry or the one before.
  const rows = await db
    .selectFrom('journal')
    .selectAll()
    .where('subject_id', '=', ticketId)
    .orderBy('seq', 'desc')
    .limit(2)
    .execute();
  return rows.flatMap(ticketEntry)[0] ?? null;
}

/** Whether the newest event of a ticket is that a step was taken back. */
export async function wasTakenBack(db: Kysely<DB>, ticketId: string): Promise<boolean> {
  return (await readLastTicketEntry(db, ticketId))?.event.type === 'stepUndone';
}

function ticketEntry(row: JournalTable): TicketEntry[] {
  const read = readEvent(row);
  return read?.kind === 'ticket' ? [{ seq: row.seq, at: row.at, actor: row.actor, event: read.event }] : [];
}
