import { join } from 'node:path';
import { expect, it } from 'vitest';
import { demoMall } from '../../server/demo/demo-mall.ts';
import { systemIds } from '../../server/ids.ts';
import { openStore } from '../../server/store/database.ts';
import { findFirstMallId } from '../../server/store/mall-store.ts';
import { migrateStore } from '../../server/store/migrate.ts';
import { createUnitOfWork } from '../../server/store/unit-of-work.ts';
import { setUpMall } from '../../server/use-cases/set-up-mall.ts';
import { FakeClock } from '../support/server.ts';
import { tempDir } from '../support/temp-dir.ts';

it('a mall whose tickets would be misread on paper is not set up, and leaves nothing behind', async () => {
  const store = await openStore(join(tempDir(), 'loket.db'));
  await migrateStore(store.writer);
  const uow = createUnitOfWork(store.writer, new FakeClock(), () => {});
  const setUp = demoMall('2026-11-23');
  const misread = { ...setUp, series: setUp.series.map((series, i) => (i === 3 ? { ...series, code: 'O' } : series)) };
  await expect(setUpMall({ uow, ids: systemIds }, misread, [])).rejects.toThrow('validationFailed');
  expect(await findFirstMallId(store.reader)).toBeNull();
  await setUpMall({ uow, ids: systemIds }, setUp, []);
  expect(await findFirstMallId(store.reader)).toBe(setUp.mall.id);
  await store.close();
});
