import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Ids } from '../../server/ids.ts';
import { openStore, type Store } from '../../server/store/database.ts';
import { migrateStore } from '../../server/store/migrate.ts';
import type { MallSetUp } from '../../server/store/set-up-writer.ts';
import { createUnitOfWork, type UnitOfWork } from '../../server/store/unit-of-work.ts';
import { setUpMall } from '../../server/use-cases/set-up-mall.ts';
import { FakeClock } from './server.ts';
import { tempDir } from './temp-dir.ts';

/** Ids that are the same in every run, and still sort by their time. */
export function seededIds(): Ids {
  let made = 0;
  const next = (digits: number) => (++made).toString(16).padStart(digits, '0');
  return {
    uuid: (at) => {
      const time = at.toString(16).padStart(12, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${next(12)}`;
    },
    token: () => `token-${next(32)}`,
    pairingCode: () => String(++made).padStart(6, '0'),
  };
}

export const MALL_ID = 'bekasi';
const MINUTE = 60_000;

const service = (id: string) => ({
  id,
  agencyId: 'dukcapil',
  zoneId: 'zona-a',
  seriesId: 's1',
  name: id.toUpperCase(),
  category: 'test',
  keywords: [id],
  errand: null,
  ticketsFromMin: null,
  ticketsUntilMin: null,
});

const standard = (id: string, serviceId: string, waitTargetMs: number) => ({
  id,
  serviceId,
  validFrom: '2024-01-01',
  waitTargetMs,
  serviceTargetMs: 10 * MINUTE,
  completionText: null,
  tariffRupiah: 0,
  tariffText: null,
  requirements: ['KTP', 'KK'],
  legalBasis: [],
  sources: [],
  verified: [],
});

const counter = (id: string, number: number) => {
  return { id, zoneId: 'zona-a', agencyId: 'dukcapil', number, name: `Loket ${number}` };
};

const FACTORS = { none: 1, elderly: 0.5, disability: 0.5, pregnant: 0.5, child: 0.5, disaster: 0.5 };

/** The mall that the domain's test tickets live in: three services of one series, two counters. `sim` is an assist at c1. */
export const SMALL_MALL: MallSetUp = {
  mall: {
    id: MALL_ID,
    name: 'MPP Uji',
    shortName: 'Uji',
    timeZone: 'Asia/Jakarta',
    demo: false,
    priorityFactors: FACTORS,
    graceMs: 15 * MINUTE,
    dayStartsMin: 0,
    alwaysOpen: true,
    rules: {},
  },
  calendar: { weeks: [], seasons: [], exceptions: [], holidays: [] },
  quotas: [],
  roster: [],
  zones: [{ id: 'zona-a', code: 'A', name: 'Zona A', nameEn: 'Zone A' }],
  agencies: [
    {
      id: 'dukcapil',
      zoneId: 'zona-a',
      code: 'A',
      shortName: 'Dukcapil',
      name: 'Disdukcapil',
      kind: 'daerah',
      colour: '#1f6fb2',
    },
  ],
  series: [{ id: 's1', code: 'A' }],
  services: ['ktp', 'paspor', 'sim'].map(service),
  standards: [
    standard('ktp-2025', 'ktp', 15 * MINUTE),
    standard('paspor-2025', 'paspor', 30 * MINUTE),
    standard('sim-2024', 'sim', 0),
  ],
  counters: [counter('c1', 1), counter('c2', 2)],
  counterServices: [
    { counterId: 'c1', serviceId: 'ktp', kind: 'primary', minWaiting: 1 },
    { counterId: 'c1', serviceId: 'paspor', kind: 'primary', minWaiting: 1 },
    { counterId: 'c1', serviceId: 'sim', kind: 'assist', minWaiting: 1 },
    { counterId: 'c2', serviceId: 'ktp', kind: 'primary', minWaiting: 1 },
  ],
  notices: [],
};

export type StoreFixture = {
  store: Store;
  uow: UnitOfWork;
  clock: FakeClock;
  ids: Ids;
  file: string;
  /** A connection of the test's own, without the server's rules. */
  raw: Database.Database;
  close(): Promise<void>;
};

/** A migrated database with the small mall in it; people with the ids p1, c1 and c2, as the domain's test tickets name them. */
export async function openStoreFixture(): Promise<StoreFixture> {
  const file = join(tempDir(), 'loket.db');
  const store = await openStore(file);
  await migrateStore(store.writer);
  const clock = new FakeClock();
  const ids = seededIds();
  const uow = createUnitOfWork(store.writer, clock, (error) => {
    throw error;
  });
  await setUpMall({ uow, ids }, SMALL_MALL, []);
  const raw = new Database(file);
  for (const id of ['p1', 'c1', 'c2']) {
    raw.prepare(`insert into person values (?, ?, null, ?, ?, 'officer', 0, 'none', null)`).run(id, MALL_ID, id, id);
  }
  const close = async () => {
    raw.close();
    await store.close();
  };
  return { store, uow, clock, ids, file, raw, close };
}

/** Everything in all tables, for comparing before and after. */
export function dumpTables(raw: Database.Database): Record<string, unknown[]> {
  const tables = raw
    .prepare<[], { name: string }>(`select name from sqlite_master where type = 'table' order by name`)
    .all();
  return Object.fromEntries(tables.map(({ name }) => [name, raw.prepare(`select * from "${name}"`).all()]));
}
