import type { Kysely } from 'kysely';
import { type Misfit, walkJournal } from './journal-check.ts';
import { createJournalFold } from './journal-fold.ts';
import type { DB } from './schema.ts';
import { readMovedOutages } from './verify-rows.ts';

export type Verification = {
  entries: number;
  tickets: number;
  duties: number;
  announcements: number;
  /** Hash of the last entry that fits. */
  hash: string;
  /** The first thing that does not fit; null when all does. */
  misfit: Misfit | null;
};

/**
 * Checks the hash chain, and that folding the journal gives exactly the rows. Names the first entry that does not fit: a broken
 * link, an event that cannot follow, or the newest entry of a ticket whose row says something else.
 */
export async function verifyJournal(db: Kysely<DB>, mallId: string): Promise<Verification> {
  const fold = createJournalFold(db, await readMovedOutages(db, mallId));
  const { entries, hash, misfit } = await walkJournal(db, mallId, fold.visit);
  const counts = fold.counts();
  const found = misfit ?? (await fold.finish(mallId));
  return { entries, hash, ...counts, misfit: found };
}
