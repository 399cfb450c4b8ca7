import type { Kysely, Transaction } from 'kysely';
import type { LegTerms } from '../domain/ticket.ts';
import { END_OF_TIME, outageEnd } from './outage-store.ts';
import { prepareQuery } from './prepared-query.ts';
import type { DB } from './schema.ts';

/** What issuing and transferring need to know of a service, with the standard in force on a day. */
export type ServiceTerms = LegTerms & {
  mallId: string;
  agencyId: string;
  zoneId: string;
  seriesId: string;
  seriesCode: string;
  ticketsFromMin: number | null;
  ticketsUntilMin: number | null;
  counters: number;
  /** Outages that last anywhere in the mall: nearly always none, and then nobody has to look which. */
  outages: number;
};

const termsOn = prepareQuery<
  { serviceId: string; businessDay: string },
  Omit<ServiceTerms, 'counters' | 'outages'> & { counters: number | null; outages: number | null }
>((db, hole) =>
  db
    .selectFrom('service as s')
    .innerJoin('series', 'series.id', 's.series_id')
    .innerJoin('standard', 'standard.service_id', 's.id')
    .select((eb) => [
      's.mall_id as mallId',
      's.id as serviceId',
      's.agency_id as agencyId',
      's.zone_id as zoneId',
      's.series_id as seriesId',
      'series.code as seriesCode',
      's.tickets_from_min as ticketsFromMin',
      's.tickets_until_min as ticketsUntilMin',
      'standard.id as standardId',
      'standard.wait_target_ms as waitTargetMs',
      'standard.service_target_ms as serviceTargetMs',
      eb
        .selectFrom('counter_service as cs')
        .innerJoin('counter as c', 'c.id', 'cs.counter_id')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .whereRef('cs.service_id', '=', 's.id')
        .where('c.retired_at', 'is', null)
        .as('counters'),
      eb
        .selectFrom('outage as o')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .whereRef('o.mall_id', '=', 's.mall_id')
        .where(outageEnd('o.lifted_at'), '=', END_OF_TIME)
        .as('outages'),
    ])
    .where('s.id', '=', hole('serviceId'))
    .where('s.retired_at', 'is', null)
    .where('standard.valid_from', '<=', hole('businessDay'))
    .orderBy('standard.valid_from', 'desc')
    .limit(1),
);

/** Null for a service that does not exist, is retired, or has no standard yet. */
export async function readServiceTerms(
  tx: Transaction<DB>,
  serviceId: string,
  businessDay: string,
): Promise<ServiceTerms | null> {
  const [row] = await termsOn(tx, { serviceId, businessDay });
  return row === undefined ? null : { ...row, counters: row.counters ?? 0, outages: row.outages ?? 0 };
}

export type CounterPlace = {
  id: string;
  zoneId: string;
  agencyId: string;
  number: number;
  name: string;
};

/** Null for a counter that does not exist or is retired. */
export async function readCounter(db: Kysely<DB>, counterId: string): Promise<CounterPlace | null> {
  const row = await db
    .selectFrom('counter')
    .select(['id', 'zone_id as zoneId', 'agency_id as agencyId', 'number', 'name'])
    .where('id', '=', counterId)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

export async function counterServes(db: Kysely<DB>, counterId: string, serviceId: string): Promise<boolean> {
  const row = await db
    .selectFrom('counter_service')
    .select('kind')
    .where('counter_id', '=', counterId)
    .where('service_id', '=', serviceId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Also of a service that is retired: its tickets are still somebody's. Null for an unknown one. */
export async function readServiceAgency(db: Kysely<DB>, serviceId: string): Promise<string | null> {
  const row = await db.selectFrom('service').select('agency_id').where('id', '=', serviceId).executeTakeFirst();
  return row?.agency_id ?? null;
}
