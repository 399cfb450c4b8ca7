import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutageAnswer, OutageList } from '../../contract/outage.ts';
import type { TicketView } from '../../contract/ticket.ts';
import { openStore } from '../../server/store/database.ts';
import { migrateStore } from '../../server/store/migrate.ts';
import { audit } from '../support/counter-fixture.ts';
import { liveOf, take } from '../support/gate-fixture.ts';
import { enterAs, issue, officerAt } from '../support/http-fixture.ts';
import { Client, FakeClock, startTestServer, type TestServer } from '../support/server.ts';

const DAY = '2026-11-23';

/** A day of the Loket before this one: tickets sent on, and services that were suspended when it was shut down. */
async function makeOlderData(): Promise<{ dataDir: string; clock: FakeClock; token: string }> {
  const clock = new FakeClock();
  const server = await startTestServer({ clock });
  const kiosk = new Client(server.url);
  const officer = await officerAt(server, 8);
  const { id, token } = await issue(kiosk, 'c-01');
  await officer.call();
  await officer.do(id, 'start');
  await officer.do(id, 'transfer', { serviceId: 'f-01' });
  await issue(kiosk, 'c-01');
  await officer.do((await officer.call()).id, 'no-show');
  await issue(kiosk, 'c-01');
  await officer.call();
  await server.close();
  const file = join(server.dataDir, 'loket.db');
  const store = await openStore(file);
  await migrateStore(store.writer, '0004-journal');
  await store.close();
  const raw = new Database(file);
  raw.exec(`update service set suspended_note = 'Blangko habis' where id in ('e-01', 'e-02', 'h-01')`);
  raw.close();
  return { dataDir: server.dataDir, clock, token };
}

describe('data of an older Loket', () => {
  let server: TestServer;
  let token: string;
  beforeAll(async () => {
    const older = await makeOlderData();
    token = older.token;
    server = await startTestServer(older);
  });
  afterAll(() => server.close());

  const misfit = async () => (await audit(server, DAY)).found.misfit;

  it('fits its journal: tickets that were sent on, too', async () => {
    expect(await misfit()).toBeNull();
    const phone = new Client(server.url, token);
    expect((await phone.get<TicketView>('/my-ticket')).body).toMatchObject({ state: 'waiting', origin: 'transferred' });
    const officer = await officerAt(server, 14);
    await officer.do((await officer.call()).id, 'start');
    expect(await misfit()).toBeNull();
  });

  it('is of a mall that knew no hours, and gives tickets at any time as before', async () => {
    const kiosk = new Client(server.url);
    expect(await liveOf(kiosk, 'a-01')).toMatchObject({ open: true, hours: { open: true, closesAt: null } });
    expect((await take(kiosk, 'a-01')).status).toBe(201);
  });

  it('has disruptions where services were suspended, which are changed and lifted like any other', async () => {
    const kiosk = new Client(server.url);
    const supervisor = enterAs(server, 'penyelia');
    const { outages } = (await supervisor.get<OutageList>('/outages')).body;
    expect(Object.fromEntries(outages.map(({ subjectId, reason }) => [subjectId, reason]))).toEqual({
      'e-01': 'Blangko habis',
      'e-02': 'Blangko habis',
      'h-01': 'Blangko habis',
    });
    expect((await take(kiosk, 'e-01')).body.closed).toMatchObject({ reason: 'outage', note: 'Blangko habis' });
    server.clock.advance(60_000);
    const [lifted, changed] = ['e-01', 'e-02'].map((id) => outages.find(({ subjectId }) => subjectId === id)?.id ?? '');
    const news = { reason: 'Blangko datang besok', expectedUntil: null };
    expect((await supervisor.post<OutageAnswer>(`/outages/${changed}`, news)).status).toBe(200);
    expect((await supervisor.post<OutageAnswer>(`/outages/${lifted}/lift`)).status).toBe(200);
    expect((await take(kiosk, 'e-01')).status).toBe(201);
    expect(await liveOf(kiosk, 'e-02')).toMatchObject({ closedNote: 'Blangko datang besok' });
    expect(await misfit()).toBeNull();
  });

  it.each([
    ['lifted without an entry', 'h-01', 'lifted_at = 1, lifted_by = null', 'lifted_at = null'],
    ['that goes on after it was lifted', 'e-01', 'lifted_at = null', null],
  ] as const)('names one %s', async (_what, serviceId, change, back) => {
    const raw = new Database(join(server.dataDir, 'loket.db'));
    const where = `where subject_id = '${serviceId}'`;
    const before = raw.prepare<[], { at: number | null }>(`select lifted_at as at from outage ${where}`).get();
    raw.exec(`update outage set ${change} ${where}`);
    expect((await misfit())?.reason).toContain(serviceId);
    raw.exec(`update outage set ${back ?? `lifted_at = ${before?.at}`} ${where}`);
    raw.close();
    expect(await misfit()).toBeNull();
  });
});
