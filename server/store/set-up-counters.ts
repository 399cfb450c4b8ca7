import type { Kysely } from 'kysely';
import type { CounterServiceKind } from '../../contract/words.ts';
import type { DB } from './schema.ts';

export type CounterRow = {
  id: string;
  zoneId: string;
  agencyId: string;
  number: number;
  name: string;
  retired: boolean;
  services: { serviceId: string; kind: CounterServiceKind; minWaiting: number }[];
};

/** By number, the retired ones too. */
export async function readCounters(db: Kysely<DB>, mallId: string): Promise<CounterRow[]> {
  const rows = await db.selectFrom('counter').selectAll().where('mall_id', '=', mallId).orderBy('number').execute();
  const serves = await db
    .selectFrom('counter_service')
    .innerJoin('counter', 'counter.id', 'counter_service.counter_id')
    .select(['counter_id', 'service_id', 'kind', 'min_waiting'])
    .where('counter.mall_id', '=', mallId)
    .orderBy('service_id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    zoneId: row.zone_id,
    agencyId: row.agency_id,
    number: row.number,
    name: row.name,
    retired: row.retired_at !== null,
    services: serves
      .filter((serve) => serve.counter_id === row.id)
      .map((serve) => ({ serviceId: serve.service_id, kind: serve.kind, minWaiting: serve.min_waiting })),
  }));
}

/** A counter that is to be open on a weekday (1 is Monday) between two minutes of the business day. */
export type RosterRow = {
  counterId: string;
  weekday: number;
  fromMin: number;
  toMin: number;
  personId: string | null;
};

export async function readRoster(db: Kysely<DB>, mallId: string): Promise<RosterRow[]> {
  return db
    .selectFrom('roster')
    .innerJoin('counter', 'counter.id', 'roster.counter_id')
    .select([
      'counter_id as counterId',
      'weekday',
      'from_min as fromMin',
      'to_min as toMin',
      'roster.person_id as personId',
    ])
    .where('counter.mall_id', '=', mallId)
    .orderBy('counter_id')
    .orderBy('weekday')
    .orderBy('from_min')
    .execute();
}
