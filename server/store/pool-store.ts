import { type Kysely, sql } from 'kysely';
import { prepareQuery } from './prepared-query.ts';
import type { DB } from './schema.ts';

type WaitingQuery = (db: Kysely<DB>, args: Record<string, string | number>) => Promise<{ id: string; n: number }[]>;

/** One for each number of services asked for: a pool has a handful. */
const waitingQueries = new Map<number, WaitingQuery>();

function waitingQuery(size: number): WaitingQuery {
  const made = waitingQueries.get(size);
  if (made !== undefined) return made;
  const query: WaitingQuery = prepareQuery((db, hole) =>
    db
      .selectFrom('ticket')
      .select((eb) => ['service_id as id', eb.fn.countAll<number>().as('n')])
      .where('state', '=', sql.lit('waiting'))
      .where(
        'service_id',
        'in',
        Array.from({ length: size }, (_, index) => hole(`s${index}`) as string),
      )
      // A promise is never before its ticket: no ticket of an earlier day is counted, and the index alone has the answer.
      .where('due_at', '>=', hole('since') as number)
      .groupBy('service_id'),
  );
  waitingQueries.set(size, query);
  return query;
}

/** How many wait for each of these services, of those whose day began at `since` (epoch ms); services without anybody are left out. */
export async function countWaitingFor(
  db: Kysely<DB>,
  serviceIds: readonly string[],
  since: number,
): Promise<Map<string, number>> {
  const named = Object.fromEntries(serviceIds.map((id, index) => [`s${index}`, id]));
  const rows = await waitingQuery(serviceIds.length)(db, { ...named, since });
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** Visitors who have left a counter today, and the counters' time they took from call to end, without holds. */
export type Handled = { visitors: number; totalMs: number };

const handledSince = prepareQuery<{ mallId: string; since: number }, Handled & { serviceId: string }>((db, hole) =>
  db
    .selectFrom('leg')
    .select((eb) => [
      'service_id as serviceId',
      eb.fn.countAll<number>().as('visitors'),
      sql<number>`sum(ended_at - first_called_at - held_ms)`.as('totalMs'),
    ])
    .where('mall_id', '=', hole('mallId'))
    // By the index of calls, which begins where the day began; asked for by its day, all calls of all years would be looked through.
    .where('first_called_at', 'is not', null)
    .where('first_called_at', '>=', hole('since'))
    .where('ended_at', 'is not', null)
    .groupBy('service_id'),
);

/** By service, of the day that began at `since` (epoch ms). */
export async function readHandled(db: Kysely<DB>, mallId: string, since: number): Promise<Map<string, Handled>> {
  const rows = await handledSince(db, { mallId, since });
  return new Map(rows.map(({ serviceId, ...handled }) => [serviceId, handled]));
}

const onDuty = prepareQuery<{ mallId: string; businessDay: string }, { counterId: string }>((db, hole) =>
  db
    .selectFrom('duty')
    .select('counter_id as counterId')
    .where('mall_id', '=', hole('mallId'))
    .where('state', '<>', sql.lit('closed' as const))
    .where('business_day', '=', hole('businessDay')),
);

/** Counters with somebody on duty today, also on a break. */
export async function listCountersOnDuty(
  db: Kysely<DB>,
  mallId: string,
  businessDay: string,
): Promise<ReadonlySet<string>> {
  return new Set((await onDuty(db, { mallId, businessDay })).map(({ counterId }) => counterId));
}
