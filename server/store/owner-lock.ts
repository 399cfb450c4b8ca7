import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError } from './database.ts';

/**
 * One process owns a data folder. The lock is a transaction held open in a file of its own: the operating system lets go of it when
 * the process ends, however it ends, so that a power cut never leaves a lock behind.
 */
export function takeOwnership(dataDir: string): { release(): void } {
  mkdirSync(dataDir, { recursive: true });
  const lock = new Database(join(dataDir, 'owner.lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    throw new StoreError(`${dataDir} is in use by a running Loket; stop it first`, { cause: error });
  }
  return { release: () => lock.close() };
}
