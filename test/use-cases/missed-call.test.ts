import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  codeOf,
  enterAs,
  expectLedgerWhole,
  issue,
  legsOf,
  MINUTE,
  type Officer,
  officerAt,
  WriteWatch,
} from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

/** The demo mall forgives a missed call for 15 minutes. */
describe('who missed the call', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    officer = await officerAt(server, 10);
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  async function miss(): Promise<string> {
    const { id } = await issue(kiosk, 'd-01');
    expect((await officer.call()).id).toBe(id);
    expect(await officer.do(id, 'no-show')).toMatchObject({ state: 'noShow' });
    return id;
  }

  const serve = async (id: string) => {
    await officer.do(id, 'start');
    await officer.do(id, 'finish', { outcome: 'completed' });
  };

  it('comes back to the same place within the grace time, up to its last millisecond', async () => {
    const id = await miss();
    const [missedAt] = server.query<{ at: number }>('select no_show_at as at from ticket where id = ?', id);
    server.clock.advance(10 * MINUTE);
    const later = await issue(kiosk, 'd-01');
    server.clock.advance(5 * MINUTE);
    expect(await officer.do(id, 'reinstate')).toMatchObject({ state: 'waiting', noShowAt: null, graceUntil: null });
    expect(server.clock.now()).toBe(Number(missedAt?.at) + 15 * MINUTE);
    expect((await officer.call()).id).toBe(id);
    await serve(id);
    // The wait ended with the first call: the visitor, not the agency, was late.
    expect(legsOf(server, id)).toMatchObject([{ waitMs: 0, result: 'completed', waitVerdict: 'within' }]);
    expect((await officer.call()).id).toBe(later.id);
    await officer.do(later.id, 'no-show');
  });

  it('is too late a millisecond after it, and that leaves nothing', async () => {
    const id = await miss();
    server.clock.advance(15 * MINUTE + 1);
    const watch = new WriteWatch(server);
    expect(await officer.refused(id, 'reinstate')).toBe('graceOver');
    expect(watch.wrote()).toBe(false);
    watch.close();
    expect((await officer.callNext()).body.ticket).toBeNull();
  });

  it('may miss the call again, and the grace begins anew', async () => {
    const id = await miss();
    server.clock.advance(14 * MINUTE);
    await officer.do(id, 'reinstate');
    await officer.call();
    await officer.do(id, 'no-show');
    server.clock.advance(14 * MINUTE);
    await officer.do(id, 'reinstate');
    await serve((await officer.call()).id);
  });

  it('is brought back by a supervisor or a counter that serves the service, and by no other', async () => {
    const id = await miss();
    const elsewhere = await officerAt(server, 14);
    expect(await elsewhere.refused(id, 'reinstate')).toBe('serviceNotHere');
    const neighbour = await officerAt(server, 11);
    await neighbour.do(id, 'reinstate');
    await officer.do((await officer.call()).id, 'no-show');
    const supervisor = enterAs(server, 'penyelia');
    expect((await supervisor.post(`/tickets/${id}/reinstate`)).status).toBe(200);
    expect(codeOf(await supervisor.post(`/tickets/${id}/reinstate`))).toBe('ticketWrongState');
    await serve((await officer.call()).id);
  });

  it('learns from the phone page how long there is still time', async () => {
    const { id, token } = await issue(kiosk, 'd-01');
    await officer.call();
    await officer.do(id, 'no-show');
    const { body } = await new Client(server.url, token).get('/my-ticket');
    expect(body).toMatchObject({ state: 'noShow', graceUntil: server.clock.now() + 15 * MINUTE, graceMs: 15 * MINUTE });
  });

  it('is counted apart and enters no average', async () => {
    const supervisor = enterAs(server, 'penyelia');
    const { body } = await supervisor.get<{ total: { noShow: number; served: number; wait: { n: number } } }>(
      '/reports/sop?from=2026-11-23&to=2026-11-23',
    );
    const [noShows] = server.query<{ n: number }>(`select count(*) as n from ticket where state = 'noShow'`);
    const [done] = server.query<{ n: number }>(`select count(*) as n from ticket where state = 'done'`);
    expect(body.total.noShow).toBe(noShows?.n);
    expect(body.total).toMatchObject({ served: done?.n, wait: { n: done?.n } });
  });
});
