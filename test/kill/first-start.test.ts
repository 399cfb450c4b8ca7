import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { expect, it } from 'vitest';
import type { CounterList } from '../../contract/counter.ts';
import type { DB } from '../../server/store/schema.ts';
import { verifyJournal } from '../../server/store/verify.ts';
import { ApiPerson } from '../support/api-person.ts';
import { findFreePort } from '../support/free-port.ts';
import { DEMO_PASSWORD, startServerProcess } from '../support/process.ts';
import { tempDir } from '../support/temp-dir.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'server', 'main.ts');

/** A first start sets up the database and the demo mall, which takes about a second; it is cut off somewhere in it. */
async function killFirstStart(dataDir: string, afterMs: number): Promise<void> {
  const env = { ...process.env, PORT: String(await findFreePort()), HOST: '127.0.0.1', LOKET_DATA: dataDir };
  const child = spawn(process.execPath, [MAIN], {
    env: { ...env, LOKET_DEMO_PASSWORD: DEMO_PASSWORD },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  await sleep(afterMs);
  child.kill('SIGKILL');
  await ended;
}

/** Spread over the second, and a little chance in each. */
const MOMENTS_MS = [250, 450, 650, 900].map((ms) => ms + Math.floor(Math.random() * 200));

it.each(MOMENTS_MS)('a first start that was killed after %d ms is finished by the next one', async (afterMs) => {
  const dataDir = join(tempDir(), 'data');
  await killFirstStart(dataDir, afterMs);
  await using server = await startServerProcess({ dataDir });
  const supervisor = await new ApiPerson(server.url).signIn('penyelia', DEMO_PASSWORD);
  const { body } = await supervisor.get<CounterList>('/counters');
  expect(body.counters).toHaveLength(34);

  const database = new Database(join(dataDir, 'loket.db'), { readonly: true });
  const db = new Kysely<DB>({ dialect: new SqliteDialect({ database }) });
  expect((await verifyJournal(db, 'mpp-demo')).misfit).toBeNull();
  await db.destroy();
});
