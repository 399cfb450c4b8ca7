import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { BEYOND_HELP, type Outage, outageOverlapMs } from '../domain/outage.ts';
import { prepareQuery, prepareRowInsert } from './prepared-query.ts';
import type { DB, OutageTable } from './schema.ts';

function outageColumns(outage: Outage): OutageTable {
  return {
    id: outage.id,
    mall_id: outage.mallId,
    scope: outage.scope,
    subject_id: outage.subjectId,
    cause: outage.cause,
    reason: outage.reason,
    declared_at: outage.declaredAt,
    declared_by: outage.declaredBy,
    expected_until: outage.expectedUntil,
    lifted_at: outage.liftedAt,
    lifted_by: outage.liftedBy,
  };
}

function readOutage(row: Selectable<OutageTable>): Outage {
  return {
    id: row.id,
    mallId: row.mall_id,
    scope: row.scope,
    subjectId: row.subject_id,
    cause: row.cause,
    reason: row.reason,
    declaredAt: row.declared_at,
    declaredBy: row.declared_by,
    expectedUntil: row.expected_until,
    liftedAt: row.lifted_at,
    liftedBy: row.lifted_by,
  };
}

const addOutage = prepareRowInsert('outage');

export async function insertOutage(tx: Transaction<DB>, outage: Outage): Promise<void> {
  await addOutage(tx, outageColumns(outage));
}

export async function saveOutage(tx: Transaction<DB>, outage: Outage): Promise<void> {
  const { id, ...columns } = outageColumns(outage);
  await tx.updateTable('outage').set(columns).where('id', '=', id).execute();
}

export async function findOutage(db: Kysely<DB>, id: string): Promise<Outage | null> {
  const row = await db.selectFrom('outage').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : readOutage(row);
}

/** The end of an outage in the words of the index `outage_end`: one that lasts ends at the end of time. */
export const END_OF_TIME = Number.MAX_SAFE_INTEGER;
export const outageEnd = (column: 'lifted_at' | 'o.lifted_at') =>
  sql<number>`coalesce(${sql.ref(column)}, 9007199254740991)`;

const lasting = prepareQuery<{ mallId: string }, Selectable<OutageTable>>((db, hole) =>
  db
    .selectFrom('outage')
    .selectAll()
    .where('mall_id', '=', hole('mallId'))
    .where(outageEnd('lifted_at'), '=', END_OF_TIME)
    .orderBy('declared_at', 'desc')
    .orderBy('id', 'desc'),
);

/** Those that last now, newest first. Asked at every ticket: nearly always there is none. */
export async function listLastingOutages(db: Kysely<DB>, mallId: string): Promise<Outage[]> {
  return (await lasting(db, { mallId })).map(readOutage);
}

/** Those that lasted at any time since an instant (epoch ms), newest first. */
export async function listOutagesSince(db: Kysely<DB>, mallId: string, since: number): Promise<Outage[]> {
  const rows = await db
    .selectFrom('outage')
    .selectAll()
    .where('mall_id', '=', mallId)
    .where(outageEnd('lifted_at'), '>=', since)
    .orderBy('declared_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(readOutage);
}

type Stretch = { serviceId: string; agencyId: string; from: number; to: number };

const disturbances = prepareQuery<Stretch, { from: number; to: number | null }>((db, hole) =>
  db
    .selectFrom('agency as a')
    .innerJoin('outage as o', 'o.mall_id', 'a.mall_id')
    .select(['o.declared_at as from', 'o.lifted_at as to'])
    .where('a.id', '=', hole('agencyId'))
    .where(
      'o.cause',
      'in',
      BEYOND_HELP.map((cause) => sql.lit(cause)),
    )
    .where(outageEnd('o.lifted_at'), '>', hole('from'))
    .where('o.declared_at', '<', hole('to'))
    .where(({ eb, or }) =>
      or([
        eb('o.scope', '=', sql.lit('mall' as const)),
        eb.and([eb('o.scope', '=', sql.lit('agency' as const)), eb('o.subject_id', '=', hole('agencyId'))]),
        eb.and([eb('o.scope', '=', sql.lit('service' as const)), eb('o.subject_id', '=', hole('serviceId'))]),
      ]),
    ),
);

/**
 * How long outages that the agency could not help lay over a stretch of time at one of its services, ms; what several covered counts
 * once. Instants in epoch ms.
 */
export async function readOutageOverlap(tx: Kysely<DB>, stretch: Stretch): Promise<number> {
  return outageOverlapMs(await disturbances(tx, stretch), { from: stretch.from, to: stretch.to });
}

/** Every outage there ever was, for checking the rows against the journal. */
export async function listOutagesById(db: Kysely<DB>, mallId: string): Promise<Outage[]> {
  const rows = await db.selectFrom('outage').selectAll().where('mall_id', '=', mallId).orderBy('id').execute();
  return rows.map(readOutage);
}
