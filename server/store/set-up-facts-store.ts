import { type Kysely, sql } from 'kysely';
import type { Facts } from '../domain/set-up/facts.ts';
import type { DB } from './schema.ts';

/** All that the index of open tickets holds, so that the database reads no more than it; a missed call keeps nothing busy. */
const OPEN = (['waiting', 'called', 'serving', 'held', 'noShow'] as const).map((state) => sql.lit(state));

/** Sheets whose keys are keys of the whole database. */
const SHARED = [
  ['zones', 'zone'],
  ['agencies', 'agency'],
  ['series', 'series'],
  ['services', 'service'],
  ['counters', 'counter'],
  ['seasons', 'season'],
  ['exceptions', 'dated_exception'],
  ['notices', 'notice'],
] as const;

/** What goes on in the mall now, as far as a change of its set-up has to heed it. `at` is epoch ms. */
export async function readFacts(db: Kysely<DB>, mallId: string, at: number, businessDay: string): Promise<Facts> {
  const ticket = await db.selectFrom('ticket').select('id').where('mall_id', '=', mallId).limit(1).executeTakeFirst();
  const busy = await db
    .selectFrom('ticket')
    .select(['service_id', 'state'])
    .distinct()
    .where('mall_id', '=', mallId)
    .where('business_day', '=', businessDay)
    .where('state', 'in', OPEN)
    .execute();
  const duties = await db
    .selectFrom('duty')
    .innerJoin('person', 'person.id', 'duty.person_id')
    .select(['duty.counter_id', 'person.username'])
    .where('duty.mall_id', '=', mallId)
    .where('duty.state', '!=', 'closed')
    .execute();
  const displays = await db
    .selectFrom('device')
    .select('zone_id')
    .where('mall_id', '=', mallId)
    .where('kind', '=', 'display')
    .where('revoked_at', 'is', null)
    .execute();
  return {
    at,
    hasTickets: ticket !== undefined,
    busyServices: new Set(busy.flatMap((row) => (row.state === 'noShow' ? [] : [row.service_id]))),
    dutyCounters: new Set(duties.map((row) => row.counter_id)),
    dutyPeople: new Set(duties.map((row) => row.username)),
    displayZones: new Set(displays.flatMap((row) => row.zone_id ?? [])),
    takenElsewhere: await readTakenElsewhere(db, mallId),
  };
}

async function readTakenElsewhere(db: Kysely<DB>, mallId: string): Promise<Facts['takenElsewhere']> {
  const other = await db.selectFrom('mall').select('id').where('id', '!=', mallId).limit(1).executeTakeFirst();
  if (other === undefined) return {};
  const taken: Facts['takenElsewhere'] = {};
  for (const [sheet, table] of SHARED) {
    const rows = await db.selectFrom(table).select('id').where('mall_id', '!=', mallId).execute();
    taken[sheet] = new Set(rows.map((row) => row.id));
  }
  const people = await db.selectFrom('person').select('username').where('mall_id', '!=', mallId).execute();
  taken.people = new Set(people.map((row) => row.username));
  return taken;
}
