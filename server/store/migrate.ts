import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Dialect } from '../../migrations/dialect.ts';
import { MIGRATIONS } from '../../migrations/index.ts';
import { StoreError } from './database.ts';
import type { DB } from './schema.ts';

const DIALECT: Dialect = 'sqlite';

/** Schema steps that have not run yet, in order. Refuses a database that a newer Loket has written. */
export async function pendingMigrations(db: Kysely<DB>): Promise<string[]> {
  const known = new Set(Object.keys(MIGRATIONS));
  const run = await migrationsRun(db);
  const unknown = run.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new StoreError(`this database was written by a newer Loket (${unknown.join(', ')}); install that version`);
  }
  return [...known].filter((name) => !run.includes(name));
}

async function migrationsRun(db: Kysely<DB>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}

/** True while no migration has ever run: there is nothing to back up yet. */
export async function isEmptyDatabase(db: Kysely<DB>): Promise<boolean> {
  return (await migrationsRun(db)).length === 0;
}

/** Brings the schema to the newest version, or to `target`. The caller has backed up before. */
export async function migrateStore(db: Kysely<DB>, target?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => transactional() } });
  const { error } = target === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(target);
  if (error !== undefined) throw new StoreError('migration failed', { cause: error });
}

/** Takes every step back, newest first: for tests that the way down exists. */
export async function migrateStoreDown(db: Kysely<DB>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => transactional() } });
  for (let step = 0; step < Object.keys(MIGRATIONS).length; step += 1) {
    const { error } = await migrator.migrateDown();
    if (error !== undefined) throw new StoreError('migration down failed', { cause: error });
  }
}

/** On SQLite Kysely does not run migrations in a transaction, so each body opens its own: half a step never stays. */
function transactional() {
  const wrap = (name: string, direction: 'up' | 'down') => async (db: Kysely<unknown>) => {
    const migration = MIGRATIONS[name];
    if (migration === undefined) throw new StoreError(`no migration ${name}`);
    await db.transaction().execute((tx) => migration[direction](tx as unknown as Kysely<never>, DIALECT));
  };
  const names = Object.keys(MIGRATIONS);
  return Object.fromEntries(names.map((name) => [name, { up: wrap(name, 'up'), down: wrap(name, 'down') }]));
}
