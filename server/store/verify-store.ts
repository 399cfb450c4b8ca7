import type { Kysely } from 'kysely';
import type { DB } from './schema.ts';

export async function countRows(
  db: Kysely<DB>,
  table: 'ticket' | 'duty' | 'announcement',
  mallId: string,
): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('mall_id', '=', mallId)
    .executeTakeFirstOrThrow();
  return row.n;
}

/** The last number given out, by `series day`. */
export async function readSequences(db: Kysely<DB>, mallId: string): Promise<{ key: string; last: number }[]> {
  const rows = await db
    .selectFrom('number_sequence')
    .innerJoin('series', 'series.id', 'number_sequence.series_id')
    .select(['series_id', 'business_day', 'last'])
    .where('series.mall_id', '=', mallId)
    .execute();
  return rows.map((row) => ({ key: `${row.series_id} ${row.business_day}`, last: row.last }));
}

export async function readAnnouncementCounts(
  db: Kysely<DB>,
  mallId: string,
): Promise<{ zoneId: string; last: number }[]> {
  return db
    .selectFrom('zone')
    .select(['id as zoneId', 'last_announcement as last'])
    .where('mall_id', '=', mallId)
    .execute();
}

export type LetInCount = { id: string; extra: number; used: number; reason: string };

/** Places let in beyond quota and closing time, and how many of them were taken. */
export async function readLetIns(db: Kysely<DB>, mallId: string): Promise<LetInCount[]> {
  return db.selectFrom('let_in').select(['id', 'extra', 'used', 'reason']).where('mall_id', '=', mallId).execute();
}
