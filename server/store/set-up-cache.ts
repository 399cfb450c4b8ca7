import type { Kysely } from 'kysely';
import type { DB } from './schema.ts';
import { readSetUp, type SetUp } from './set-up-store.ts';

/** Journal entries after which what was read of the set-up no longer holds. */
const SET_UP_ENTRIES = new Set(['mallSetUp', 'setUpChanged', 'personAdded', 'personRetired', 'personChanged']);

export type SetUpCache = {
  current(): Promise<SetUp>;
  /** Told of each journal entry; forgets what it has when the entry changed the set-up. */
  noticeEntry(type: string): void;
};

export function createSetUpCache(db: Kysely<DB>, mallId: string): SetUpCache {
  let kept: Promise<SetUp> | null = null;

  /** What could not be read is asked for again the next time. */
  async function read(): Promise<SetUp> {
    const mine = readSetUp(db, mallId);
    kept = mine;
    try {
      return await mine;
    } catch (error) {
      if (kept === mine) kept = null;
      throw error;
    }
  }

  return {
    current: () => kept ?? read(),
    noticeEntry: (type) => {
      if (SET_UP_ENTRIES.has(type)) kept = null;
    },
  };
}
