import type { Kysely, Transaction } from 'kysely';
import type { DB } from './schema.ts';

export type AnnouncementRow = {
  zoneId: string;
  n: number;
  kind: 'call' | 'recall';
  ticketId: string;
  counterId: string;
  seriesCode: string;
  number: number;
  at: number;
};

/** Numbers a call within its zone, without gaps: a display can tell that it has missed one. */
export async function insertAnnouncement(
  tx: Transaction<DB>,
  call: {
    mallId: string;
    zoneId: string;
    ticketId: string;
    counterId: string;
    kind: 'call' | 'recall';
    businessDay: string;
    at: number;
  },
): Promise<number> {
  const zone = await tx
    .updateTable('zone')
    .set((eb) => ({ last_announcement: eb('last_announcement', '+', 1) }))
    .where('id', '=', call.zoneId)
    .returning('last_announcement as n')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('announcement')
    .values({
      zone_id: call.zoneId,
      n: zone.n,
      mall_id: call.mallId,
      ticket_id: call.ticketId,
      counter_id: call.counterId,
      kind: call.kind,
      business_day: call.businessDay,
      at: call.at,
    })
    .execute();
  return zone.n;
}

/**
 * Newest first, at most `limit`. With `businessDay` only those of this day and later; with `afterN` only later ones. A call that was
 * taken back is not among them: no stage of its ticket was called by then, for what was undone is in the journal only.
 */
export async function listAnnouncements(
  db: Kysely<DB>,
  zoneId: string,
  where: { businessDay?: string; afterN?: number; limit: number },
): Promise<AnnouncementRow[]> {
  let query = db
    .selectFrom('announcement as a')
    .innerJoin('ticket as t', 't.id', 'a.ticket_id')
    .select([
      'a.zone_id as zoneId',
      'a.n',
      'a.kind',
      'a.ticket_id as ticketId',
      'a.counter_id as counterId',
      't.series_code as seriesCode',
      't.number',
      'a.at',
      'a.business_day as businessDay',
    ])
    .where('a.zone_id', '=', zoneId)
    .where(({ exists, selectFrom }) => {
      const stands = selectFrom('leg as l')
        .select('l.n')
        .whereRef('l.ticket_id', '=', 'a.ticket_id')
        .whereRef('l.first_called_at', '<=', 'a.at')
        .whereRef('l.last_called_at', '>=', 'a.at');
      return exists(stands);
    });
  if (where.afterN !== undefined) query = query.where('a.n', '>', where.afterN);
  const rows = await query.orderBy('a.n', 'desc').limit(where.limit).execute();
  // Numbers rise with time, so a day's calls stand together at the top: asked for in SQL, the first calls of a morning would make
  // it look through all the years before.
  const { businessDay = '' } = where;
  return rows.flatMap(({ businessDay: day, ...row }) => (day >= businessDay ? [row] : []));
}

export async function readLastAnnouncement(db: Kysely<DB>, zoneId: string): Promise<number> {
  const row = await db.selectFrom('zone').select('last_announcement as n').where('id', '=', zoneId).executeTakeFirst();
  return row?.n ?? 0;
}

/** The newest announcement of a counter for a ticket; null before the first. */
export async function findCounterCall(
  db: Kysely<DB>,
  counterId: string,
  ticketId: string,
): Promise<{ zoneId: string; n: number } | null> {
  const row = await db
    .selectFrom('announcement')
    .select(['zone_id as zoneId', 'n'])
    .where('counter_id', '=', counterId)
    .where('ticket_id', '=', ticketId)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
