import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../server/store/database.ts';
import { onlyRow, prepareQuery } from '../../server/store/prepared-query.ts';
import { startTestServer } from '../support/server.ts';

describe('prepareQuery', () => {
  it('keeps the text and changes the values, each as often as it stands there', async () => {
    const server = await startTestServer();
    await server.close();
    const store = await openStore(join(server.dataDir, 'loket.db'));
    let built = 0;
    const counters = prepareQuery<{ from: number; zoneId: string }, { id: string }>((db, hole) => {
      built += 1;
      return db
        .selectFrom('counter')
        .select('id')
        .where('number', '>=', hole('from'))
        .where('zone_id', '=', hole('zoneId'))
        .where((eb) => eb('number', '<=', eb(eb.val(hole('from')), '+', 1)))
        .orderBy('number');
    });
    const ids = async (from: number, zoneId: string) =>
      (await counters(store.reader, { from, zoneId })).map(({ id }) => id);
    expect(await ids(1, 'zona-a')).toEqual(['loket-1', 'loket-2']);
    expect(await ids(8, 'zona-b')).toEqual(['loket-8', 'loket-9']);
    expect(await ids(8, 'zona-a')).toEqual([]);
    expect(built).toBe(1);
    await store.close();
  });

  it('says when a row is missing that must be there', () => {
    expect(onlyRow([7])).toBe(7);
    expect(() => onlyRow([])).toThrow('had none');
  });
});
