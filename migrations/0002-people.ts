import { oneOf } from './dialect.ts';
import type { Migration } from './migration.ts';

/** Who may do what: people with a role, their sessions, and paired devices. Secrets stand here only as hashes. */
export const people: Migration = {
  async up(db) {
    await db.schema
      .createTable('person')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
      .addColumn('agency_id', 'text', (c) => c.references('agency.id'))
      .addColumn('username', 'text', (c) => c.notNull().unique())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull().check(oneOf('role', ['officer', 'supervisor', 'admin', 'auditor'])))
      .addColumn('may_call_out_of_order', 'integer', (c) => c.notNull())
      .addColumn('password_hash', 'text', (c) => c.notNull())
      .addColumn('retired_at', 'bigint')
      .execute();
    await db.schema
      .createTable('session')
      .addColumn('token_hash', 'text', (c) => c.primaryKey())
      .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('device')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
      .addColumn('kind', 'text', (c) => c.notNull().check(oneOf('kind', ['kiosk', 'display'])))
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('zone_id', 'text', (c) => c.references('zone.id'))
      .addColumn('token_hash', 'text', (c) => c.notNull().unique())
      .addColumn('added_at', 'bigint', (c) => c.notNull())
      .addColumn('revoked_at', 'bigint')
      .execute();
    await db.schema
      .createTable('pairing')
      .addColumn('code', 'text', (c) => c.primaryKey())
      .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
      .addColumn('secret_hash', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull().check(oneOf('kind', ['kiosk', 'display'])))
      .addColumn('requested_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .execute();
  },
  async down(db) {
    for (const table of ['pairing', 'device', 'session', 'person']) await db.schema.dropTable(table).execute();
  },
};
