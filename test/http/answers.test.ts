import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BoardView } from '../../contract/board.ts';
import { Catalogue } from '../../contract/catalogue.ts';
import { CounterAnswer, CounterList } from '../../contract/counter.ts';
import { DeviceAnswer, DeviceList, PairAnswer, PairingList, PairingRequested } from '../../contract/device.ts';
import { TicketExplanation } from '../../contract/explanation.ts';
import { Health } from '../../contract/health.ts';
import { OutageAnswer, OutageList } from '../../contract/outage.ts';
import { SopReport } from '../../contract/report.ts';
import { Me } from '../../contract/session.ts';
import { CallNextAnswer, IssuedTicket, TicketAnswer, TicketView } from '../../contract/ticket.ts';
import { enterAs, issue, type Officer, officerAt, pairDevice } from '../support/http-fixture.ts';
import { type Answer, Client, startTestServer, type TestServer } from '../support/server.ts';

/** What is in the database and concerns nobody outside. */
const NEVER = /hash|secret|password|argon2|link_?token|request_?id|visit_?id|version_?n|mall_?id|"sort"/i;

describe('an answer sends what its schema lists, and nothing else', () => {
  let server: TestServer;
  let kiosk: Client;
  let admin: Client;
  let supervisor: Client;
  let officer: Officer;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    [admin, supervisor] = [enterAs(server, 'admin'), enterAs(server, 'penyelia')];
    officer = await officerAt(server, 1);
  });
  afterAll(() => server.close());

  /** The contract's schemas are closed: a field too many is an error, just as one too few. */
  function expectExactly(schema: TSchema, { status, body }: Answer<unknown>, allowed: RegExp | null = null): void {
    expect(status, JSON.stringify(body)).toBeLessThan(300);
    expect([...Compile(schema).Errors(body)]).toEqual([]);
    const text = JSON.stringify(body);
    expect(allowed === null ? text : text.replace(allowed, ''), text.slice(0, 300)).not.toMatch(NEVER);
  }

  it('to anyone', async () => {
    expectExactly(Health, await kiosk.get('/health'));
    expectExactly(Catalogue, await kiosk.get('/catalogue'));
    expectExactly(BoardView, await kiosk.get('/zones/zona-a/board'));
  });

  it('to a visitor', async () => {
    const issued = await kiosk.post<IssuedTicket>('/tickets', { requestId: crypto.randomUUID(), serviceId: 'a-01' });
    expectExactly(IssuedTicket, issued);
    expectExactly(TicketView, await new Client(server.url, issued.body.token).get('/my-ticket'));
    await officer.do((await officer.call()).id, 'start');
    await officer.do(issued.body.id, 'finish', { outcome: 'returned', lacking: [0] });
    const slip = { requestId: crypto.randomUUID(), token: issued.body.token };
    expectExactly(IssuedTicket, await kiosk.post('/tickets/re-enter', slip));
    await officer.do((await officer.call()).id, 'no-show');
    // What opens somebody else's page must not be in what their neighbour reads.
    expect(JSON.stringify((await kiosk.get('/zones/zona-a/board')).body)).not.toContain(issued.body.token);
  });

  it('to an officer, at every step', async () => {
    expectExactly(Me, await officer.client.get('/session'));
    expectExactly(CounterList, await officer.client.get('/counters'));
    await issue(kiosk, 'a-02', 'elderly');
    const called = await officer.callNext();
    expectExactly(CallNextAnswer, called);
    const path = `/tickets/${called.body.ticket?.id}`;
    server.clock.advance(20_000);
    expectExactly(TicketAnswer, await officer.client.post(`${path}/recall`));
    expectExactly(TicketAnswer, await officer.client.post(`${path}/start`));
    expectExactly(TicketAnswer, await officer.client.post(`${path}/hold`, { reason: 'form' }));
    expectExactly(TicketAnswer, await officer.client.post(`${path}/resume`));
    expectExactly(CounterList, await officer.client.get('/counters'));
    expectExactly(TicketAnswer, await officer.client.post(`${path}/finish`, { outcome: 'completed' }));
    expectExactly(TicketAnswer, await officer.client.post(`${path}/undo`));
    const sentHome = { outcome: 'returned', lacking: [0] };
    expectExactly(TicketAnswer, await officer.client.post(`${path}/finish`, sentHome));
    expectExactly(TicketAnswer, await officer.client.post(`${path}/re-enter`));
    expectExactly(TicketExplanation, await officer.client.get(`${path}/explanation`));
    expectExactly(CallNextAnswer, await officer.callNext());
    expectExactly(TicketAnswer, await officer.client.post(`${path}/no-show`));
    const onTheSpot = { requestId: crypto.randomUUID(), serviceId: 'a-02' };
    const walkedIn = await officer.client.post<TicketAnswer>('/counters/loket-1/walk-in', onTheSpot);
    expectExactly(TicketAnswer, walkedIn);
    await officer.do(walkedIn.body.ticket.id, 'finish', { outcome: 'completed' });
    expectExactly(
      CounterAnswer,
      await officer.client.post('/counters/loket-1/pause', { reason: 'rest', note: 'kopi' }),
    );
    expectExactly(CounterAnswer, await officer.client.post('/counters/loket-1/open'));
  });

  it('to a supervisor', async () => {
    expectExactly(SopReport, await supervisor.get('/reports/sop?from=2026-11-23&to=2026-11-23'));
    const done = await supervisor.post('/services/b-01/let-in', { extra: 2, reason: 'uji' });
    expect([done.status, done.body]).toEqual([204, '']);
    const about = { scope: 'service', subjectId: 'b-02', cause: 'network', reason: 'uji', expectedUntil: null };
    const declared = await supervisor.post<OutageAnswer>('/outages', about);
    expectExactly(OutageAnswer, declared);
    const path = `/outages/${declared.body.outage.id}`;
    expectExactly(OutageAnswer, await supervisor.post(path, { reason: 'masih diperbaiki', expectedUntil: null }));
    expectExactly(OutageAnswer, await supervisor.post(`${path}/lift`));
    expectExactly(OutageList, await supervisor.get('/outages'));
  });

  it('to an admin and the device itself', async () => {
    const { client } = await pairDevice(server, admin, { kind: 'display', zoneId: 'zona-a' });
    expectExactly(DeviceAnswer, await client.get('/devices/me'));
    expectExactly(DeviceList, await admin.get('/devices'));
    const asked = await kiosk.post<PairingRequested>('/devices/pairings', { kind: 'kiosk' });
    // The one place where a secret is told: to the screen that asked for it.
    expectExactly(PairingRequested, asked, /"secret":"[^"]+"/);
    expectExactly(PairingList, await admin.get('/devices/pairings'));
    expectExactly(PairAnswer, await kiosk.post('/devices/pair', { code: asked.body.code, secret: asked.body.secret }));
  });
});
