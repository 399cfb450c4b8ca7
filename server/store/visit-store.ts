import type { Kysely } from 'kysely';
import { prepareQuery } from './prepared-query.ts';
import type { DB } from './schema.ts';

const ofVisit = prepareQuery<{ visitId: string }, { id: string }>((db, hole) =>
  db.selectFrom('ticket').select('id').where('visit_id', '=', hole('visitId')).orderBy('journal_seq'),
);

/** The tickets of a visit in the order in which they were issued. */
export async function listTicketIdsOfVisit(db: Kysely<DB>, visitId: string): Promise<string[]> {
  return (await ofVisit(db, { visitId })).map(({ id }) => id);
}

/** These tickets and all others of their visits. */
export async function listVisitMates(db: Kysely<DB>, ticketIds: readonly string[]): Promise<string[]> {
  if (ticketIds.length === 0) return [];
  const rows = await db
    .selectFrom('ticket as t')
    .innerJoin('ticket as mate', 'mate.visit_id', 't.visit_id')
    .select('mate.id')
    .distinct()
    .where('t.id', 'in', ticketIds)
    .execute();
  return rows.map(({ id }) => id);
}
