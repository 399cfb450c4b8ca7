import { type Kysely, sql } from 'kysely';
import type { TicketState } from '../../contract/words.ts';
import type { DB } from './schema.ts';

/** Whom an officer has at hand or set aside: few at any moment, and in an index of their own (`ticket_aside`). */
const ASIDE = ['called', 'serving', 'held', 'noShow'] as const satisfies TicketState[];

/** Tickets in these states today, at one counter or at all. */
export async function listTicketIds(
  db: Kysely<DB>,
  where: { mallId: string; businessDay: string; states: (typeof ASIDE)[number][]; counterId?: string },
): Promise<{ id: string; counterId: string | null }[]> {
  let query = db
    .selectFrom('ticket')
    .select(['id', 'counter_id as counterId'])
    .where('mall_id', '=', where.mallId)
    // In the words of the index, or SQLite does not see that it holds them all and walks every ticket of all years.
    .where(
      'state',
      'in',
      ASIDE.map((state) => sql.lit(state)),
    )
    .where(
      'state',
      'in',
      where.states.map((state) => sql.lit(state)),
    )
    .where('business_day', '=', where.businessDay);
  if (where.counterId !== undefined) query = query.where('counter_id', '=', where.counterId);
  return query.orderBy('id').execute();
}

/**
 * Visitors set aside today whom this counter can go on with: held ones of its own, and those of a counter that nobody sits at any
 * more or that does not serve them any more; and missed calls of any counter, since whoever missed a call goes to the officer they see
 * first.
 */
export async function listAsideIds(
  db: Kysely<DB>,
  at: { mallId: string; counterId: string; businessDay: string; state: 'held' | 'noShow' },
): Promise<string[]> {
  let query = db
    .selectFrom('ticket as t')
    .innerJoin('counter_service as cs', 'cs.service_id', 't.service_id')
    .select('t.id')
    .where('t.mall_id', '=', at.mallId)
    // Said as the index `ticket_aside` says it: SQLite proves nothing about partial indexes but what it can read off.
    .where(
      't.state',
      'in',
      ASIDE.map((state) => sql.lit(state)),
    )
    .where('t.state', '=', at.state)
    .where('t.business_day', '=', at.businessDay)
    .where('cs.counter_id', '=', at.counterId);
  if (at.state === 'held') {
    query = query.where(({ eb, or, not, exists, selectFrom }) => {
      const attended = selectFrom('duty as d')
        .innerJoin('counter_service as own', 'own.counter_id', 'd.counter_id')
        .select('d.id')
        .whereRef('d.counter_id', '=', 't.counter_id')
        .whereRef('own.service_id', '=', 't.service_id')
        .where('d.state', '<>', sql.lit('closed' as const));
      return or([eb('t.counter_id', '=', at.counterId), not(exists(attended))]);
    });
  }
  const rows = await query.execute();
  return rows.map((row) => row.id).toSorted();
}
