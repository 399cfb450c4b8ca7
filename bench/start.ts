import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../test/support/free-port.ts';
import type { Finding } from './support/report.ts';

const ROOT = join(import.meta.dirname, '..');

/** `npm start` when everything is installed and built: from the command until the server answers. The first run is not counted. */
export async function benchStart(folder: string, size: { rounds: number }): Promise<Finding[]> {
  const dataDir = join(folder, 'start');
  mkdirSync(dataDir, { recursive: true });
  await timeStart(dataDir);
  const times: number[] = [];
  for (let round = 0; round < size.rounds; round += 1) times.push(await timeStart(dataDir));
  const worst = Math.max(...times);
  return [
    {
      what: 'second npm start until it answers',
      value: `${(worst / 1_000).toFixed(1)} s`,
      budget: '≤ 3 s',
      kept: worst <= 3_000,
    },
  ];
}

async function timeStart(dataDir: string): Promise<number> {
  const port = await findFreePort();
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', LOKET_DATA: dataDir, LOG_LEVEL: 'silent' };
  const begun = performance.now();
  const child = spawn('npm', ['start'], { cwd: ROOT, env, stdio: 'ignore', detached: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (!(await answers(`http://127.0.0.1:${port}/api/v1/health`))) {
    if (performance.now() - begun > 60_000) throw new Error('npm start did not answer within a minute');
    await sleep(20);
  }
  const time = performance.now() - begun;
  // The whole group: npm's shell does not pass a signal on.
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  await ended;
  return time;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
