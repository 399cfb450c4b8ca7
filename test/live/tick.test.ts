import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterAs, issue } from '../support/http-fixture.ts';
import { LiveProbe } from '../support/live-probe.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

/** Five seconds by design; a machine with other work may be a little late. */
const A_TICK_MS = 7_000;

describe('silence', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it('is told from quiet by a tick every five seconds, to every screen, with the newest number and the server’s time', async () => {
    const supervisor = enterAs(server, 'penyelia');
    const { token } = await issue(new Client(server.url), 'a-01');
    const probes = [
      new LiveProbe(server.url, { view: 'board', zoneId: 'zona-d' }),
      new LiveProbe(server.url, { view: 'kiosk' }),
      new LiveProbe(server.url, { view: 'floor' }, { cookie: supervisor.cookie }),
      new LiveProbe(server.url, { view: 'ticket' }, { auth: { ticketToken: token } }),
    ];
    const first = await Promise.all(probes.map((probe) => probe.waitFor('tick', () => true, A_TICK_MS)));
    server.clock.advance(5_000);
    await issue(new Client(server.url), 'a-01');
    const [head] = server.query<{ seq: number; epoch: string }>('select seq, epoch from journal_head');
    const later = await Promise.all(
      probes.map((probe) => probe.waitFor('tick', ({ seq }) => seq === head?.seq, A_TICK_MS)),
    );
    for (const [index, tick] of later.entries()) {
      expect(tick).toEqual({ epoch: head?.epoch, seq: head?.seq, serverTime: server.clock.now() });
      expect(tick.serverTime - (first[index]?.serverTime ?? 0)).toBe(5_000);
      expect(probes[index]?.all('tick').length).toBeLessThanOrEqual(3);
    }
  });
});
