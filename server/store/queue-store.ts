import { type Kysely, sql } from 'kysely';
import type { CounterServiceKind } from '../../contract/words.ts';
import type { Place } from '../domain/queue-order.ts';
import { onlyRow, prepareQuery } from './prepared-query.ts';
import type { DB } from './schema.ts';

type PlaceAtCounter = Place & { kind: CounterServiceKind };

/**
 * The tickets a counter may call today, in the order of the promise. Those of visitors who are at a counter now, with another ticket of
 * the same visit, are among them: they keep their place.
 */
function lineQuery(db: Kysely<DB>, counterId: string, businessDay: string) {
  return db
    .selectFrom('counter_service as cs')
    .innerJoin('ticket as t', 't.service_id', 'cs.service_id')
    .select(['t.id as ticketId', 't.due_at as dueAt', 't.order_at as orderAt', 't.number', 'cs.kind'])
    .where('cs.counter_id', '=', counterId)
    .where('t.state', '=', sql.lit('waiting'))
    .where('t.business_day', '=', businessDay)
    .orderBy('t.due_at')
    .orderBy('t.order_at')
    .orderBy('t.number')
    .orderBy('t.id');
}

export async function readLine(
  db: Kysely<DB>,
  counterId: string,
  businessDay: string,
  limit: number,
): Promise<PlaceAtCounter[]> {
  return lineQuery(db, counterId, businessDay).limit(limit).execute();
}

type PlaceInLine = { serviceId: string; businessDay: string } & Place;

const ahead = prepareQuery<PlaceInLine, { n: number }>((db, hole) =>
  db
    .selectFrom('ticket as t')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('t.service_id', '=', hole('serviceId'))
    .where('t.state', '=', sql.lit('waiting'))
    .where('t.business_day', '=', hole('businessDay'))
    .where(({ eb, tuple, refTuple }) =>
      eb(
        refTuple('t.due_at', 't.order_at', 't.number', 't.id'),
        '<',
        tuple(hole('dueAt'), hole('orderAt'), hole('number'), hole('ticketId')),
      ),
    ),
);

/** Tickets waiting for the same service that would be called before this one. */
export async function countAhead(db: Kysely<DB>, ticket: PlaceInLine): Promise<number> {
  return onlyRow(await ahead(db, ticket)).n;
}

export type ServiceLine = {
  serviceId: string;
  waiting: number;
  /** When the one who has waited longest at this service queued, and the earliest wait target to be missed. Epoch ms. */
  longestSince: number;
  nextBreachAt: number;
  overdue: number;
};

/** The lines of today by service; a service with nobody waiting is not among them. */
export async function readServiceLines(
  db: Kysely<DB>,
  mallId: string,
  businessDay: string,
  at: number,
): Promise<ServiceLine[]> {
  return db
    .selectFrom('ticket as t')
    .innerJoin('leg as l', (join) => join.onRef('l.ticket_id', '=', 't.id').onRef('l.n', '=', 't.leg_n'))
    .select((eb) => [
      't.service_id as serviceId',
      eb.fn.countAll<number>().as('waiting'),
      eb.fn.min('l.queued_at').as('longestSince'),
      sql<number>`min(l.queued_at + l.wait_target_ms)`.as('nextBreachAt'),
      sql<number>`sum(case when l.queued_at + l.wait_target_ms < ${at} then 1 else 0 end)`.as('overdue'),
    ])
    .where('t.mall_id', '=', mallId)
    .where('t.state', '=', sql.lit('waiting'))
    .where('t.business_day', '=', businessDay)
    .groupBy('t.service_id')
    .execute();
}

/** How many wait for each service today: cheap enough for every push. */
export async function readWaiting(db: Kysely<DB>, mallId: string, businessDay: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('ticket')
    .select((eb) => ['service_id', eb.fn.countAll<number>().as('n')])
    .where('mall_id', '=', mallId)
    .where('state', '=', sql.lit('waiting'))
    .where('business_day', '=', businessDay)
    .groupBy('service_id')
    .execute();
  return new Map(rows.map((row) => [row.service_id, row.n]));
}

/** Every service and counter that these tickets have been at: whose screens a change of theirs can touch. */
export async function readTicketPlaces(
  db: Kysely<DB>,
  ticketIds: readonly string[],
): Promise<{ serviceId: string; counterId: string | null }[]> {
  if (ticketIds.length === 0) return [];
  return db
    .selectFrom('leg')
    .select(['service_id as serviceId', 'counter_id as counterId'])
    .distinct()
    .where('ticket_id', 'in', ticketIds)
    .execute();
}
