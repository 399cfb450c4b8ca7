import { type Kysely, sql, type Transaction } from 'kysely';
import type { Channel, Priority, TicketState } from '../../contract/words.ts';
import { prepareQuery } from './prepared-query.ts';
import type { DB } from './schema.ts';

type Visit = {
  id: string;
  mallId: string;
  businessDay: string;
  arrivedAt: number;
  priority: Priority;
  channel: Channel;
};

const addVisit = prepareQuery<Visit, unknown>((db, hole) =>
  db.insertInto('visit').values({
    id: hole('id'),
    mall_id: hole('mallId'),
    business_day: hole('businessDay'),
    arrived_at: hole('arrivedAt'),
    priority: hole('priority'),
    channel: hole('channel'),
  }),
);

export async function insertVisit(tx: Transaction<DB>, visit: Visit): Promise<void> {
  await addVisit(tx, visit);
}

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

/** The tickets of these visits. */
export async function listVisitTickets(
  db: Kysely<DB>,
  visitIds: readonly string[],
): Promise<
  {
    id: string;
    visitId: string;
    seriesCode: string;
    number: number;
    serviceId: string;
    state: TicketState;
    counterId: string | null;
  }[]
> {
  if (visitIds.length === 0) return [];
  const rows = await db
    .selectFrom('ticket')
    .select([
      'id',
      'visit_id as visitId',
      'series_code as seriesCode',
      'number',
      'service_id as serviceId',
      'state',
      'counter_id as counterId',
    ])
    .where('visit_id', 'in', visitIds)
    .orderBy('id')
    .execute();
  return rows;
}

/** Whether another ticket of the visit is at a counter now. */
export async function visitorIsAttended(db: Kysely<DB>, visitId: string): Promise<boolean> {
  const row = await db
    .selectFrom('ticket')
    .select('id')
    .where('visit_id', '=', visitId)
    .where('state', 'in', [sql.lit('called' as const), sql.lit('serving' as const)])
    .executeTakeFirst();
  return row !== undefined;
}
