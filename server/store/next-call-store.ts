import { type Kysely, sql } from 'kysely';
import type { LineFront } from '../domain/next-call.ts';
import type { Place } from '../domain/queue-order.ts';
import { prepareQuery } from './prepared-query.ts';
import type { DB } from './schema.ts';

type LineSize = Pick<LineFront, 'serviceId' | 'kind' | 'minWaiting' | 'waiting'>;
type AtCounter = { counterId: string; businessDay: string };

const AT_COUNTER = [sql.lit('called' as const), sql.lit('serving' as const)];
const ASIDE = [...AT_COUNTER, sql.lit('held' as const), sql.lit('noShow' as const)];

/** The services of a counter for which somebody waits today. */
export const readLineSizes = prepareQuery<AtCounter, LineSize>((db, hole) =>
  db
    .selectFrom('counter_service as cs')
    .innerJoin('ticket as t', 't.service_id', 'cs.service_id')
    .select((eb) => [
      'cs.service_id as serviceId',
      'cs.kind',
      'cs.min_waiting as minWaiting',
      eb.fn.countAll<number>().as('waiting'),
    ])
    .where('cs.counter_id', '=', hole('counterId'))
    .where('t.state', '=', sql.lit('waiting'))
    .where('t.business_day', '=', hole('businessDay'))
    .groupBy(['cs.service_id', 'cs.kind', 'cs.min_waiting'])
    .orderBy('cs.service_id'),
);

/** Waiting tickets of visitors who are at some counter now with another ticket of their visit: few, at most one visitor a counter. */
export const readBusyPlaces = prepareQuery<AtCounter & { mallId: string }, Place & { serviceId: string }>((db, hole) =>
  db
    .selectFrom('ticket as o')
    .innerJoin('ticket as t', 't.visit_id', 'o.visit_id')
    .innerJoin('counter_service as cs', 'cs.service_id', 't.service_id')
    .select(['t.id as ticketId', 't.due_at as dueAt', 't.order_at as orderAt', 't.number', 't.service_id as serviceId'])
    .where('o.mall_id', '=', hole('mallId'))
    // In the words of the index `ticket_aside`, or SQLite does not see that it holds them all.
    .where('o.state', 'in', ASIDE)
    .where('o.state', 'in', AT_COUNTER)
    .where('t.state', '=', sql.lit('waiting'))
    .where('t.business_day', '=', hole('businessDay'))
    .where('cs.counter_id', '=', hole('counterId'))
    .orderBy('t.due_at')
    .orderBy('t.order_at')
    .orderBy('t.number')
    .orderBy('t.id'),
);

/** Walks the line in its own order and stops at the second whose visitor is free, however long the line is. */
export const readFirstCallable = prepareQuery<{ serviceId: string; businessDay: string }, Place>((db, hole) =>
  db
    .selectFrom('ticket as t')
    .select(['t.id as ticketId', 't.due_at as dueAt', 't.order_at as orderAt', 't.number'])
    .where('t.service_id', '=', hole('serviceId'))
    .where('t.state', '=', sql.lit('waiting'))
    .where('t.business_day', '=', hole('businessDay'))
    .where(({ not, exists, selectFrom }) => {
      const elsewhere = selectFrom('ticket as o')
        .select('o.id')
        .whereRef('o.visit_id', '=', 't.visit_id')
        .where('o.state', 'in', AT_COUNTER);
      return not(exists(elsewhere));
    })
    .orderBy('t.due_at')
    .orderBy('t.order_at')
    .orderBy('t.number')
    .orderBy('t.id')
    .limit(2),
);

/** The fronts of the lines that a counter serves today; a line in which nobody waits is not among them. */
export async function readLineFronts(
  db: Kysely<DB>,
  at: { mallId: string; counterId: string; businessDay: string },
): Promise<LineFront[]> {
  const { counterId, businessDay } = at;
  const sizes = await readLineSizes(db, { counterId, businessDay });
  if (sizes.length === 0) return [];
  const busy = await readBusyPlaces(db, at);
  const fronts: LineFront[] = [];
  for (const size of sizes) {
    const { serviceId, waiting } = size;
    const away = busy.filter((place) => place.serviceId === serviceId).map(({ serviceId: _, ...place }) => place);
    const first = await readFirstCallable(db, { serviceId, businessDay });
    fronts.push({ ...size, callable: waiting - away.length, first, busy: away });
  }
  return fronts;
}

/** Everybody who waits for a service today, in order. */
export async function readServicePlaces(db: Kysely<DB>, serviceId: string, businessDay: string): Promise<Place[]> {
  return db
    .selectFrom('ticket')
    .select(['id as ticketId', 'due_at as dueAt', 'order_at as orderAt', 'number'])
    .where('service_id', '=', serviceId)
    .where('state', '=', sql.lit('waiting'))
    .where('business_day', '=', businessDay)
    .orderBy('due_at')
    .orderBy('order_at')
    .orderBy('number')
    .orderBy('id')
    .execute();
}
