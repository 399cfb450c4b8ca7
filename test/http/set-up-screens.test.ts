import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LooseRows } from '../../contract/set-up.ts';
import { enterAs, issue, officerAt } from '../support/http-fixture.ts';
import { A_SECOND_MS, LiveProbe } from '../support/live-probe.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';
import { readSetUp } from './set-up.fixture.ts';

describe('a changed set-up', () => {
  let server: TestServer;
  let admin: Client;
  beforeAll(async () => {
    server = await startTestServer();
    admin = enterAs(server, 'admin');
  });
  afterAll(() => server.close());

  const apply = async (rows: LooseRows) => {
    const { version: basedOn } = await readSetUp(admin);
    const { status, body } = await admin.post('/set-up/apply', { basedOn, rows });
    expect(status, JSON.stringify(body)).toBe(200);
  };

  it('is on every screen within a second', async () => {
    const officer = await officerAt(server, 8);
    const { token } = await issue(new Client(server.url), 'c-01');
    const options = { withinMs: A_SECOND_MS };
    const cookieOf = ({ cookie }: Client) => ({ ...options, cookie });
    const kiosk = await new LiveProbe(server.url, { view: 'kiosk' }, options).connected();
    const board = await new LiveProbe(server.url, { view: 'board', zoneId: 'zona-b' }, options).connected();
    const floor = await new LiveProbe(server.url, { view: 'floor' }, cookieOf(admin)).connected();
    const desk = { view: 'console', counterId: officer.counterId } as const;
    const console = await new LiveProbe(server.url, desk, cookieOf(officer.client)).connected();
    const phone = await new LiveProbe(
      server.url,
      { view: 'ticket' },
      { ...options, auth: { ticketToken: token } },
    ).connected();
    const { catalogueVersion } = await kiosk.waitFor('kiosk:view', () => true);
    await apply({
      services: [{ id: 'c-01', name: 'Paspor baru' }],
      counters: [{ id: officer.counterId, name: 'Meja 8' }],
    });
    await Promise.all([
      kiosk.waitFor('kiosk:view', (view) => view.catalogueVersion !== catalogueVersion),
      board.waitFor('board:view', ({ counters }) => counters.some(({ name }) => name === 'Meja 8')),
      floor.waitFor('floor:view', ({ counters }) => counters.some(({ name }) => name === 'Meja 8')),
      console.waitFor('console:view', ({ counter }) => counter.name === 'Meja 8'),
      phone.waitFor('ticket:view', ({ serviceName }) => serviceName === 'Paspor baru'),
    ]);
  });

  it('shuts out whoever was retired', async () => {
    const client = enterAs(server, 'petugas20');
    const probe = await new LiveProbe(
      server.url,
      { view: 'console', counterId: 'loket-20' },
      { cookie: client.cookie },
    ).connected();
    await apply({ people: [{ username: 'petugas20', retired: true }] });
    expect((await client.get('/session')).status).toBe(401);
    await expect.poll(() => probe.socket.connected, { timeout: A_SECOND_MS }).toBe(false);
  });
});
