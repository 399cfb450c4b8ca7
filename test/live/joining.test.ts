import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoardView } from '../../contract/board.ts';
import type { TicketView } from '../../contract/ticket.ts';
import { enterAs, issue, type Officer, officerAt } from '../support/http-fixture.ts';
import { LiveProbe } from '../support/live-probe.ts';
import { Client, startTestServer, type TestServer, takeLoggedErrors } from '../support/server.ts';

describe('a screen that connects', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  let supervisor: Client;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    officer = await officerAt(server, 1);
    supervisor = enterAs(server, 'penyelia');
    await issue(kiosk, 'a-01');
    await issue(kiosk, 'a-02', 'elderly');
    await officer.call();
  });
  afterAll(() => server.close());

  it('as a board has at once what the zone’s board is', async () => {
    const probe = new LiveProbe(server.url, { view: 'board', zoneId: 'zona-a' });
    const view = await probe.waitFor('board:view');
    expect(view).toEqual((await kiosk.get<BoardView>('/zones/zona-a/board')).body);
    expect(view.lastCalls).toMatchObject([{ n: 1, counterNumber: 1, ticketLabel: 'A002' }]);
    expect(view.lastAnnouncement).toBe(1);
  });

  it('as a kiosk has at once how long the lines are', async () => {
    const probe = new LiveProbe(server.url, { view: 'kiosk' });
    const { live, catalogueVersion } = await probe.waitFor('kiosk:view');
    const { body } = await kiosk.get<{ live: unknown[]; version: string }>('/catalogue');
    expect(live).toEqual(body.live);
    expect(catalogueVersion).toBe(body.version);
    expect(live.find(({ serviceId }) => serviceId === 'a-01')).toMatchObject({
      waiting: 1,
      open: true,
      countersOpen: 1,
    });
  });

  it('as a console has at once the ticket at the counter and the line behind it', async () => {
    const probe = new LiveProbe(
      server.url,
      { view: 'console', counterId: 'loket-1' },
      { cookie: officer.client.cookie },
    );
    const view = await probe.waitFor('console:view');
    expect(view.counter).toMatchObject({
      id: 'loket-1',
      duty: { state: 'open' },
      current: { label: 'A002', state: 'called' },
    });
    expect(view.line.map(({ label }) => label)).toEqual(['A001']);
    expect(view.next).toMatchObject({ label: 'A001', reason: 'earliestPromise' });
    expect(view).toMatchObject({ waiting: 1, held: [], noShows: [], reach: { n: 1, displays: 0, shown: 0 } });
  });

  it('as the floor has at once every counter and service', async () => {
    const probe = new LiveProbe(server.url, { view: 'floor' }, { cookie: supervisor.cookie });
    const view = await probe.waitFor('floor:view');
    expect(view.counters).toHaveLength(34);
    expect(view.services).toHaveLength(60);
    expect(view.services.find(({ serviceId }) => serviceId === 'a-01')).toMatchObject({ waiting: 1, overdue: 0 });
  });

  it('as a visitor’s phone has at once what its token opens', async () => {
    const { token } = await issue(kiosk, 'a-01');
    const probe = new LiveProbe(server.url, { view: 'ticket' }, { auth: { ticketToken: token } });
    expect(await probe.waitFor('ticket:view')).toEqual(
      (await new Client(server.url, token).get<TicketView>('/my-ticket')).body,
    );
  });

  it('by long polling, where WebSocket does not get through, has the same', async () => {
    const probe = new LiveProbe(server.url, { view: 'board', zoneId: 'zona-a' }, { transports: ['polling'] });
    expect((await probe.waitFor('board:view')).zone.id).toBe('zona-a');
  });

  it('a moment after another one has the newest view, not the other one’s', async () => {
    const want = { view: 'board', zoneId: 'zona-b' } as const;
    for (let round = 0; round < 5; round += 1) {
      const first = new LiveProbe(server.url, want);
      const before = await first.waitFor('board:view');
      await issue(kiosk, 'c-01');
      // The first has heard of the ticket: whoever comes now was not there to hear it.
      await first.waitFor('board:view', ({ seq }) => seq > before.seq);
      const second = new LiveProbe(server.url, want);
      expect((await second.waitFor('board:view')).seq).toBeGreaterThan(before.seq);
      first.close();
      second.close();
    }
  });

  it('and cannot be given its view is sent away, to come again, rather than left without one', async () => {
    const db = new Database(join(server.dataDir, 'loket.db'));
    db.pragma('legacy_alter_table = ON');
    db.exec('alter table duty rename to taken_away');
    const probe = new LiveProbe(server.url, { view: 'board', zoneId: 'zona-c' });
    expect(await probe.disconnected()).toBe('io server disconnect');
    db.exec('alter table taken_away rename to duty');
    db.close();
    expect(takeLoggedErrors().join('\n')).toContain('no such table: duty');
    probe.socket.connect();
    await probe.waitFor('board:view');
  });

  it('in a crowd has its view all the same', async () => {
    const probes = Array.from({ length: 60 }, () => new LiveProbe(server.url, { view: 'board', zoneId: 'zona-a' }));
    const views = await Promise.all(probes.map((probe) => probe.waitFor('board:view', () => true, 5_000)));
    expect(new Set(views.map(({ seq }) => seq)).size).toBe(1);
  });
});
