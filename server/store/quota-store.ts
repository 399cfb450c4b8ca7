import { type Kysely, sql, type Transaction } from 'kysely';
import type { Taken } from '../domain/quota.ts';
import { onlyRow, prepareQuery, prepareRowInsert } from './prepared-query.ts';
import type { DB, LetInTable } from './schema.ts';

type ServiceDay = { serviceId: string; businessDay: string };

const taken = prepareQuery<ServiceDay & { mallId: string }, Record<keyof Taken, number | null>>((db, hole) =>
  db
    .selectFrom('leg as l')
    .innerJoin('ticket as t', 't.id', 'l.ticket_id')
    .select([
      sql<number | null>`sum(case when t.channel = 'kiosk' then 1 else 0 end)`.as('kiosk'),
      sql<number | null>`sum(case when t.channel = 'officer' then 1 else 0 end)`.as('officer'),
      sql<number | null>`sum(case when t.priority = 'none' then 1 else 0 end)`.as('regular'),
    ])
    // The first leg says what the ticket was taken for, wherever it was sent on to.
    .where('l.n', '=', sql.lit(1))
    .where('l.mall_id', '=', hole('mallId'))
    .where('l.business_day', '=', hole('businessDay'))
    .where('l.service_id', '=', hole('serviceId'))
    .where('t.state', '<>', sql.lit('cancelled' as const))
    .where('t.let_in_id', 'is', null),
);

/** What was taken of a service's quota on a day. Only asked where there is a quota. */
export async function readTaken(db: Kysely<DB>, of: ServiceDay & { mallId: string }): Promise<Taken> {
  const row = onlyRow(await taken(db, of));
  return { kiosk: row.kiosk ?? 0, officer: row.officer ?? 0, regular: row.regular ?? 0 };
}

type LetIn = {
  id: string;
  mallId: string;
  serviceId: string;
  businessDay: string;
  extra: number;
  reason: string;
  personId: string;
  at: number;
};

const addLetIn = prepareRowInsert('let_in');

export async function insertLetIn(tx: Transaction<DB>, letIn: LetIn): Promise<void> {
  const { id, mallId, serviceId, businessDay, extra, reason, personId, at } = letIn;
  const row = { id, mall_id: mallId, service_id: serviceId, business_day: businessDay, extra, used: 0 };
  await addLetIn(tx, { ...row, reason, person_id: personId, at });
}

const unused = prepareQuery<ServiceDay, Pick<LetInTable, 'id' | 'extra' | 'used'>>((db, hole) =>
  db
    .selectFrom('let_in')
    .select(['id', 'extra', 'used'])
    .where('service_id', '=', hole('serviceId'))
    .where('business_day', '=', hole('businessDay'))
    .whereRef('used', '<', 'extra')
    .orderBy('at')
    .orderBy('id'),
);

/** Places let in today that nobody has taken: how many, and the permission whose turn it is. Only asked where there is no other way in. */
export async function readUnusedLetIn(
  db: Kysely<DB>,
  of: ServiceDay,
): Promise<{ left: number; nextId: string | null }> {
  const rows = await unused(db, of);
  return { left: rows.reduce((sum, { extra, used }) => sum + extra - used, 0), nextId: rows[0]?.id ?? null };
}

export async function useLetIn(tx: Transaction<DB>, id: string): Promise<void> {
  await tx
    .updateTable('let_in')
    .set((eb) => ({ used: eb('used', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
