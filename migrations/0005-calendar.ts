import { type Kysely, sql } from 'kysely';
import { oneOf } from './dialect.ts';
import type { Migration } from './migration.ts';

/**
 * When a mall and its agencies serve. Minutes count from the local midnight of the business day and pass 1440 where a mall works past
 * midnight; a null agency is the mall itself; a null week or season is "as the mall".
 */
export const calendar: Migration = {
  async up(db) {
    await addColumns(db);
    // A mall of before knew no hours and gave tickets at any time: it goes on like that until somebody sets them.
    await sql`update mall set always_open = 1`.execute(db);
    await createSchedules(db);
  },
  async down(db) {
    for (const table of ['roster', 'holiday', 'dated_exception', 'day_hours', 'season']) {
      await db.schema.dropTable(table).execute();
    }
    for (const [table, column] of ADDED) await db.schema.alterTable(table).dropColumn(column).execute();
  },
};

const ADDED = [
  ['mall', 'day_starts_min'],
  ['mall', 'always_open'],
  ['zone', 'retired_at'],
  ['agency', 'retired_at'],
  ['series', 'retired_at'],
  ['service', 'tickets_from_min'],
  ['service', 'tickets_until_min'],
] as const;

async function addColumns(db: Kysely<never>): Promise<void> {
  // The business day begins this long after midnight, so that a mall open past midnight stays in one day.
  await db.schema
    .alterTable('mall')
    .addColumn('day_starts_min', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('mall')
    .addColumn('always_open', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  // Nothing that history points to is deleted: it is retired.
  for (const table of ['zone', 'agency', 'series']) {
    await db.schema.alterTable(table).addColumn('retired_at', 'bigint').execute();
  }
  await db.schema.alterTable('service').addColumn('tickets_from_min', 'integer').execute();
  await db.schema.alterTable('service').addColumn('tickets_until_min', 'integer').execute();
}

async function createSchedules(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('season')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('agency_id', 'text', (c) => c.references('agency.id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('from_day', 'text', (c) => c.notNull())
    .addColumn('to_day', 'text', (c) => c.notNull())
    .execute();
  // One row a weekday of a week; `hours` is null for a day off. A schedule without rows has no week of its own.
  await db.schema
    .createTable('day_hours')
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('agency_id', 'text', (c) => c.references('agency.id'))
    .addColumn('season_id', 'text', (c) => c.references('season.id'))
    .addColumn('weekday', 'integer', (c) => c.notNull())
    .addColumn('hours', 'text')
    .execute();
  await sql`create unique index day_hours_key on day_hours
    (mall_id, coalesce(agency_id, ''), coalesce(season_id, ''), weekday)`.execute(db);
  await db.schema
    .createTable('dated_exception')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('agency_id', 'text', (c) => c.references('agency.id'))
    .addColumn('from_day', 'text', (c) => c.notNull())
    .addColumn('to_day', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('hours', 'text')
    .execute();
  await db.schema
    .createTable('holiday')
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull().check(oneOf('kind', ['national', 'jointLeave'])))
    .addPrimaryKeyConstraint('holiday_key', ['mall_id', 'day'])
    .execute();
  // Who is planned where: from and to in minutes of the business day.
  await db.schema
    .createTable('roster')
    .addColumn('counter_id', 'text', (c) => c.notNull().references('counter.id'))
    .addColumn('weekday', 'integer', (c) => c.notNull())
    .addColumn('from_min', 'integer', (c) => c.notNull())
    .addColumn('to_min', 'integer', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.references('person.id'))
    .addPrimaryKeyConstraint('roster_key', ['counter_id', 'weekday', 'from_min'])
    .execute();
}
