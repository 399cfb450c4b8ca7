import type { Kysely } from 'kysely';
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
