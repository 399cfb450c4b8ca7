import { DIALECTS } from './dialect.ts';
import type { Migration } from './migration.ts';

/** The append-only, hash-chained record of everything that happened, and its head. */
export const journal: Migration = {
  async up(db, dialect) {
    await db.schema
      .createTable('journal_head')
      .addColumn('mall_id', 'text', (c) => c.primaryKey().references('mall.id'))
      .addColumn('seq', 'bigint', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('epoch', 'text', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('journal')
      .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
      .addColumn('seq', 'bigint', (c) => c.notNull())
      .addColumn('format', 'integer', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('business_day', 'text', (c) => c.notNull())
      .addColumn('type', 'text', (c) => c.notNull())
      .addColumn('subject_id', 'text', (c) => c.notNull())
      .addColumn('actor', 'text', (c) => c.notNull())
      .addColumn('payload', 'text', (c) => c.notNull())
      .addColumn('prev_hash', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('journal_key', ['mall_id', 'seq'])
      .execute();
    // The history of one ticket or counter, in order.
    await db.schema.createIndex('journal_subject').on('journal').columns(['subject_id', 'seq']).execute();
    await DIALECTS[dialect].forbidChange(db, 'journal');
  },
  async down(db, dialect) {
    await DIALECTS[dialect].allowChange(db, 'journal');
    await db.schema.dropTable('journal').execute();
    await db.schema.dropTable('journal_head').execute();
  },
};
