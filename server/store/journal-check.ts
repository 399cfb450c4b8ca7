import type { Kysely } from 'kysely';
import { readHead, readJournal } from './journal.ts';
import { GENESIS_HASH, hashEntry } from './journal-hash.ts';
import type { DB, JournalTable } from './schema.ts';

/** Where the record does not fit, or null as the entry when something outside the journal is wrong. */
export type Misfit = { seq: number | null; reason: string };

const BATCH = 2_000;

/**
 * Walks the whole chain, oldest first: numbers without gaps, each entry's hash right and pointing to the one before, time never
 * backwards, and the head being the last entry. Hands every entry that fits to `visit`, which may find a misfit of its own.
 */
export async function walkJournal(
  db: Kysely<DB>,
  mallId: string,
  visit: (entry: JournalTable) => Promise<string | null>,
): Promise<{ entries: number; hash: string; misfit: Misfit | null }> {
  let last = { seq: 0, hash: GENESIS_HASH, at: 0 };
  for (;;) {
    const entries = await readJournal(db, mallId, last.seq, BATCH);
    for (const entry of entries) {
      const reason = entryMisfit(entry, last) ?? (await visit(entry));
      if (reason !== null) return { entries: last.seq, hash: last.hash, misfit: { seq: entry.seq, reason } };
      last = { seq: entry.seq, hash: entry.hash, at: entry.at };
    }
    if (entries.length < BATCH) break;
  }
  const head = await readHead(db, mallId);
  const fits = head.seq === last.seq && head.hash === last.hash;
  const reason = `the head says entry ${head.seq}, the chain ends at ${last.seq}: entries are missing or the head was changed`;
  return { entries: last.seq, hash: last.hash, misfit: fits ? null : { seq: last.seq + 1, reason } };
}

function entryMisfit(entry: JournalTable, last: { seq: number; hash: string; at: number }): string | null {
  if (entry.seq !== last.seq + 1) return `expected entry ${last.seq + 1}: an entry was removed or renumbered`;
  if (entry.prev_hash !== last.hash) return 'it does not point to the entry before it';
  if (hashEntry(entry) !== entry.hash) return 'its content does not match its hash';
  if (entry.at < last.at) return 'its time is before that of the entry before it';
  return null;
}
