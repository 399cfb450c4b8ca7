import type { Kysely, Transaction } from 'kysely';
import { hashEntry, JOURNAL_FORMAT } from './journal-hash.ts';
import { onlyRow, prepareQuery, prepareRowInsert } from './prepared-query.ts';
import type { DB, JournalTable } from './schema.ts';

/** What a use case writes down: the type and payload of an event, and whom it is about. */
export type Entry = { type: string; subjectId: string; payload: Record<string, unknown> };

export type JournalHead = { seq: number; hash: string; at: number; epoch: string };

/**
 * Takes the head for this transaction and moves its time on: never backwards, whatever the clock does. Being an update, it also
 * locks the head where several processes write, so that a later reader never sees a gap fill in.
 */
export async function takeHead(tx: Transaction<DB>, mallId: string, now: number): Promise<JournalHead> {
  return onlyRow(await takenHead(tx, { mallId, now }));
}

const takenHead = prepareQuery<{ mallId: string; now: number }, JournalHead>((db, hole) =>
  db
    .updateTable('journal_head')
    .set((eb) => ({ at: eb.case().when('at', '>', hole('now')).then(eb.ref('at')).else(hole('now')).end() }))
    .where('mall_id', '=', hole('mallId'))
    .returning(['seq', 'hash', 'at', 'epoch']),
);

const addEntry = prepareRowInsert('journal');

export async function appendEntry(
  tx: Transaction<DB>,
  head: JournalHead,
  at: { mallId: string; businessDay: string; actor: string },
  entry: Entry,
): Promise<JournalHead> {
  const row: Omit<JournalTable, 'hash'> = {
    mall_id: at.mallId,
    seq: head.seq + 1,
    format: JOURNAL_FORMAT,
    at: head.at,
    business_day: at.businessDay,
    type: entry.type,
    subject_id: entry.subjectId,
    actor: at.actor,
    payload: JSON.stringify(entry.payload),
    prev_hash: head.hash,
  };
  const hash = hashEntry(row);
  await addEntry(tx, { ...row, hash });
  return { ...head, seq: row.seq, hash };
}

export async function saveHead(tx: Transaction<DB>, mallId: string, head: JournalHead): Promise<void> {
  await tx
    .updateTable('journal_head')
    .set({ seq: head.seq, hash: head.hash, at: head.at })
    .where('mall_id', '=', mallId)
    .execute();
}

const presentHead = prepareQuery<{ mallId: string }, JournalHead>((db, hole) =>
  db.selectFrom('journal_head').select(['seq', 'hash', 'at', 'epoch']).where('mall_id', '=', hole('mallId')),
);

export async function readHead(db: Kysely<DB>, mallId: string): Promise<JournalHead> {
  return onlyRow(await presentHead(db, { mallId }));
}

/** The entries after `seq`, oldest first. */
export async function readJournal(db: Kysely<DB>, mallId: string, seq: number, limit: number): Promise<JournalTable[]> {
  return db
    .selectFrom('journal')
    .selectAll()
    .where('mall_id', '=', mallId)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
}

/** A new epoch tells every client that what it remembers of the journal no longer holds: after a restore. */
export async function renewEpoch(tx: Transaction<DB>, epoch: string): Promise<void> {
  await tx.updateTable('journal_head').set({ epoch }).execute();
}
