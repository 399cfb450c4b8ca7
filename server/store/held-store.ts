import { type Kysely, sql } from 'kysely';
import type { TicketState } from '../../contract/words.ts';
import type { DB } from './schema.ts';

/** In the words of the index `ticket_aside`: SQLite proves nothing about partial indexes but what it can read off. */
const ASIDE = ['called', 'serving', 'held', 'noShow'] as const satisfies TicketState[];

/** Visitors set aside today, with the counter that has them and when its officer is to be reminded (epoch ms). */
export async function listHeldReminders(
  db: Kysely<DB>,
  mallId: string,
  businessDay: string,
): Promise<{ counterId: string; remindAt: number }[]> {
  const rows = await db
    .selectFrom('ticket')
    .select(['counter_id as counterId', 'hold_remind_at as remindAt'])
    .where('mall_id', '=', mallId)
    .where(
      'state',
      'in',
      ASIDE.map((state) => sql.lit(state)),
    )
    .where('state', '=', sql.lit('held' as const))
    .where('business_day', '=', businessDay)
    .execute();
  return rows.flatMap(({ counterId, remindAt }) => {
    return counterId === null || remindAt === null ? [] : [{ counterId, remindAt }];
  });
}
