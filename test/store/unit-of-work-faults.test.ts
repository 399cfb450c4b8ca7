import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrokenEntry, readJournalRows } from '../support/journal-check.ts';
import { type FaultyStore, openFaultyStore } from '../support/store-faults.ts';
import { dumpTables, MALL_ID } from '../support/store-fixture.ts';
import { tempDir } from '../support/temp-dir.ts';

let db: FaultyStore;
beforeEach(async () => {
  db = await openFaultyStore(join(tempDir(), 'loket.db'));
});
afterEach(() => db.close());

const write = (name: string, text = '') =>
  db.uow.run(MALL_ID, 'test', (unit) => unit.append({ type: 'note', subjectId: name, payload: { text } }));

const journaled = () => readJournalRows(db.raw).flatMap((row) => (row.type === 'note' ? [row.subject_id] : []));

/** The next statement of this kind fails, once. */
function failNext(kind: RegExp, error: Error): void {
  db.watch((sql) => {
    if (!kind.test(sql)) return;
    db.watch(() => {});
    throw error;
  });
}

const busy = () => Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
const statuses = async (units: Promise<unknown>[]) => (await Promise.allSettled(units)).map(({ status }) => status);

function expectWhole(): void {
  const head = db.raw.prepare<[], { hash: string }>('select hash from journal_head').get();
  expect(findBrokenEntry(readJournalRows(db.raw), head?.hash)).toBeNull();
}

describe('a commit that fails', () => {
  it('fails for everyone in it, leaves nothing, and the next ones go through', async () => {
    const before = dumpTables(db.raw);
    failNext(/^commit$/, busy());
    expect(await statuses([write('first')])).toEqual(['rejected']);
    expect(dumpTables(db.raw)).toEqual(before);
    await write('after');
    failNext(/^commit$/, busy());
    expect(await statuses(['a', 'b', 'c'].map((name) => write(name)))).toEqual(['rejected', 'rejected', 'rejected']);
    await write('afterwards');
    expect(journaled()).toEqual(['after', 'afterwards']);
    expect(db.fatal).toEqual([]);
    expectWhole();
  });

  it('does not tell of it', async () => {
    let told = 0;
    db.uow.onCommit(() => (told += 1));
    failNext(/^commit$/, busy());
    expect(await statuses([write('first')])).toEqual(['rejected']);
    expect(told).toBe(0);
  });
});

describe('a transaction that cannot even be undone', () => {
  it('ends everything: nothing more could be written', async () => {
    db.watch((sql) => {
      if (sql !== 'commit') return;
      // As SQLite itself does when it runs out of memory in the middle of a commit.
      db.own.exec('rollback');
      throw busy();
    });
    expect(await statuses([write('first'), write('second')])).toEqual(['rejected', 'rejected']);
    expect(db.fatal).toHaveLength(1);
    expect(journaled()).toEqual([]);
  });
});

describe('a transaction that does not begin', () => {
  it('fails for its commands, and the next ones go through', async () => {
    failNext(/^begin$/, busy());
    expect(await statuses([write('first')])).toEqual(['rejected']);
    await write('after');
    expect(journaled()).toEqual(['after']);
  });
});

describe('a disk that fails', () => {
  it('ends everything: nobody of the batch is answered as done', async () => {
    const broken = () => Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_WRITE' });
    await write('first');
    let inserts = 0;
    db.watch((sql) => {
      if (!sql.startsWith('insert into "journal"')) return;
      inserts += 1;
      if (inserts === 2) throw broken();
    });
    expect(await statuses([write('a'), write('b'), write('c')])).toEqual(['rejected', 'rejected', 'rejected']);
    expect(db.fatal).toHaveLength(1);
    expect(db.fatal[0]).toMatchObject({ code: 'SQLITE_IOERR_WRITE' });
    expect(journaled()).toEqual(['first']);
  });

  it('because it is really full', async () => {
    const pages = Number(db.own.pragma('page_count', { simple: true }));
    db.own.pragma(`max_page_count = ${pages + 4}`);
    expect(await statuses([write('too much', 'x'.repeat(200_000))])).toEqual(['rejected']);
    expect(db.fatal).toHaveLength(1);
    expect(db.fatal[0]).toMatchObject({ code: 'SQLITE_FULL' });
    expect(journaled()).toEqual([]);
    expectWhole();
  });
});
