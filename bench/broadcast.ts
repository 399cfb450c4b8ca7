import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Want } from '../contract/live.ts';
import { DEMO_PASSWORD, startServerProcess } from '../test/support/process.ts';
import { type Member, openCrowd } from './support/crowd.ts';
import { createOfficer, type Officer } from './support/officer.ts';
import { type Finding, percentile } from './support/report.ts';

const COUNTER = 'loket-1';
const ZONE = 'zona-a';

/**
 * From the officer's call until each of the displays and consoles has the new view, against a bare Socket.IO server that sends
 * the same bytes (announcement, board, console) to as many connections when it is posted to. Both timed at the clients, call by call in turn.
 */
export async function benchBroadcast(folder: string, size: { sockets: number; calls: number }): Promise<Finding[]> {
  const dataDir = join(folder, 'broadcast');
  mkdirSync(dataDir, { recursive: true });
  await using server = await startServerProcess({ dataDir });
  const officer = await createOfficer(server.url, 'petugas1', DEMO_PASSWORD);
  await officer.post(`/counters/${COUNTER}/open`, {});
  for (let i = 0; i < size.calls + 3; i += 1) {
    await officer.post('/tickets', { requestId: randomUUID(), serviceId: 'a-01' });
  }
  const wants = Array.from(
    { length: size.sockets },
    (_, i): Want => (i % 2 === 0 ? { view: 'board', zoneId: ZONE } : { view: 'console', counterId: COUNTER }),
  );
  const event = (want: Want) => (want.view === 'board' ? 'board:view' : 'console:view');
  const crowd = await openCrowd(server.url, wants, { cookie: officer.cookie, event });
  const [board, console_, announcement] = await captureViews(crowd, officer);
  const bare = await startBare({ board, console: console_, announcement });
  const bareCrowd = await openCrowd(bare.url, wants, { event });
  const times = { loket: [] as number[], bare: [] as number[] };
  for (let call = 0; call < size.calls; call += 1) {
    times.loket.push(...(await timeCall(crowd, officer)));
    await sleep(120);
    times.bare.push(...(await timeBare(bareCrowd, bare.url)));
    await sleep(40);
  }
  for (const member of [...crowd, ...bareCrowd]) member.close();
  bare.child.kill();
  return summarise(times, size.sockets);
}

function summarise(times: { loket: number[]; bare: number[] }, sockets: number): Finding[] {
  const loket = percentile(times.loket, 0.99);
  const bare = percentile(times.bare, 0.99);
  console.log(
    `      p99 Loket ${loket.toFixed(1)} ms, bare ${bare.toFixed(1)} ms; median ${percentile(times.loket, 0.5).toFixed(1)} ms, bare ${percentile(times.bare, 0.5).toFixed(1)} ms`,
  );
  const ratio = loket / bare;
  const what = `call until ${sockets} screens have it, p99`;
  return [{ what, value: `${ratio.toFixed(2)} ×`, budget: '≤ 2 × bare Socket.IO', kept: ratio <= 2 }];
}

/** The views of a call, as large as they are in the middle of a day. */
async function captureViews(crowd: readonly Member[], officer: Officer): Promise<[unknown, unknown, unknown]> {
  const [board, console_] = crowd;
  if (board === undefined || console_ === undefined) throw new Error('the crowd is too small');
  const seen = Promise.all([
    new Promise((resolve) => board.once('board:view', resolve)),
    new Promise((resolve) => console_.once('console:view', resolve)),
    new Promise((resolve) => board.once('announcement', resolve)),
  ]);
  await officer.serveOne(COUNTER);
  return seen;
}

/** Ms from just before the call was sent until each member had a view that shows it. */
async function timeCall(crowd: readonly Member[], officer: Officer): Promise<number[]> {
  const begun = performance.now();
  let label = '';
  const arrivals = crowd.map(
    (member) =>
      new Promise<number>((resolve) => {
        const at = () => resolve(performance.now() - begun);
        const seen = (called: string | null | undefined) => {
          if (called == null || (label !== '' && called !== label)) return;
          member.off('board:view', onBoard);
          member.off('console:view', onConsole);
          at();
        };
        const onBoard = (view: { counters: { id: string; ticketLabel: string | null }[] }) =>
          seen(view.counters.find((counter) => counter.id === COUNTER)?.ticketLabel);
        const onConsole = (view: { counter: { current: { label: string } | null } }) =>
          seen(view.counter.current?.label);
        member.on('board:view', onBoard);
        member.on('console:view', onConsole);
      }),
  );
  const ticket = await officer.callNext(COUNTER);
  label = ticket.label;
  const times = await Promise.all(arrivals);
  await officer.finish(ticket.id);
  return times;
}

async function timeBare(crowd: readonly Member[], url: string): Promise<number[]> {
  const begun = performance.now();
  const arrivals = crowd.map(
    (member) =>
      new Promise<number>((resolve) => {
        const done = () => {
          member.off('board:view', done);
          member.off('console:view', done);
          resolve(performance.now() - begun);
        };
        member.on('board:view', done);
        member.on('console:view', done);
      }),
  );
  await fetch(url, { method: 'POST', body: '{}' });
  return Promise.all(arrivals);
}

async function startBare(payloads: object): Promise<{ url: string; child: ChildProcess }> {
  const script = join(import.meta.dirname, 'support/bare-socket-server.ts');
  const child = spawn(process.execPath, [script, JSON.stringify(payloads)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout, 'data');
  return { url: `http://127.0.0.1:${String(port).trim()}`, child };
}
