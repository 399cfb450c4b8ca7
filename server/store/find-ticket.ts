import { type Kysely, sql } from 'kysely';
import { prepareQuery } from './prepared-query.ts';
import type { DB } from './schema.ts';

/** A code ends in a letter, so the number is what follows the last one. */
const LABEL = /^(\d?[A-Z]{1,2})(\d+)$/;

/** The ticket with a number of a business day, written as on the slip or less carefully: `A117`, `a 7`, `4K-12`. Null for none. */
export async function findTicketIdByLabel(
  db: Kysely<DB>,
  of: { mallId: string; businessDay: string; label: string },
): Promise<string | null> {
  const [, code, digits] = LABEL.exec(of.label.toUpperCase().replaceAll(/[\s\u2009-]/g, '')) ?? [];
  if (code === undefined || digits === undefined) return null;
  const row = await db
    .selectFrom('ticket')
    .innerJoin('series', 'series.id', 'ticket.series_id')
    .select('ticket.id')
    .where('series.mall_id', '=', of.mallId)
    .where('series.code', '=', code)
    .where('ticket.business_day', '=', of.businessDay)
    .where('ticket.number', '=', Number(digits))
    .executeTakeFirst();
  return row?.id ?? null;
}

const idByRequest = prepareQuery<{ requestId: string }, { id: string }>((db, hole) =>
  db.selectFrom('ticket').select('id').where('request_id', '=', hole('requestId')),
);

/** The ticket that was issued for a request; null: none was. */
export async function findTicketIdByRequest(db: Kysely<DB>, requestId: string): Promise<string | null> {
  const [row] = await idByRequest(db, { requestId });
  return row?.id ?? null;
}

/** The ticket whose slip or phone page bears this token; null: none does. */
export async function findTicketIdByLink(db: Kysely<DB>, linkToken: string): Promise<string | null> {
  const row = await db.selectFrom('ticket').select('id').where('link_token', '=', linkToken).executeTakeFirst();
  return row?.id ?? null;
}

/** The ticket that is called to a counter or served at it: never more than one. */
export async function findAttendedTicketId(db: Kysely<DB>, counterId: string): Promise<string | null> {
  const row = await db
    .selectFrom('ticket')
    .select('id')
    .where('counter_id', '=', counterId)
    .where('state', 'in', [sql.lit('called' as const), sql.lit('serving' as const)])
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Tickets of earlier days that nobody closed. */
export async function listUnclosedTickets(db: Kysely<DB>, mallId: string, before: string): Promise<string[]> {
  const rows = await db
    .selectFrom('ticket')
    .select('id')
    .where('mall_id', '=', mallId)
    .where('business_day', '<', before)
    .where('state', 'in', [
      sql.lit('waiting' as const),
      sql.lit('called' as const),
      sql.lit('serving' as const),
      sql.lit('held' as const),
      sql.lit('noShow' as const),
    ])
    .execute();
  return rows.map((row) => row.id);
}
