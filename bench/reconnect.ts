import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Want } from '../contract/live.ts';
import { startServerProcess } from '../test/support/process.ts';
import { openCrowd } from './support/crowd.ts';
import type { Finding } from './support/report.ts';

const ZONES = ['zona-a', 'zona-b', 'zona-c', 'zona-d'];

/** The server is killed and started again on the same port: from the moment it listens until every client has a fresh view. */
export async function benchReconnect(folder: string, size: { clients: number; rounds: number }): Promise<Finding[]> {
  const dataDir = join(folder, 'reconnect');
  mkdirSync(dataDir, { recursive: true });
  let server = await startServerProcess({ dataDir });
  const { port } = server;
  const wants = Array.from(
    { length: size.clients },
    (_, i): Want => ({ view: 'board', zoneId: ZONES[i % 4] ?? 'zona-a' }),
  );
  const crowd = await openCrowd(server.url, wants, { event: () => 'board:view' });
  const times: number[] = [];
  for (let round = 0; round < size.rounds; round += 1) {
    const current = crowd.map((member) => {
      return new Promise<number>((resolve) => {
        member.once('disconnect', () => member.once('board:view', () => resolve(performance.now())));
      });
    });
    await server.kill();
    server = await startServerProcess({ dataDir, port });
    const listening = performance.now();
    const arrivals = await Promise.all(current);
    times.push(Math.max(...arrivals) - listening);
    console.log(`      the last of ${size.clients} was current after ${(times.at(-1) ?? 0).toFixed(0)} ms`);
  }
  for (const member of crowd) member.close();
  await server.stop();
  const worst = Math.max(...times);
  const what = `${size.clients.toLocaleString('en')} clients current after a restart`;
  return [{ what, value: `${(worst / 1_000).toFixed(2)} s`, budget: '≤ 2 s after listening', kept: worst <= 2_000 }];
}
