import { type Kysely, sql } from 'kysely';
import type { CounterServiceKind, TicketState } from '../../contract/words.ts';
import type { Pace } from '../domain/estimate.ts';
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

export async function countLine(db: Kysely<DB>, counterId: string, businessDay: string): Promise<number> {
  const row = await db
    .selectFrom('counter_service as cs')
    .innerJoin('ticket as t', 't.service_id', 'cs.service_id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('cs.counter_id', '=', counterId)
    .where('t.state', '=', sql.lit('waiting'))
    .where('t.business_day', '=', businessDay)
    .executeTakeFirstOrThrow();
  return row.n;
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

/**
 * Visitors set aside today whom this counter can go on with: held ones of its own, and those of a counter that nobody sits at any
 * more; and missed calls of any counter, since whoever missed a call goes to the officer they see first.
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
        .select('d.id')
        .whereRef('d.counter_id', '=', 't.counter_id')
        .where('d.state', '<>', sql.lit('closed' as const));
      return or([eb('t.counter_id', '=', at.counterId), not(exists(attended))]);
    });
  }
  const rows = await query.execute();
  return rows.map((row) => row.id).toSorted();
}
