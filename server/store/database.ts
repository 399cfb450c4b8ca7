import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { DB } from './schema.ts';
import { cacheStatements } from './statement-cache.ts';

/** The open database. `writer` is the one connection that writes; `reader` is a second, read-only one for views and reports. */
export type Store = {
  writer: Kysely<DB>;
  reader: Kysely<DB>;
  /** Copies the whole database into a file, from the writer's own connection: a second one may never finish under writes. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
};

export class StoreError extends Error {
  override name = 'StoreError';
}

/** Opens (and creates) the SQLite file. One process owns it. */
export async function openStore(file: string): Promise<Store> {
  mkdirSync(dirname(file), { recursive: true });
  const raw = new Database(file);
  configureWriter(raw);
  const writer = new Kysely<DB>({ dialect: new SqliteDialect({ database: cacheStatements(raw) }) });
  const rawReader = new Database(file, { readonly: true });
  rawReader.pragma('busy_timeout = 5000');
  const reader = new Kysely<DB>({ dialect: new SqliteDialect({ database: cacheStatements(rawReader) }) });
  return {
    writer,
    reader,
    backup: async (target) => {
      await raw.backup(target);
    },
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

function configureWriter(raw: Database.Database): void {
  raw.pragma('journal_mode = WAL');
  raw.pragma('busy_timeout = 5000');
  raw.pragma('foreign_keys = ON');
  raw.pragma('synchronous = FULL');
  raw.exec('create table if not exists durability_check (id integer primary key, n integer not null)');
  raw.exec('insert into durability_check values (1, 1) on conflict (id) do update set n = n + 1');
  // better-sqlite3 is built to run WAL at NORMAL, and the pragma only tells the truth after the first write:
  // NORMAL loses acknowledged tickets at a power cut.
  if (raw.pragma('synchronous', { simple: true }) !== 2) throw new StoreError('synchronous=FULL does not hold');
}
