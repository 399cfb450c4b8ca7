import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Unit } from '../../server/store/unit-of-work.ts';
import { findBrokenEntry, readJournalRows } from '../support/journal-check.ts';
import { type FaultyStore, openFaultyStore } from '../support/store-faults.ts';
import { dumpTables, MALL_ID } from '../support/store-fixture.ts';
import { tempDir } from '../support/temp-dir.ts';

let db: FaultyStore;
beforeEach(async () => {
  db = await openFaultyStore(join(tempDir(), 'loket.db'));
});
afterEach(() => db.close());

const run = <T>(work: (unit: Unit) => Promise<T>) => db.uow.run(MALL_ID, 'test', work);

/** A unit that writes a row and the entry that tells of it. */
const write = (name: string) =>
  run(async (unit) => {
    await insert(unit, name);
    await unit.append({ type: 'note', subjectId: name, payload: {} });
    return name;
  });

const insert = ({ tx }: Pick<Unit, 'tx'>, name: string) =>
  tx.insertInto('number_sequence').values({ series_id: 's1', business_day: name, last: 1 }).execute();

/** What another connection sees: the rows, and the journal's entries about them. */
const kept = () => {
  const rows = db.raw
    .prepare<[], { name: string }>('select business_day as name from number_sequence order by rowid')
    .all();
  return rows.map(({ name }) => name);
};
const journaled = () => readJournalRows(db.raw).flatMap((row) => (row.type === 'note' ? [row.subject_id] : []));

function expectWhole(): void {
  const head = db.raw.prepare<[], { hash: string }>('select hash from journal_head').get();
  expect(findBrokenEntry(readJournalRows(db.raw), head?.hash)).toBeNull();
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `unit ${index}`);

describe('units that come at once', () => {
  it('share a commit, in the order in which they came', async () => {
    let commits = 0;
    db.watch((sql) => {
      if (sql === 'commit') commits += 1;
    });
    const answered: string[] = [];
    await Promise.all(names(40).map((name) => write(name).then((value) => answered.push(value))));
    expect(commits).toBe(1);
    expect(answered).toEqual(names(40));
    expect(kept()).toEqual(names(40));
    expect(journaled()).toEqual(names(40));
    expectWhole();
  });

  it('go in several commits when they are many, so that the first does not wait for the last', async () => {
    const answeredAtCommit: number[] = [];
    let answered = 0;
    db.watch((sql) => {
      if (sql === 'commit') answeredAtCommit.push(answered);
    });
    await Promise.all(names(200).map((name) => write(name).then(() => (answered += 1))));
    expect(answeredAtCommit).toEqual([0, 64, 128, 192]);
    expect(journaled()).toEqual(names(200));
  });

  it('are answered only once another connection can see what they did', async () => {
    await Promise.all(
      names(30).map(async (name) => {
        await write(name);
        expect(kept()).toContain(name);
        expect(journaled()).toContain(name);
      }),
    );
  });

  it('each have their own time, and none an earlier one than the one before', async () => {
    const move = (ms: number) =>
      run(async (unit) => {
        await unit.append({ type: 'note', subjectId: 'moved', payload: {} });
        db.clock.advance(ms);
        return unit.at;
      });
    const begun = db.clock.now();
    expect(await Promise.all([1_000, -5_000, 9_000, 0].map(move))).toEqual(
      [0, 1_000, 1_000, 5_000].map((ms) => begun + ms),
    );
    expectWhole();
  });

  it('tell of a commit once, after it', async () => {
    const seen: number[] = [];
    db.uow.onCommit(() => seen.push(journaled().length));
    await Promise.all(names(10).map(write));
    expect(seen).toEqual([10]);
    await run(async () => 'nothing written');
    await db.uow.runUnjournaled(async () => 'nothing for the journal');
    expect(seen).toHaveLength(1);
  });
});

describe('a unit that fails', () => {
  it('is undone whole, and its neighbours stay', async () => {
    const writing = [write('unit 0'), write('unit 1')];
    const failing = run(async (unit) => {
      await insert(unit, 'undone');
      await unit.append({ type: 'note', subjectId: 'undone', payload: {} });
      throw new Error('changed my mind');
    });
    const breaking = run(async (unit) => {
      await unit.append({ type: 'note', subjectId: 'breaks a constraint', payload: {} });
      await insert(unit, 'unit 1');
    });
    const results = await Promise.allSettled([...writing, failing, breaking, write('unit 2')]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(kept()).toEqual(['unit 0', 'unit 1', 'unit 2']);
    expect(journaled()).toEqual(['unit 0', 'unit 1', 'unit 2']);
    expectWhole();
  });

  it('leaves nothing when it is alone', async () => {
    const before = dumpTables(db.raw);
    await expect(
      run(async (unit) => {
        await insert(unit, 'undone');
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await expect(
      db.uow.runUnjournaled(async (tx) => {
        await insert({ tx }, 'undone');
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(dumpTables(db.raw)).toEqual(before);
  });
});

describe('a unit that writes nothing into the journal', () => {
  it('leaves nothing behind, alone or among others', async () => {
    const before = dumpTables(db.raw);
    const silent = (name: string) =>
      run(async (unit) => {
        await insert(unit, name);
        return 'answered';
      });
    expect(await silent('alone')).toBe('answered');
    expect(dumpTables(db.raw)).toEqual(before);
    expect(await Promise.all([write('unit 0'), silent('between'), write('unit 1')])).toContain('answered');
    expect(kept()).toEqual(['unit 0', 'unit 1']);
    expectWhole();
  });

  it('is kept when it says that it is no part of history', async () => {
    await db.uow.runUnjournaled((tx) => insert({ tx }, 'a session'));
    expect(kept()).toEqual(['a session']);
    expect(journaled()).toEqual([]);
  });
});
