import type { Kysely, Transaction } from 'kysely';
import { currentLeg, type Ticket } from '../domain/ticket.ts';
import { onlyRow, prepareQuery, prepareRowInsert } from './prepared-query.ts';
import type { DB } from './schema.ts';
import { legColumns, readTicket, ticketColumns } from './ticket-codec.ts';

/** Somebody else changed the row in between: the command must be decided anew. */
export class ConcurrentChangeError extends Error {
  override name = 'ConcurrentChangeError';
}

const nextNumber = prepareQuery<{ seriesId: string; businessDay: string }, { last: number }>((db, hole) =>
  db
    .insertInto('number_sequence')
    .values({ series_id: hole('seriesId'), business_day: hole('businessDay'), last: 1 })
    .onConflict((oc) =>
      oc.columns(['series_id', 'business_day']).doUpdateSet((eb) => ({ last: eb('number_sequence.last', '+', 1) })),
    )
    .returning('last'),
);

/** The next number of a series on a business day, from 1 without gaps: it is taken in the issuing transaction. */
export async function takeNumber(tx: Transaction<DB>, seriesId: string, businessDay: string): Promise<number> {
  return onlyRow(await nextNumber(tx, { seriesId, businessDay })).last;
}

/** Written once at issuing and never changed. */
export type TicketLink = { requestId: string; linkToken: string; journalSeq: number; journalCode: string };

const addTicket = prepareRowInsert('ticket');
const addLeg = prepareRowInsert('leg');

export async function insertTicket(
  tx: Transaction<DB>,
  ticket: Ticket,
  link: TicketLink,
  agencyId: string,
): Promise<void> {
  await addTicket(tx, {
    ...ticketColumns(ticket),
    request_id: link.requestId,
    link_token: link.linkToken,
    journal_seq: link.journalSeq,
    journal_code: link.journalCode,
  });
  await insertLeg(tx, ticket, agencyId);
}

async function insertLeg(tx: Transaction<DB>, ticket: Ticket, agencyId: string): Promise<void> {
  await addLeg(tx, {
    ticket_id: ticket.id,
    mall_id: ticket.mallId,
    business_day: ticket.businessDay,
    agency_id: agencyId,
    ...legColumns(currentLeg(ticket)),
  });
}

/**
 * Writes what one event made of a ticket, if nobody changed it since it was loaded (compare and set on the version).
 * A transfer also needs the agency of the new leg's service.
 */
export async function saveTicket(
  tx: Transaction<DB>,
  before: Ticket,
  after: Ticket,
  newLegAgencyId?: string,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('ticket')
    .set({
      due_at: after.dueAt,
      order_at: after.orderAt,
      state: after.state,
      service_id: currentLeg(after).serviceId,
      counter_id: after.counterId,
      hold_reason: after.holdReason,
      hold_remind_at: after.holdRemindAt,
      no_show_at: after.noShowAt,
      leg_n: after.legs.length,
      version: after.version,
    })
    .where('id', '=', after.id)
    .where('version', '=', before.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new ConcurrentChangeError(`ticket ${after.id} changed in between`);
  if (after.legs.length < before.legs.length) {
    // An undone transfer: the leg it opened is gone from the rows, not from the journal.
    await tx.deleteFrom('leg').where('ticket_id', '=', after.id).where('n', '>', after.legs.length).execute();
  }
  const leg = after.legs[Math.min(before.legs.length, after.legs.length) - 1];
  if (leg === undefined) throw new Error(`ticket ${after.id} lost a leg`);
  const { n, ...columns } = legColumns(leg);
  await tx.updateTable('leg').set(columns).where('ticket_id', '=', after.id).where('n', '=', n).execute();
  if (after.legs.length > before.legs.length) {
    if (newLegAgencyId === undefined) throw new Error('a new leg needs its agency');
    await insertLeg(tx, after, newLegAgencyId);
  }
}

export async function loadTicket(db: Kysely<DB>, id: string): Promise<Ticket | null> {
  const [ticket] = await loadTickets(db, [id]);
  return ticket ?? null;
}

/** In the order of the ids given; an unknown id is left out. */
export async function loadTickets(db: Kysely<DB>, ids: readonly string[]): Promise<Ticket[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('ticket').selectAll().where('id', 'in', ids).execute();
  const legs = await db.selectFrom('leg').selectAll().where('ticket_id', 'in', ids).orderBy('n').execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined
      ? []
      : [
          readTicket(
            row,
            legs.filter((leg) => leg.ticket_id === id),
          ),
        ];
  });
}

/** What is printed on the slip and opens the phone page. */
export async function readTicketLink(db: Kysely<DB>, ticketId: string): Promise<TicketLink> {
  const row = await db
    .selectFrom('ticket')
    .select(['request_id', 'link_token', 'journal_seq', 'journal_code'])
    .where('id', '=', ticketId)
    .executeTakeFirstOrThrow();
  return {
    requestId: row.request_id,
    linkToken: row.link_token,
    journalSeq: row.journal_seq,
    journalCode: row.journal_code,
  };
}
