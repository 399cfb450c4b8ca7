import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, scan } from '../support/counter-fixture.ts';
import { applySetUp } from '../support/gate-fixture.ts';
import { enterAs, issue, type Officer, officerAt } from '../support/http-fixture.ts';
import { Client, signInAs, startTestServer, type TestServer } from '../support/server.ts';

const DAY = '2026-11-23';
const A_DAY = 24 * 60 * 60_000;

/** Everything that this mall can do to a row, and then a hand in the database. */
describe('loket verify', () => {
  let server: TestServer;
  let raw: Database.Database;
  let kiosk: Client;
  let officer: Officer;
  const ids: Record<'undone' | 'returned' | 'outage' | 'letIn', string> = {
    undone: '',
    returned: '',
    outage: '',
    letIn: '',
  };

  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    officer = await officerAt(server, 8);
    const supervisor = enterAs(server, 'penyelia');
    const admin = await signInAs(server, 'admin');
    await applySetUp(admin, {
      quotas: [{ serviceId: 'c-02', weekday: 0, total: 0, kiosk: null, officer: null, priorityReserved: 0 }],
    });
    ids.undone = (await issue(kiosk, 'c-01')).id;
    await officer.call();
    await officer.do(ids.undone, 'start');
    await officer.do(ids.undone, 'finish', { outcome: 'completed' });
    await officer.do(ids.undone, 'undo');
    await officer.do(ids.undone, 'finish', { outcome: 'completed' });
    const back = await issue(kiosk, 'c-01');
    ids.returned = back.id;
    await officer.call();
    await officer.do(back.id, 'start');
    await officer.do(back.id, 'finish', { outcome: 'returned', lacking: [0] });
    expect((await scan(kiosk, back.token)).status).toBe(200);
    await officer.do((await officer.call()).id, 'start');
    await officer.do(back.id, 'finish', { outcome: 'completed' });
    const about = { scope: 'agency', subjectId: 'instansi-f', cause: 'network', reason: 'jaringan putus' };
    const { body } = await supervisor.post<{ outage: { id: string } }>('/outages', about);
    ids.outage = body.outage.id;
    await supervisor.post(`/outages/${ids.outage}/lift`);
    expect((await supervisor.post('/services/c-02/let-in', { extra: 3, reason: 'rombongan' })).status).toBe(204);
    await issue(kiosk, 'c-02');
    ids.letIn = server.query<{ id: string }>('select id from let_in')[0]?.id ?? '';
    // Two days later, when what was done on the first can no longer come back.
    for (let day = 0; day < 3; day += 1) {
      server.clock.advance(A_DAY);
      await server.loket.housekeep();
      await issue(kiosk, 'c-01');
    }
    raw = new Database(`${server.dataDir}/loket.db`);
  });
  afterAll(async () => {
    raw.close();
    await server.close();
  });

  const misfit = async () => (await audit(server, DAY)).found.misfit;

  it('finds that everything fits: steps undone, returns, outages, places let in', async () => {
    expect(await audit(server, DAY)).toMatchObject({ found: { misfit: null }, unexplained: [] });
  });

  it.each([
    [
      'a leg of a ticket that came back',
      'returned',
      'update leg set service_ms = ? where n = 2 and ticket_id = ?',
      [1, 0],
    ],
    [
      'a ticket whose step was undone',
      'undone',
      'update ticket set counter_id = ? where id = ?',
      ['loket-9', 'loket-8'],
    ],
    ['an outage', 'outage', 'update outage set lifted_at = lifted_at + ? where id = ?', [1, -1]],
    ['a place let in', 'letIn', 'update let_in set used = used + ? where id = ?', [1, -1]],
  ] as const)('names %s when its row says something else than the journal', async (_what, which, change, values) => {
    const [other, right] = values;
    raw.prepare(change).run(other, ids[which]);
    const found = await misfit();
    expect(found?.seq).toBeGreaterThan(0);
    expect(found?.reason).toContain(ids[which]);
    raw.prepare(change).run(right, ids[which]);
    expect(await misfit()).toBeNull();
  });

  it('names a row that no entry made', async () => {
    raw.exec(
      `insert into let_in values ('smuggled', (select id from mall), 'c-02', '${DAY}', 5, 0, 'x', (select id from person limit 1), 1)`,
    );
    expect(await misfit()).toMatchObject({ seq: null, reason: expect.stringContaining('smuggled') });
    raw.exec(`delete from let_in where id = 'smuggled'`);
    expect(await misfit()).toBeNull();
  });
});
