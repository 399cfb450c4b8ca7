import type { Kysely } from 'kysely';
import { oneOf } from './dialect.ts';
import type { Migration } from './migration.ts';

/** What an installation sets up: the mall, who is in it, what it offers and where. Ids are text, instants epoch ms. */
export const mall: Migration = {
  async up(db) {
    await createPlaces(db);
    await createServices(db);
    await createCounters(db);
  },
  async down(db) {
    for (const table of [
      'notice',
      'counter_service',
      'counter',
      'standard',
      'service',
      'series',
      'agency',
      'zone',
      'mall',
    ]) {
      await db.schema.dropTable(table).execute();
    }
  },
};

async function createPlaces(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('mall')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('short_name', 'text', (c) => c.notNull())
    .addColumn('time_zone', 'text', (c) => c.notNull())
    .addColumn('demo', 'integer', (c) => c.notNull())
    .addColumn('priority_factors', 'text', (c) => c.notNull())
    .addColumn('grace_ms', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('zone')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('name_en', 'text', (c) => c.notNull())
    .addColumn('sort', 'integer', (c) => c.notNull())
    .addColumn('last_announcement', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('agency')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('zone_id', 'text', (c) => c.notNull().references('zone.id'))
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('short_name', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('colour', 'text', (c) => c.notNull())
    .addColumn('sort', 'integer', (c) => c.notNull())
    .execute();
}

async function createServices(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('series')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('code', 'text', (c) => c.notNull())
    .addUniqueConstraint('series_code', ['mall_id', 'code'])
    .execute();
  await db.schema
    .createTable('service')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('agency_id', 'text', (c) => c.notNull().references('agency.id'))
    .addColumn('zone_id', 'text', (c) => c.notNull().references('zone.id'))
    .addColumn('series_id', 'text', (c) => c.notNull().references('series.id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('category', 'text', (c) => c.notNull())
    .addColumn('keywords', 'text', (c) => c.notNull())
    .addColumn('errand', 'text')
    .addColumn('sort', 'integer', (c) => c.notNull())
    .addColumn('suspended_note', 'text')
    .addColumn('retired_at', 'bigint')
    .execute();
  // A standard is never changed: a new version begins on a later day, and every leg names the one it ran under.
  await db.schema
    .createTable('standard')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('service_id', 'text', (c) => c.notNull().references('service.id'))
    .addColumn('valid_from', 'text', (c) => c.notNull())
    .addColumn('wait_target_ms', 'bigint', (c) => c.notNull())
    .addColumn('service_target_ms', 'bigint', (c) => c.notNull())
    .addColumn('completion_text', 'text')
    .addColumn('tariff_rupiah', 'bigint')
    .addColumn('tariff_text', 'text')
    .addColumn('requirements', 'text', (c) => c.notNull())
    .addColumn('legal_basis', 'text', (c) => c.notNull())
    .addColumn('sources', 'text', (c) => c.notNull())
    .addColumn('verified', 'text', (c) => c.notNull())
    .addUniqueConstraint('standard_version', ['service_id', 'valid_from'])
    .execute();
}

async function createCounters(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('counter')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('zone_id', 'text', (c) => c.notNull().references('zone.id'))
    .addColumn('agency_id', 'text', (c) => c.notNull().references('agency.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('retired_at', 'bigint')
    .addUniqueConstraint('counter_number', ['mall_id', 'number'])
    .execute();
  await db.schema
    .createTable('counter_service')
    .addColumn('counter_id', 'text', (c) => c.notNull().references('counter.id'))
    .addColumn('service_id', 'text', (c) => c.notNull().references('service.id'))
    .addColumn('kind', 'text', (c) => c.notNull().check(oneOf('kind', ['primary', 'assist'])))
    .addPrimaryKeyConstraint('counter_service_key', ['counter_id', 'service_id'])
    .execute();
  // Which counters serve a service: asked at every ticket.
  await db.schema.createIndex('counter_service_service').on('counter_service').column('service_id').execute();
  await db.schema
    .createTable('notice')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('zone_id', 'text', (c) => c.references('zone.id'))
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('text_en', 'text', (c) => c.notNull())
    .addColumn('sort', 'integer', (c) => c.notNull())
    .execute();
}
