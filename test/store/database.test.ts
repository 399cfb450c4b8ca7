import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpTables, MALL_ID, openStoreFixture, type StoreFixture } from '../support/store-fixture.ts';
import { tempDir } from '../support/temp-dir.ts';

describe('the open database', () => {
  let fixture: StoreFixture;
  beforeAll(async () => {
    fixture = await openStoreFixture();
  });
  afterAll(() => fixture.close());

  const note = (text: string) =>
    fixture.uow.run(MALL_ID, 'test', (unit) => unit.append({ type: 'note', subjectId: text, payload: {} }));

  const pragma = async (name: string) => {
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(fixture.store.writer);
    return Object.values(rows[0] ?? {})[0];
  };

  it('flushes every commit to the disk, also after the first write', async () => {
    // 2 is FULL. better-sqlite3 is built to fall back to NORMAL, which loses acknowledged tickets at a power cut.
    expect(await pragma('synchronous')).toBe(2);
    await note('a write');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('foreign_keys')).toBe(1);
  });

  it('reads on a connection that cannot write', async () => {
    const { reader } = fixture.store;
    await expect(reader.deleteFrom('session').execute()).rejects.toThrow(/readonly/);
  });

  it('shows the reader what was committed, at once', async () => {
    const { seq } = await note('seen');
    const row = await fixture.store.reader.selectFrom('journal_head').select('seq').executeTakeFirstOrThrow();
    expect(row.seq).toBe(seq);
  });

  it('copies itself whole while commands go on', async () => {
    const file = join(tempDir(), 'copy.db');
    const writing = Promise.all(Array.from({ length: 50 }, (_, index) => note(`during ${index}`)));
    await fixture.store.backup(file);
    await writing;
    const copy = new Database(file, { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    const copied = dumpTables(copy);
    const all = dumpTables(fixture.raw);
    copy.close();
    expect(copied.service).toEqual(all.service);
    expect(copied.journal).toEqual(all.journal?.slice(0, copied.journal?.length));
  });
});
