import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { openStore } from '../../server/store/database.ts';
import { migrateStore } from '../../server/store/migrate.ts';
import type { DB } from '../../server/store/schema.ts';
import { createUnitOfWork, type UnitOfWork } from '../../server/store/unit-of-work.ts';
import { setUpMall } from '../../server/use-cases/set-up-mall.ts';
import { FakeClock } from './server.ts';
import { SMALL_MALL, seededIds } from './store-fixture.ts';

/** A real database whose statements a test can watch, and fail on purpose. */
export type FaultyStore = {
  uow: UnitOfWork;
  clock: FakeClock;
  /** A second connection: sees only what is committed. */
  raw: Database.Database;
  /** The writer's own connection. */
  own: Database.Database;
  /** Called before each statement; may throw in its place. */
  watch(watcher: (sql: string) => void): void;
  /** What was given to onFatal. */
  fatal: unknown[];
  close(): Promise<void>;
};

export async function openFaultyStore(file: string): Promise<FaultyStore> {
  const store = await openStore(file);
  await migrateStore(store.writer);
  await store.close();
  const own = new Database(file);
  own.pragma('foreign_keys = ON');
  own.pragma('synchronous = FULL');
  let watcher: (sql: string) => void = () => {};
  const writer = new Kysely<DB>({ dialect: new SqliteDialect({ database: watched(own, (sql) => watcher(sql)) }) });
  const clock = new FakeClock();
  const fatal: unknown[] = [];
  const uow = createUnitOfWork(writer, clock, (error) => fatal.push(error));
  await setUpMall({ uow, ids: seededIds() }, SMALL_MALL, []);
  const raw = new Database(file);
  const close = async () => {
    raw.close();
    await writer.destroy();
  };
  return { uow, clock, raw, own, watch: (next) => (watcher = next), fatal, close };
}

function watched(own: Database.Database, before: (sql: string) => void) {
  return {
    close: () => own.close(),
    prepare: (sql: string) => {
      before(sql);
      return own.prepare(sql) as never;
    },
  };
}
