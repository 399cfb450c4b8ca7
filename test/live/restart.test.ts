import { describe, expect, it } from 'vitest';
import { issue } from '../support/http-fixture.ts';
import { LiveProbe } from '../support/live-probe.ts';
import { DEMO_PASSWORD, startServerProcess } from '../support/process.ts';
import { Client } from '../support/server.ts';
import { tempDir } from '../support/temp-dir.ts';

/** From the moment the server listens again; the client itself tries every 50 to 200 ms. */
const BACK_WITHIN_MS = 10_000;

describe('when the server goes away', () => {
  it.each(['stop', 'kill'] as const)(
    'by %s, screens come back by themselves to a fresh view of the same epoch',
    async (how) => {
      const dataDir = tempDir();
      const first = await startServerProcess({ dataDir });
      const kiosk = new Client(first.url);
      const officer = new Client(first.url);
      expect((await officer.post('/session', { username: 'petugas8', password: DEMO_PASSWORD })).status).toBe(200);
      const { token } = await issue(kiosk, 'c-01');
      const board = new LiveProbe(first.url, { view: 'board', zoneId: 'zona-b' });
      const phone = new LiveProbe(first.url, { view: 'ticket' }, { auth: { ticketToken: token } });
      const desk = new LiveProbe(first.url, { view: 'console', counterId: 'loket-8' }, { cookie: officer.cookie });
      const [seen] = await Promise.all([
        board.waitFor('board:view', () => true, 5_000),
        phone.waitFor('ticket:view', () => true, 5_000),
        desk.waitFor('console:view', () => true, 5_000),
      ]);
      const gone = Promise.all([board, phone, desk].map((probe) => probe.disconnected(5_000)));
      await first[how]();
      expect((await gone).every((reason) => /transport|server disconnect/.test(reason))).toBe(true);
      for (const probe of [board, phone, desk]) probe.forget();
      // What a real screen does when it was told to go: it asks again.
      for (const probe of [board, phone, desk]) if (!probe.socket.active) probe.socket.connect();

      await using second = await startServerProcess({ dataDir, port: first.port });
      await issue(new Client(second.url), 'c-01');
      const back = await board.waitFor('board:view', ({ seq }) => seq > seen.seq, BACK_WITHIN_MS);
      expect(back.epoch).toBe(seen.epoch);
      expect(back.waitingByService.find(({ serviceId }) => serviceId === 'c-01')?.waiting).toBe(2);
      expect(await phone.waitFor('ticket:view', () => true, BACK_WITHIN_MS)).toMatchObject({ label: 'C001', ahead: 0 });
      const { waiting } = await desk.waitFor('console:view', (view) => view.waiting === 2, BACK_WITHIN_MS);
      expect(waiting).toBe(2);
      for (const probe of [board, phone, desk]) probe.close();
    },
  );
});
