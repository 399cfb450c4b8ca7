import { type Kysely, sql } from 'kysely';
import type { Pace } from '../domain/estimate.ts';
import { onlyRow, prepareQuery } from './prepared-query.ts';
import type { DB } from './schema.ts';

/** The pace of each service since an instant: first calls, and the time between the first and the last of them. */
export async function readPaces(db: Kysely<DB>, mallId: string, since: number): Promise<Map<string, Pace>> {
  const rows = await db
    .selectFrom('leg')
    .select((eb) => [
      'service_id',
      eb.fn.countAll<number>().as('calls'),
      sql<number>`max(first_called_at) - min(first_called_at)`.as('spanMs'),
    ])
    .where('mall_id', '=', mallId)
    .where('first_called_at', 'is not', null)
    .where('first_called_at', '>=', since)
    .groupBy('service_id')
    .execute();
  return new Map(rows.map((row) => [row.service_id, { calls: row.calls, spanMs: row.spanMs }]));
}

const paceSince = prepareQuery<
  { mallId: string; serviceId: string; since: number },
  { calls: number; spanMs: number | null }
>((db, hole) =>
  db
    .selectFrom('leg')
    .select((eb) => [
      eb.fn.countAll<number>().as('calls'),
      sql<number | null>`max(first_called_at) - min(first_called_at)`.as('spanMs'),
    ])
    .where('mall_id', '=', hole('mallId'))
    .where('service_id', '=', hole('serviceId'))
    .where('first_called_at', 'is not', null)
    .where('first_called_at', '>=', hole('since')),
);

export async function readPace(db: Kysely<DB>, mallId: string, serviceId: string, since: number): Promise<Pace> {
  const row = onlyRow(await paceSince(db, { mallId, serviceId, since }));
  return { calls: row.calls, spanMs: row.spanMs ?? 0 };
}
