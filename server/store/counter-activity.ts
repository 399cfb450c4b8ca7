import { type Kysely, sql } from 'kysely';
import { onlyRow, prepareQuery } from './prepared-query.ts';
import type { DB } from './schema.ts';

type Steps = { called: number | null; started: number | null; held: number | null; ended: number | null };

const lastSteps = prepareQuery<{ counterId: string; businessDay: string }, Steps>((db, hole) =>
  db
    .selectFrom('leg')
    .select((eb) => [
      eb.fn.max('last_called_at').as('called'),
      eb.fn.max('started_at').as('started'),
      eb.fn.max('held_since').as('held'),
      eb.fn.max('ended_at').as('ended'),
    ])
    .where('counter_id', '=', hole('counterId'))
    .where('business_day', '=', hole('businessDay')),
);

/** When a visitor was last called to a counter, begun, set aside or seen off there today; null: not yet. Epoch ms. */
export async function readLastStepAt(db: Kysely<DB>, counterId: string, businessDay: string): Promise<number | null> {
  return latest(onlyRow(await lastSteps(db, { counterId, businessDay })));
}

function latest({ called, started, held, ended }: Steps): number | null {
  const steps = [called, started, held, ended].filter((at) => at !== null);
  return steps.length === 0 ? null : Math.max(...steps);
}

const recent = prepareQuery<{ counterId: string; businessDay: string; since: number }, Steps & { ticketId: string }>(
  (db, hole) =>
    db
      .selectFrom('leg')
      .select([
        'ticket_id as ticketId',
        'last_called_at as called',
        'started_at as started',
        'held_since as held',
        'ended_at as ended',
      ])
      .where('counter_id', '=', hole('counterId'))
      .where('business_day', '=', hole('businessDay'))
      .where(({ eb, or }) =>
        or([
          eb('last_called_at', '>=', hole('since')),
          eb('started_at', '>=', hole('since')),
          eb('held_since', '>=', hole('since')),
          eb('ended_at', '>=', hole('since')),
        ]),
      ),
);

/** Tickets with which something was done at a counter since an instant (epoch ms), the newest first, at most `limit`. */
export async function listRecentTicketIds(
  db: Kysely<DB>,
  { limit, ...of }: { counterId: string; businessDay: string; since: number; limit: number },
): Promise<string[]> {
  const legs = await recent(db, of);
  // Of one instant the ticket that came later first.
  const newest = legs
    .toReversed()
    .toSorted((a, b) => (latest(b) ?? 0) - (latest(a) ?? 0))
    .map(({ ticketId }) => ticketId);
  return [...new Set(newest)].slice(0, limit);
}

const returned = prepareQuery<{ counterId: string; businessDay: string; limit: number }, { id: string }>((db, hole) =>
  db
    .selectFrom('counter_service as cs')
    .innerJoin('leg as l', 'l.service_id', 'cs.service_id')
    .innerJoin('ticket as t', (join) => join.onRef('t.id', '=', 'l.ticket_id').onRef('t.leg_n', '=', 'l.n'))
    .select('t.id')
    .where('cs.counter_id', '=', hole('counterId'))
    .where('l.business_day', '=', hole('businessDay'))
    .where('l.result', '=', sql.lit('returned' as const))
    .where('t.state', '=', sql.lit('done' as const))
    .orderBy('l.ended_at', 'desc')
    .limit(hole('limit')),
);

/** Sent home today for missing documents and not back yet, at the services of a counter; newest first. */
export async function listReturnedIds(
  db: Kysely<DB>,
  of: { counterId: string; businessDay: string; limit: number },
): Promise<string[]> {
  return (await returned(db, of)).map(({ id }) => id);
}
