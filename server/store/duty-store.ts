import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Duty } from '../domain/duty.ts';
import { prepareQuery } from './prepared-query.ts';
import type { DB, DutyTable } from './schema.ts';
import { ConcurrentChangeError } from './ticket-store.ts';

function dutyColumns(duty: Duty): DutyTable {
  return {
    id: duty.id,
    mall_id: duty.mallId,
    counter_id: duty.counterId,
    person_id: duty.personId,
    business_day: duty.businessDay,
    state: duty.state,
    opened_at: duty.openedAt,
    since: duty.since,
    break_reason: duty.breakReason,
    break_note: duty.breakNote,
    expected_return_at: duty.expectedReturnAt,
    closed_at: duty.closedAt,
    version: duty.version,
  };
}

export function readDuty(row: Selectable<DutyTable>): Duty {
  return {
    id: row.id,
    mallId: row.mall_id,
    counterId: row.counter_id,
    personId: row.person_id,
    businessDay: row.business_day,
    state: row.state,
    openedAt: row.opened_at,
    since: row.since,
    breakReason: row.break_reason,
    breakNote: row.break_note,
    expectedReturnAt: row.expected_return_at,
    closedAt: row.closed_at,
    version: row.version,
  };
}

export async function insertDuty(tx: Transaction<DB>, duty: Duty): Promise<void> {
  await tx.insertInto('duty').values(dutyColumns(duty)).execute();
}

export async function saveDuty(tx: Transaction<DB>, before: Duty, after: Duty): Promise<void> {
  const { id, ...columns } = dutyColumns(after);
  const { numUpdatedRows } = await tx
    .updateTable('duty')
    .set(columns)
    .where('id', '=', id)
    .where('version', '=', before.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new ConcurrentChangeError(`duty ${id} changed in between`);
}

/** The duty that is not closed, of a counter or of a person. */
export async function findCurrentDuty(
  db: Kysely<DB>,
  of: { counterId: string } | { personId: string },
): Promise<Duty | null> {
  const query = db
    .selectFrom('duty')
    .selectAll()
    .where('state', '<>', sql.lit('closed' as const));
  const found =
    'counterId' in of ? query.where('counter_id', '=', of.counterId) : query.where('person_id', '=', of.personId);
  const row = await found.executeTakeFirst();
  return row === undefined ? null : readDuty(row);
}

const currentDuties = prepareQuery<{ mallId: string }, Selectable<DutyTable>>((db, hole) =>
  db
    .selectFrom('duty')
    .selectAll()
    .where('mall_id', '=', hole('mallId'))
    .where('state', '<>', sql.lit('closed' as const)),
);

export async function listCurrentDuties(db: Kysely<DB>, mallId: string): Promise<Duty[]> {
  return (await currentDuties(db, { mallId })).map(readDuty);
}

export async function findLastCounterId(db: Kysely<DB>, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom('duty')
    .select('counter_id')
    .where('person_id', '=', personId)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.counter_id ?? null;
}

/** Every duty there ever was, for checking the rows against the journal. */
export async function listDutiesById(db: Kysely<DB>): Promise<Duty[]> {
  const rows = await db.selectFrom('duty').selectAll().orderBy('id').execute();
  return rows.map(readDuty);
}
