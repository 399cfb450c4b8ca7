import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JournalTable } from '../../server/store/schema.ts';
import { findBrokenEntry, readJournalRows } from '../support/journal-check.ts';
import { MALL_ID, openStoreFixture, type StoreFixture } from '../support/store-fixture.ts';

describe('the journal', () => {
  let fixture: StoreFixture;
  beforeAll(async () => {
    fixture = await openStoreFixture();
    const texts = ['pas foto', 'ñ – “kutip” 🙂', '', '3:a1:b', '{"a":1}', 'line\nline'];
    for (const text of texts) {
      await append('note', text);
      fixture.clock.advance(1_000);
    }
  });
  afterAll(() => fixture.close());

  const append = (type: string, text: string) =>
    fixture.uow.run(MALL_ID, 'person:p1', async (unit) => {
      const place = await unit.append({ type, subjectId: `about ${text}`, payload: { text } });
      return { ...place, at: unit.at };
    });

  const head = () =>
    fixture.raw.prepare<[], { seq: number; hash: string; at: number }>('select * from journal_head').get();

  it('is a chain that another program can follow from its beginning to its head', () => {
    const rows = readJournalRows(fixture.raw);
    expect(rows.length).toBeGreaterThan(6);
    expect(rows[0]?.prev_hash).toBe('0'.repeat(64));
    expect(findBrokenEntry(rows, head()?.hash)).toBeNull();
    expect(head()?.seq).toBe(rows.length);
  });

  it('gives the place and hash of what was appended', async () => {
    const place = await append('note', 'last');
    const rows = readJournalRows(fixture.raw);
    expect(rows.at(-1)).toMatchObject({ seq: place.seq, hash: place.hash, at: place.at, type: 'note' });
  });

  it('does not survive a change of any field of any entry', () => {
    const rows = readJournalRows(fixture.raw);
    const columns = Object.keys(rows[0] ?? {}) as (keyof JournalTable)[];
    expect(columns).toHaveLength(11);
    const place = fc.tuple(fc.nat(rows.length - 1), fc.constantFrom(...columns), fc.nat());
    fc.assert(
      fc.property(place, ([index, column, spot]) => {
        const forged = rows.map((row, at) => (at === index ? change(row, column, spot) : row));
        expect(findBrokenEntry(forged, head()?.hash)).not.toBeNull();
      }),
    );
  });

  it('does not survive an entry that is left out, doubled or exchanged', () => {
    const rows = readJournalRows(fixture.raw);
    const swapped = rows.with(2, rows[3] as JournalTable).with(3, rows[2] as JournalTable);
    for (const forged of [
      rows.toSpliced(2, 1),
      rows.toSpliced(2, 0, rows[2] as JournalTable),
      swapped,
      rows.slice(0, -1),
    ]) {
      expect(findBrokenEntry(forged, head()?.hash)).not.toBeNull();
    }
  });

  it('is only ever added to: the database itself refuses the rest', () => {
    const { raw } = fixture;
    const before = readJournalRows(raw);
    expect(() => raw.prepare(`update journal set payload = '{}' where seq = 1`).run()).toThrow('append-only');
    expect(() => raw.prepare('update journal set at = at + 1').run()).toThrow('append-only');
    expect(() => raw.prepare('delete from journal where seq = 2').run()).toThrow('append-only');
    expect(() => raw.prepare('delete from journal').run()).toThrow('append-only');
    expect(readJournalRows(raw)).toEqual(before);
  });

  it('never goes back in time, whatever the clock does', async () => {
    const { at } = await append('note', 'now');
    fixture.clock.advance(-3_600_000);
    const back = await append('note', 'an hour ago');
    expect(back.at).toBe(at);
    fixture.clock.advance(3_600_001);
    expect((await append('note', 'a moment later')).at).toBe(at + 1);
    expect(head()?.at).toBe(at + 1);
    expect(findBrokenEntry(readJournalRows(fixture.raw), head()?.hash)).toBeNull();
  });

  it('keeps the business day of the mall, not that of London', async () => {
    fixture.clock.time = Date.parse('2026-11-24T16:59:59.999Z');
    await append('note', 'before midnight in Jakarta');
    fixture.clock.time = Date.parse('2026-11-24T17:00:00Z');
    await append('note', 'after midnight in Jakarta');
    const days = readJournalRows(fixture.raw).map((row) => row.business_day);
    expect(days.slice(-2)).toEqual(['2026-11-24', '2026-11-25']);
  });
});

/** The row with one column changed a little: a digit more, another letter, an empty text. */
function change(row: JournalTable, column: keyof JournalTable, spot: number): JournalTable {
  const value = row[column];
  if (typeof value === 'number') return { ...row, [column]: value + 1 + (spot % 9) };
  const at = value.length === 0 ? 0 : spot % value.length;
  const other = value[at] === 'a' ? 'b' : 'a';
  return { ...row, [column]: value.slice(0, at) + other + value.slice(at + 1) };
}
