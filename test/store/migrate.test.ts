import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../migrations/index.ts';
import type { Migration } from '../../migrations/migration.ts';
import { readConfig } from '../../server/config.ts';
import { openInstallation } from '../../server/installation.ts';
import { openStore, type Store, StoreError } from '../../server/store/database.ts';
import { migrateStore, migrateStoreDown, pendingMigrations } from '../../server/store/migrate.ts';
import { FakeClock, startTestServer } from '../support/server.ts';
import { seededIds } from '../support/store-fixture.ts';
import { tempDir } from '../support/temp-dir.ts';

const open: Store[] = [];
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

async function openEmpty(): Promise<{ store: Store; file: string }> {
  const file = join(tempDir(), 'loket.db');
  const store = await openStore(file);
  open.push(store);
  return { store, file };
}

/** Tables, indexes and triggers as SQLite keeps them. */
function schemaOf(file: string): string[] {
  const raw = new Database(file, { readonly: true });
  const rows = raw
    .prepare<[], { sql: string }>('select sql from sqlite_master where sql is not null order by name')
    .all();
  raw.close();
  return rows.map((row) => row.sql);
}

describe('migrations', () => {
  it('go up, down and up again to the same schema', async () => {
    const { store, file } = await openEmpty();
    const empty = schemaOf(file);
    await migrateStore(store.writer);
    const full = schemaOf(file);
    expect(
      full.filter((sql) => sql.startsWith('CREATE TABLE') || sql.startsWith('create table')).length,
    ).toBeGreaterThan(20);
    await migrateStoreDown(store.writer);
    expect(schemaOf(file).filter((sql) => !/kysely_migration/.test(sql))).toEqual(empty);
    await migrateStore(store.writer);
    expect(schemaOf(file)).toEqual(full);
    expect(await pendingMigrations(store.writer)).toEqual([]);
  });

  it('name what has not run yet, in order', async () => {
    const { store } = await openEmpty();
    expect(await pendingMigrations(store.writer)).toEqual(Object.keys(MIGRATIONS));
    await migrateStore(store.writer, '0002-people');
    expect(await pendingMigrations(store.writer)).toEqual(Object.keys(MIGRATIONS).slice(2));
  });

  it('are numbered without gaps, each under its own name', () => {
    for (const [index, name] of Object.keys(MIGRATIONS).entries()) {
      expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(4, '0')}-[a-z-]+$`));
    }
  });

  it('stay or fail whole: half a step is never left behind', async () => {
    const { store, file } = await openEmpty();
    await migrateStore(store.writer);
    const before = schemaOf(file);
    const broken: Migration = {
      async up(db) {
        await db.schema.createTable('half_a_step').addColumn('id', 'text').execute();
        throw new Error('the power went');
      },
      down: async () => {},
    };
    const migrations = MIGRATIONS as Record<string, Migration>;
    migrations['9999-broken'] = broken;
    try {
      await expect(migrateStore(store.writer)).rejects.toThrow(StoreError);
    } finally {
      delete migrations['9999-broken'];
    }
    expect(schemaOf(file)).toEqual(before);
  });
});

describe('a database', () => {
  it('of a newer Loket is refused with a message that says so, and left as it is', async () => {
    const server = await startTestServer();
    await server.close();
    const file = join(server.dataDir, 'loket.db');
    const raw = new Database(file);
    raw.prepare(`insert into kysely_migration values ('0099-from-the-future', '2030-01-01')`).run();
    raw.close();
    const before = schemaOf(file);
    await expect(startTestServer({ dataDir: server.dataDir })).rejects.toThrow(
      'this database was written by a newer Loket (0099-from-the-future); install that version',
    );
    expect(schemaOf(file)).toEqual(before);
  });

  it('with older data is copied before it is migrated', async () => {
    const dataDir = tempDir();
    const older = await openStore(join(dataDir, 'loket.db'));
    await migrateStore(older.writer, '0003-queue');
    await older.close();
    const config = readConfig({ LOKET_DATA: dataDir, LOKET_DEMO: 'off', LOKET_ADMIN_PASSWORD: 'kata-sandi-uji' });
    const machine = { clock: new FakeClock(), ids: seededIds(), onFatal: () => {} };
    const { store } = await openInstallation(config, machine);
    open.push(store);
    const backups = readdirSync(join(dataDir, 'backups'));
    expect(backups).toEqual([`before-0004-journal-${machine.clock.now()}.db`]);
    const copy = schemaOf(join(dataDir, 'backups', backups[0] ?? ''));
    expect(copy.some((sql) => sql.includes('"ticket"'))).toBe(true);
    expect(copy.some((sql) => sql.includes('"journal"'))).toBe(false);
    expect(await pendingMigrations(store.writer)).toEqual([]);
  });

  it('that is new is not copied', async () => {
    const server = await startTestServer();
    await server.close();
    expect(existsSync(join(server.dataDir, 'backups'))).toBe(false);
  });
});
