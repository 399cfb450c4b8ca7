import type { Kysely, Transaction } from 'kysely';
import { businessDayOf } from '../domain/business-day.ts';
import { createGroupCommit, type Heads } from './group-commit.ts';
import { appendEntry, type Entry, type JournalHead, saveHead, takeHead } from './journal.ts';
import type { DB } from './schema.ts';

/** Who did it, as the journal writes it: `person:<id>`, `device:<id>`, `demo`, `system`. */
type ActorName = string;

/** What a use case has at hand inside its transaction. There is no outer handle in scope: on SQLite using it would hang. */
export type Unit = {
  tx: Transaction<DB>;
  mallId: string;
  /** The one instant of this command: in rows, journal and log. Epoch ms. Never before that of the entry before. */
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
  run<T>(mallId: string, actor: ActorName, work: (unit: Unit) => Promise<T>): Promise<T>;
  /** For what is not part of the mall's history: sessions, and pairings that nobody has confirmed. Always kept. */
  runUnjournaled<T>(work: (tx: Transaction<DB>, at: number) => Promise<T>): Promise<T>;
  /** Called after each commit that wrote to the journal. */
  onCommit(listener: () => void): void;
};

export function createUnitOfWork(
  writer: Kysely<DB>,
  clock: { now(): number },
  onFatal: (error: unknown) => void,
): UnitOfWork {
  const listeners: (() => void)[] = [];
  const days = new Map<string, { timeZone: string; dayStartsMin: number }>();
  const { enqueue } = createGroupCommit(writer, {
    seal: async (tx, heads) => {
      for (const [mallId, head] of heads) await saveHead(tx, mallId, head);
    },
    committed: (heads) => {
      if (heads.size > 0) for (const listener of listeners) listener();
    },
    onFatal,
  });

  async function dayRuleOf(tx: Transaction<DB>, mallId: string) {
    const known = days.get(mallId);
    if (known !== undefined) return known;
    const mall = await tx
      .selectFrom('mall')
      .select(['time_zone as timeZone', 'day_starts_min as dayStartsMin'])
      .where('id', '=', mallId)
      .executeTakeFirstOrThrow();
    days.set(mallId, mall);
    return mall;
  }

  /** The head at this command's own time. The first command of a batch takes it from the database, the others go on from there. */
  async function headNow(tx: Transaction<DB>, mallId: string, heads: Heads): Promise<JournalHead> {
    const now = clock.now();
    const known = heads.get(mallId);
    return known === undefined ? takeHead(tx, mallId, now) : { ...known, at: Math.max(now, known.at) };
  }

  async function runUnit<T>(
    tx: Transaction<DB>,
    heads: Heads,
    of: { mallId: string; actor: ActorName },
    work: (unit: Unit) => Promise<T>,
  ): Promise<{ value: T; appended: boolean }> {
    const { mallId } = of;
    let head = await headNow(tx, mallId, heads);
    const before = head.seq;
    const { timeZone, dayStartsMin } = await dayRuleOf(tx, mallId);
    const businessDay = businessDayOf(head.at, timeZone, dayStartsMin);
    const place = { ...of, businessDay };
    const value = await work({
      tx,
      mallId,
      at: head.at,
      businessDay,
      append: async (entry) => {
        head = await appendEntry(tx, head, place, entry);
        // The mall's own row may be another now: read again by the next command.
        if (entry.type === 'setUpChanged') days.delete(mallId);
        return { seq: head.seq, hash: head.hash };
      },
    });
    heads.set(mallId, head);
    return { value, appended: head.seq > before };
  }

  return {
    onCommit: (listener) => {
      listeners.push(listener);
    },
    run: <T>(mallId: string, actor: ActorName, work: (unit: Unit) => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        enqueue({
          fail: reject,
          run: async (tx, heads) => {
            const { value, appended } = await runUnit(tx, heads, { mallId, actor }, work);
            return { keep: appended, settle: () => resolve(value) };
          },
        });
      }),
    runUnjournaled: <T>(work: (tx: Transaction<DB>, at: number) => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        enqueue({
          fail: reject,
          run: async (tx) => {
            const value = await work(tx, clock.now());
            return { keep: true, settle: () => resolve(value) };
          },
        });
      }),
  };
}
