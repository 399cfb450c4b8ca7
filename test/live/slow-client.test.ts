import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issue, officerAt } from '../support/http-fixture.ts';
import { LiveProbe } from '../support/live-probe.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

const MEGABYTE = 1_000_000;

/** The operating system takes some megabytes by itself before the server notices; long notices fill that in a second or two. */
const LONG_NOTICE = 'Pengumuman yang sangat panjang. '.repeat(5_000);

describe('a screen that stops reading', () => {
  let server: TestServer;
  let kiosk: Client;
  const wires: Socket[] = [];
  beforeAll(async () => {
    const first = await startTestServer();
    await first.close();
    const db = new Database(join(first.dataDir, 'loket.db'));
    db.prepare('update notice set text = ?').run(LONG_NOTICE);
    db.close();
    server = await startTestServer({ dataDir: first.dataDir });
    server.loket.app.server.on('connection', (wire) => wires.push(wire));
    kiosk = new Client(server.url);
  });
  afterAll(() => server.close());

  const display = () => new LiveProbe(server.url, { view: 'board', zoneId: 'zona-b' }).connected();
  /** What the server holds in memory for somebody who does not read it. */
  const heldBack = () => Math.max(0, ...wires.map(({ writableLength }) => writableLength));

  it('is cut off, holds back nobody and little memory, and comes back by itself to the newest view', async () => {
    const officer = await officerAt(server, 8);
    const want = { view: 'console', counterId: 'loket-8' } as const;
    const own = await new LiveProbe(server.url, want, { cookie: officer.client.cookie }).connected();
    const [frozen, healthy] = [await display(), await display()];
    await own.waitFor('console:view', ({ displays }) => displays === 2);
    own.forget();
    const goOn = frozen.stall();

    let most = 0;
    const cutOff = own.waitFor('console:view', ({ displays }) => displays === 1, 15_000).then(() => true);
    while (!(await Promise.race([cutOff, issue(kiosk, 'c-01').then(() => false)]))) most = Math.max(most, heldBack());
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(12 * MEGABYTE);

    // Whoever reads is told everything, whatever became of the other; and nothing more is kept for the one that is gone.
    const { id } = await officer.call();
    await healthy.waitFor('announcement');
    await healthy.waitFor('board:view', ({ counters }) =>
      counters.some((counter) => counter.id === 'loket-8' && counter.ticketLabel !== null),
    );
    expect(heldBack()).toBe(0);

    const gone = frozen.disconnected(5_000);
    goOn();
    expect(await gone).toMatch(/transport (close|error)/);
    frozen.forget();
    const [head] = server.query<{ seq: number }>('select seq from journal_head');
    await frozen.waitFor('board:view', ({ seq }) => seq === head?.seq, 5_000);
    await own.waitFor('console:view', ({ displays }) => displays === 2);
    await officer.do(id, 'no-show');
  }, 60_000);

  it('for a moment only is not cut off', async () => {
    const screen = await display();
    await screen.waitFor('board:view');
    const goOn = screen.stall();
    for (let index = 0; index < 10; index += 1) await issue(kiosk, 'c-02');
    await sleep(1_500);
    goOn();
    const [head] = server.query<{ seq: number }>('select seq from journal_head');
    await screen.waitFor('board:view', ({ seq }) => seq === head?.seq);
    expect(screen.socket.connected).toBe(true);
  });

  it('does not keep the server from ending', async () => {
    const other = await startTestServer();
    const screen = await new LiveProbe(other.url, { view: 'board', zoneId: 'zona-b' }).connected();
    await screen.waitFor('board:view');
    const goOn = screen.stall();
    const begun = performance.now();
    await other.close();
    expect(performance.now() - begun).toBeLessThan(10_000);
    goOn();
  }, 40_000);
});
