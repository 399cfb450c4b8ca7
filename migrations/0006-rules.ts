import { type Kysely, sql } from 'kysely';
import { oneOf } from './dialect.ts';
import type { Migration } from './migration.ts';

/** The rules of the line: quotas, tickets let in beyond them, outages, and what a ticket and a duty keep for them. */
export const rules: Migration = {
  async up(db) {
    for (const [table, column, type, fallback] of ADDED) {
      await db.schema
        .alterTable(table)
        .addColumn(column, type, (c) => (fallback === null ? c : c.notNull().defaultTo(fallback)))
        .execute();
    }
    await createQuota(db);
    await createOutage(db);
    // How many tickets of a service were taken today, asked at every ticket of a service with a quota, and the legs of a period. The
    // day stands before the service: what is written today lies together, however many years there are.
    await db.schema.dropIndex('leg_day').execute();
    await db.schema
      .createIndex('leg_day_service')
      .on('leg')
      .columns(['mall_id', 'business_day', 'service_id'])
      .execute();
    // Who was sent home for missing documents today and may come back: on every officer's screen.
    await sql`create index leg_returned on leg (service_id, business_day) where result = 'returned'`.execute(db);
    // Who was on duty when: the journal is the truth for history, and a month of it is read for a report.
    await sql`create index journal_duty on journal (mall_id, business_day, seq)
      where type in ('counterOpened', 'counterPaused', 'counterReopened', 'counterClosed')`.execute(db);
    // Before there were other ways on, every leg after the first was a transfer.
    await sql`update leg set origin = 'transferred' where n > 1`.execute(db);
    await moveSuspensions(db);
    await db.schema.alterTable('service').dropColumn('suspended_note').execute();
  },
  async down(db) {
    await db.schema.alterTable('service').addColumn('suspended_note', 'text').execute();
    await db.schema.dropIndex('journal_duty').execute();
    await db.schema.dropIndex('leg_returned').execute();
    await db.schema.dropIndex('leg_day_service').execute();
    await db.schema.createIndex('leg_day').on('leg').columns(['mall_id', 'business_day']).execute();
    for (const table of ['outage', 'let_in', 'quota']) await db.schema.dropTable(table).execute();
    for (const [table, column] of ADDED.toReversed()) await db.schema.alterTable(table).dropColumn(column).execute();
  },
};

const ADDED = [
  ['mall', 'rules', 'text', '{}'],
  ['counter_service', 'min_waiting', 'integer', 1],
  ['duty', 'expected_return_at', 'bigint', null],
  ['ticket', 'hold_remind_at', 'bigint', null],
  ['ticket', 'let_in_id', 'text', null],
  ['leg', 'origin', 'text', 'issued'],
  ['leg', 'walk_direct', 'integer', 0],
  ['leg', 'auto_started', 'integer', 0],
  ['leg', 'wait_outage_ms', 'bigint', 0],
  ['leg', 'service_outage_ms', 'bigint', 0],
] as const;

async function createQuota(db: Kysely<never>): Promise<void> {
  // Weekday 1 is Monday, 7 Sunday, 0 every day that has no row of its own.
  await db.schema
    .createTable('quota')
    .addColumn('service_id', 'text', (c) => c.notNull().references('service.id'))
    .addColumn('weekday', 'integer', (c) => c.notNull())
    .addColumn('total', 'integer')
    .addColumn('kiosk', 'integer')
    .addColumn('officer', 'integer')
    .addColumn('priority_reserved', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('quota_key', ['service_id', 'weekday'])
    .execute();
  await db.schema
    .createTable('let_in')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('service_id', 'text', (c) => c.notNull().references('service.id'))
    .addColumn('business_day', 'text', (c) => c.notNull())
    .addColumn('extra', 'integer', (c) => c.notNull())
    .addColumn('used', 'integer', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('let_in_day').on('let_in').columns(['service_id', 'business_day']).execute();
}

async function createOutage(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('outage')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('scope', 'text', (c) => c.notNull().check(oneOf('scope', ['mall', 'agency', 'service'])))
    .addColumn('subject_id', 'text', (c) => c.notNull())
    .addColumn('cause', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('declared_at', 'bigint', (c) => c.notNull())
    .addColumn('declared_by', 'text')
    .addColumn('expected_until', 'bigint')
    .addColumn('lifted_at', 'bigint')
    .addColumn('lifted_by', 'text')
    .execute();
  // Those that lasted after an instant, however many the years have left behind: one that lasts still ends at the end of time.
  await sql`create index outage_end on outage (mall_id, coalesce(lifted_at, 9007199254740991))`.execute(db);
}

/** A suspended service becomes one with an outage: one word and one place for "no tickets for now". */
async function moveSuspensions(db: Kysely<never>): Promise<void> {
  await sql`insert into outage (id, mall_id, scope, subject_id, cause, reason, declared_at)
    select 'suspension-' || s.id, s.mall_id, 'service', s.id, 'other', s.suspended_note, h.at
    from service s join journal_head h on h.mall_id = s.mall_id where s.suspended_note is not null`.execute(db);
}
