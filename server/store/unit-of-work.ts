import type { ControlledTransaction, Kysely, Transaction } from 'kysely';
import { businessDayOf } from '../domain/business-day.ts';
import { appendEntry, type Entry, type JournalHead, saveHead, takeHead } from './journal.ts';
import type { DB } from './schema.ts';

/** Who did it, as the journal writes it: `person:<id>`, `device:<id>`, `demo`, `system`. */
export type Actor = string;

/** What a use case has at hand inside its transaction. There is no outer handle in scope: on SQLite using it would hang. */
export type Unit = {
  tx: Transaction<DB>;
  mallId: string;
  /** The one instant of this command: in rows, journal and log. Epoch ms. */
  at: number;
  businessDay: string;
  /** Writes the journal; the answer names the entry's place and hash. */
  append(entry: Entry): Promise<{ seq: number; hash: string }>;
};

export type UnitOfWork = {
  /**
   * Runs a command in a transaction and answers after its commit. A unit that throws, or that appends nothing to the journal,
   * leaves nothing behind.
   */
  run<T>(mallId: string, actor: Actor, work: (unit: Unit) => Promise<T>): Promise<T>;
  /** For what is not part of the mall's history: sessions, and pairings that nobody has confirmed. Always kept. */
  runUnjournaled<T>(work: (tx: Transaction<DB>, at: number) => Promise<T>): Promise<T>;
  /** Called after each commit that wrote to the journal. */
  onCommit(listener: () => void): void;
};

type Done = { keep: boolean; journaled: boolean; settle(): void };
type Job = { run(tx: Transaction<DB>): Promise<Done>; fail(error: unknown): void };

/** So that one slow batch does not make the first of it wait for long. */
const MOST_IN_BATCH = 64;

/**
 * Group commit: commands that arrive while another one is being written share its transaction, each behind its own savepoint, and
 * are answered together after one fsync. Nothing is acknowledged before it is on the disk (ADR 003).
 */
export function createUnitOfWork(
  writer: Kysely<DB>,
  clock: { now(): number },
  onFatal: (error: unknown) => void,
): UnitOfWork {
  const listeners: (() => void)[] = [];
  const timeZones = new Map<string, string>();
  const queue: Job[] = [];
  let draining = false;

  function enqueue(job: Job): void {
    queue.push(job);
    if (!draining) void drain();
  }

  async function drain(): Promise<void> {
    draining = true;
    while (queue.length > 0) await runBatch(queue.splice(0, MOST_IN_BATCH));
    draining = false;
  }

  async function runBatch(jobs: Job[]): Promise<void> {
    const settled: (() => void)[] = [];
    let keep = false;
    let journaled = false;
    try {
      const tx = await writer.startTransaction().execute();
      for (const job of jobs) {
        const done = await runBehindSavepoint(tx, job);
        if (done === null) continue;
        keep ||= done.keep;
        journaled ||= done.journaled;
        settled.push(done.settle);
      }
      await (keep ? tx.commit() : tx.rollback()).execute();
    } catch (error) {
      // The transaction itself failed: no command of the batch may be answered as done.
      for (const job of jobs) job.fail(error);
      if (isDiskError(error)) onFatal(error);
      return;
    }
    for (const settle of settled) settle();
    if (journaled) for (const listener of listeners) listener();
  }

  async function timeZoneOf(tx: Transaction<DB>, mallId: string): Promise<string> {
    const known = timeZones.get(mallId);
    if (known !== undefined) return known;
    const mall = await tx.selectFrom('mall').select('time_zone').where('id', '=', mallId).executeTakeFirstOrThrow();
    timeZones.set(mallId, mall.time_zone);
    return mall.time_zone;
  }

  async function begin(tx: Transaction<DB>, mallId: string, actor: Actor) {
    let head: JournalHead = await takeHead(tx, mallId, clock.now());
    const before = head.seq;
    const businessDay = businessDayOf(head.at, await timeZoneOf(tx, mallId));
    const unit: Unit = {
      tx,
      mallId,
      at: head.at,
      businessDay,
      append: async (entry) => {
        head = await appendEntry(tx, head, { mallId, businessDay, actor }, entry);
        return { seq: head.seq, hash: head.hash };
      },
    };
    const finish = async (): Promise<boolean> => {
      if (head.seq === before) return false;
      await saveHead(tx, mallId, head);
      return true;
    };
    return { unit, finish };
  }

  return {
    onCommit: (listener) => {
      listeners.push(listener);
    },
    run: <T>(mallId: string, actor: Actor, work: (unit: Unit) => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        enqueue({
          fail: reject,
          run: async (tx) => {
            const { unit, finish } = await begin(tx, mallId, actor);
            const value = await work(unit);
            const journaled = await finish();
            return { keep: journaled, journaled, settle: () => resolve(value) };
          },
        });
      }),
    runUnjournaled: <T>(work: (tx: Transaction<DB>, at: number) => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        enqueue({
          fail: reject,
          run: async (tx) => {
            const value = await work(tx, clock.now());
            return { keep: true, journaled: false, settle: () => resolve(value) };
          },
        });
      }),
  };
}

/** Null when the job failed: it has been told, and what it wrote is undone, while its neighbours go on. */
async function runBehindSavepoint(tx: ControlledTransaction<DB>, job: Job) {
  const guarded = await tx.savepoint('unit').execute();
  try {
    const done = await job.run(guarded);
    if (done.keep) await guarded.releaseSavepoint('unit').execute();
    else await guarded.rollbackToSavepoint('unit').execute();
    return done;
  } catch (error) {
    if (isDiskError(error)) throw error;
    await guarded.rollbackToSavepoint('unit').execute();
    job.fail(error);
    return null;
  }
}

/** After an I/O error a commit that failed may still be there at the next start: only a restart tells (design §7). */
function isDiskError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CORRUPT' || code === 'SQLITE_FULL';
}
