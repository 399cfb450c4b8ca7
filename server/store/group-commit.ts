import type { ControlledTransaction, Kysely, Transaction } from 'kysely';
import type { JournalHead } from './journal.ts';
import type { DB } from './schema.ts';

/** The journal's head per mall as the batch has moved it: read once, written once, however many commands share the batch. */
export type Heads = Map<string, JournalHead>;

export type Done = {
  /** Whether what it wrote stays. */
  keep: boolean;
  settle(): void;
};
type Job = { run(tx: Transaction<DB>, heads: Heads): Promise<Done>; fail(error: unknown): void };

type Batch = {
  /** Called inside the transaction, before its commit. */
  seal(tx: Transaction<DB>, heads: Heads): Promise<void>;
  /** Called after a commit. */
  committed(heads: Heads): void;
  /** The disk failed: what is on it is only known after a restart. */
  onFatal(error: unknown): void;
};

/** So that one slow batch does not make the first of it wait for long. */
const MOST_IN_BATCH = 64;

/**
 * Group commit: commands that arrive together share a transaction, each behind its own savepoint, and are answered together after
 * one fsync. Nothing is acknowledged before it is on the disk (ADR 003).
 */
export function createGroupCommit(writer: Kysely<DB>, batch: Batch): { enqueue(job: Job): void } {
  const queue: Job[] = [];
  let scheduled = false;

  // SQLite answers synchronously, so a batch runs without a turn of the event loop: only what was read from the sockets before it
  // can share it. One turn lets every request that has arrived get into the queue.
  function schedule(): void {
    if (scheduled || queue.length === 0) return;
    scheduled = true;
    setImmediate(() => void drain());
  }

  async function drain(): Promise<void> {
    await runBatch(queue.splice(0, MOST_IN_BATCH));
    scheduled = false;
    schedule();
  }

  async function runBatch(jobs: Job[]): Promise<void> {
    const heads: Heads = new Map();
    const settled: (() => void)[] = [];
    let tx: ControlledTransaction<DB> | null = null;
    try {
      tx = await writer.startTransaction().execute();
      let keep = false;
      for (const job of jobs) {
        const done = await runBehindSavepoint(tx, job, heads);
        if (done === null) continue;
        keep ||= done.keep;
        settled.push(done.settle);
      }
      if (keep) await batch.seal(tx, heads);
      await (keep ? tx.commit() : tx.rollback()).execute();
    } catch (error) {
      if (isDiskError(error) || !(await abandon(tx))) batch.onFatal(error);
      // No command of the batch may be answered as done.
      for (const job of jobs) job.fail(error);
      return;
    }
    for (const settle of settled) settle();
    batch.committed(heads);
  }

  return {
    enqueue: (job) => {
      queue.push(job);
      schedule();
    },
  };
}

/** Null when the job failed: it has been told, and what it wrote is undone, while its neighbours go on. */
async function runBehindSavepoint(tx: ControlledTransaction<DB>, job: Job, heads: Heads): Promise<Done | null> {
  const before = new Map(heads);
  const guarded = await tx.savepoint('unit').execute();
  const undo = async () => {
    await guarded.rollbackToSavepoint('unit').execute();
    heads.clear();
    for (const [mallId, head] of before) heads.set(mallId, head);
  };
  try {
    const done = await job.run(guarded, heads);
    if (done.keep) await guarded.releaseSavepoint('unit').execute();
    else await undo();
    return done;
  } catch (error) {
    if (isDiskError(error)) throw error;
    await undo();
    job.fail(error);
    return null;
  }
}

/**
 * A commit that was refused leaves the transaction open; the next batch could not begin. False when that cannot be undone: SQLite
 * has given up on the transaction by itself (out of memory), and nobody knows what else it lost.
 */
async function abandon(tx: ControlledTransaction<DB> | null): Promise<boolean> {
  if (tx === null || tx.isCommitted || tx.isRolledBack) return true;
  try {
    await tx.rollback().execute();
    return true;
  } catch {
    return false;
  }
}

/** After an I/O error a commit that failed may still be there at the next start: only a restart tells (design §7). */
function isDiskError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CORRUPT' || code === 'SQLITE_FULL';
}
