import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { demoMall } from './demo/demo-mall.ts';
import { demoPeople } from './demo/demo-people.ts';
import { businessDayOf } from './domain/business-day.ts';
import { emptyMall } from './empty-mall.ts';
import type { Ids } from './ids.ts';
import { randomPassword } from './random-password.ts';
import { openStore, type Store } from './store/database.ts';
import { findFirstMallId } from './store/mall-store.ts';
import { isEmptyDatabase, migrateStore, pendingMigrations } from './store/migrate.ts';
import { createSetUpCache } from './store/set-up-cache.ts';
import { createUnitOfWork, type UnitOfWork } from './store/unit-of-work.ts';
import type { Deps } from './use-cases/deps.ts';
import { hashPassword } from './use-cases/password.ts';
import { setUpMall } from './use-cases/set-up-mall.ts';

export const DATABASE_FILE = 'loket.db';
const DEMO_SIGN_IN_FILE = 'demo-sign-in.txt';

export type Installation = {
  store: Store;
  deps: Deps;
  mallId: string;
  /** Generated at this start because the environment gave none: to be printed once. */
  newPasswords: { admin: string | null; demo: string | null };
};

type Machine = { clock: Clock; ids: Ids; onFatal(error: unknown): void };

/** Opens the data folder: migrates (after a backup), sets up a first mall in an empty database, and answers what commands need. */
export async function openInstallation(
  config: Config,
  machine: Machine,
  mall: { name: string; timeZone: string } = { name: 'Mal Pelayanan Publik', timeZone: 'Asia/Jakarta' },
): Promise<Installation> {
  const store = await openMigratedStore(config, machine.clock);
  const uow = createUnitOfWork(store.writer, machine.clock, machine.onFatal);
  const known = await findFirstMallId(store.reader);
  const created = known === null ? await createFirstMall(config, machine, uow, mall) : null;
  const mallId = known ?? created?.mallId ?? '';
  const deps: Deps = { uow, ids: machine.ids, setUp: createSetUpCache(store.reader, mallId) };
  return { store, deps, mallId, newPasswords: created?.newPasswords ?? { admin: null, demo: null } };
}

async function openMigratedStore(config: Config, clock: Clock): Promise<Store> {
  const store = await openStore(join(config.dataDir, DATABASE_FILE));
  const pending = await pendingMigrations(store.writer);
  if (pending.length === 0) return store;
  if (!(await isEmptyDatabase(store.writer))) {
    const folder = join(config.dataDir, 'backups');
    mkdirSync(folder, { recursive: true });
    await store.backup(join(folder, `before-${pending[0] ?? 'migration'}-${clock.now()}.db`));
  }
  await migrateStore(store.writer);
  return store;
}

async function createFirstMall(
  config: Config,
  { clock, ids }: Machine,
  uow: UnitOfWork,
  named: { name: string; timeZone: string },
) {
  const adminPassword = config.adminPassword ?? randomPassword(ids);
  const newAdmin = config.adminPassword === null ? adminPassword : null;
  const admin = await hashPassword(adminPassword);
  if (!config.loadDemo) {
    const setUp = emptyMall(named);
    await setUpMall({ uow, ids }, setUp, [{ ...ADMIN, passwordHash: admin }]);
    return { mallId: setUp.mall.id, newPasswords: { admin: newAdmin, demo: null } };
  }
  const demoPassword = config.demoPassword ?? randomPassword(ids);
  const setUp = demoMall(businessDayOf(clock.now(), 'Asia/Jakarta'), { trueHours: config.demoTrueHours });
  await setUpMall({ uow, ids }, setUp, demoPeople(setUp, { admin, others: await hashPassword(demoPassword) }));
  // The demo people's password is shown again at every start; only the machine's owner may read the file.
  writeFileSync(join(config.dataDir, DEMO_SIGN_IN_FILE), `${demoPassword}\n`, { mode: 0o600 });
  return { mallId: setUp.mall.id, newPasswords: { admin: newAdmin, demo: demoPassword } };
}

/** The password of the demo people, for the one who starts the demo mall; null when it is not kept here. */
export function readDemoPassword(dataDir: string): string | null {
  const file = join(dataDir, DEMO_SIGN_IN_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

const ADMIN = {
  username: 'admin',
  name: 'Pengelola MPP',
  role: 'admin',
  agencyId: null,
  mayCallOutOfOrder: false,
} as const;
