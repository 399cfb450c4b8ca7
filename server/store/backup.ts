import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError } from './database.ts';

/**
 * Copies a database, also while a server writes to it, into a new compact file: `VACUUM INTO` reads one snapshot and always ends,
 * where the online backup from a second connection starts over at every write. The copy is on the disk when this returns.
 */
export function backupDatabase(file: string, target: string): void {
  if (existsSync(target)) throw new StoreError(`${target} is there already`);
  mkdirSync(dirname(target), { recursive: true });
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  const source = new Database(file, { readonly: true, fileMustExist: true });
  try {
    source.prepare('vacuum into ?').run(partial);
  } finally {
    source.close();
  }
  flush(partial);
  renameSync(partial, target);
  flush(dirname(target));
}

/** Puts a backup in the place of the database. The caller owns the data folder and has checked the backup. */
export async function replaceDatabase(backup: string, file: string): Promise<void> {
  const incoming = `${file}.incoming`;
  await copyFile(backup, incoming);
  flush(incoming);
  // The old write-ahead log must not be played into the new file.
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  renameSync(incoming, file);
  flush(dirname(file));
}

/** Throws when the file is not a sound SQLite database. */
export function checkDatabase(file: string): void {
  if (!existsSync(file)) throw new StoreError(`${file} is not there`);
  const db = new Database(file, { readonly: true });
  try {
    const found = db.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw new StoreError(`${file} is damaged: ${String(found)}`);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(`${file} is not a database`, { cause: error });
  } finally {
    db.close();
  }
}

function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
