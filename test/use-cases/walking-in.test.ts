import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TicketExplanation } from '../../contract/explanation.ts';
import type { Problem } from '../../contract/problem.ts';
import type { SopReport } from '../../contract/report.ts';
import { audit, consoleOf, walkIn } from '../support/counter-fixture.ts';
import {
  codeOf,
  enterAs,
  expectLedgerWhole,
  historyOf,
  issue,
  legsOf,
  MINUTE,
  Officer,
  officerAt,
  WriteWatch,
} from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

describe('serving someone without a call', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  let supervisor: Officer;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    officer = await officerAt(server, 16);
    supervisor = new Officer(enterAs(server, 'penyelia'), 'loket-17');
    await supervisor.counter('open');
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    expect(await audit(server, '2026-11-23')).toMatchObject({ found: { misfit: null }, unexplained: [] });
    await server.close();
  });

  const calls = () => server.query<{ n: number }>('select count(*) as n from announcement')[0]?.n;
  const reasonOf = (answer: { body: unknown }) => (answer.body as Problem).fields?.[0]?.path;

  it('needs no permission with nobody in line, and is neither announced nor a wait', async () => {
    const { status, body } = await walkIn(officer, { serviceId: 'h-02', priority: 'disability' });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.ticket).toMatchObject({ state: 'serving', counterId: 'loket-16', priority: 'disability' });
    expect(historyOf(server, body.ticket.id)).toEqual(['ticketIssued', 'ticketCalled', 'serviceStarted']);
    expect(calls()).toBe(0);
    expect(codeOf(await walkIn(officer, { serviceId: 'h-02' }))).toBe('counterBusy');
    server.clock.advance(5 * MINUTE);
    await officer.do(body.ticket.id, 'finish', { outcome: 'completed' });
    expect(legsOf(server, body.ticket.id)).toMatchObject([
      { waitMs: null, wayMs: null, waitVerdict: null, serviceMs: 5 * MINUTE, outOfOrderReason: null },
    ]);
    const { body: report } = await supervisor.client.get<SopReport>('/reports/sop?from=2026-11-23&to=2026-11-23');
    expect(report.total).toMatchObject({ walkDirect: 1, served: 1, wait: { n: 0 }, service: { n: 1 } });
  });

  it('serves one visitor for one request, however often it is sent', async () => {
    const body = { requestId: randomUUID(), serviceId: 'h-02' };
    const [first, again] = await Promise.all([walkIn(officer, body), walkIn(officer, body)]);
    expect(first.body.ticket.id).toBe(again.body.ticket.id);
    expect((await walkIn(officer, body)).body.ticket.id).toBe(first.body.ticket.id);
    await officer.do(first.body.ticket.id, 'finish', { outcome: 'completed' });
  });

  it('with others in line needs the permission and a reason, and is explained as what it was', async () => {
    const waiting = await issue(kiosk, 'h-02');
    const watch = new WriteWatch(server);
    expect(codeOf(await walkIn(officer, { serviceId: 'h-02', reason: 'sebentar saja' }))).toBe('callNotPermitted');
    const withoutReason = await walkIn(supervisor, { serviceId: 'h-02' });
    expect([codeOf(withoutReason), reasonOf(withoutReason)]).toEqual(['validationFailed', 'body/reason']);
    expect(watch.wrote()).toBe(false);
    watch.close();
    const { body } = await walkIn(supervisor, { serviceId: 'h-02', reason: 'tamu dinas' });
    const { id } = body.ticket;
    expect(legsOf(server, id)).toMatchObject([{ outOfOrderReason: 'tamu dinas' }]);
    const { body: told } = await officer.client.get<TicketExplanation>(`/tickets/${id}/explanation`);
    expect(told.calls).toMatchObject([
      { reason: 'walkDirect', ownReason: 'tamu dinas', waiting: 2, runnerUp: { label: waiting.view.label } },
    ]);
    await supervisor.do(id, 'finish', { outcome: 'completed' });
    expect((await officer.call()).id).toBe(waiting.id);
    await officer.do(waiting.id, 'no-show');
  });

  it('is for what the counter serves, and for an officer who sits there', async () => {
    const watch = new WriteWatch(server);
    expect(codeOf(await walkIn(officer, { serviceId: 'c-01' }))).toBe('serviceNotHere');
    expect(codeOf(await walkIn(new Officer(officer.client, 'loket-17'), { serviceId: 'h-02' }))).toBe(
      'counterNotYours',
    );
    expect(watch.wrote()).toBe(false);
    await officer.counter('pause', { reason: 'rest' });
    expect(codeOf(await walkIn(officer, { serviceId: 'h-02' }))).toBe('counterNotOpen');
    await officer.counter('open');
    watch.close();
  });

  it('stops with an outage, as every new number does', async () => {
    const outage = { scope: 'service', subjectId: 'h-02', cause: 'centralSystem', reason: 'sistem padam' };
    const { body } = await supervisor.client.post<{ outage: { id: string } }>('/outages', outage);
    expect(codeOf(await walkIn(officer, { serviceId: 'h-02' }))).toBe('serviceClosed');
    expect((await consoleOf(server, officer)).outages).toMatchObject([{ id: body.outage.id, reason: 'sistem padam' }]);
    expect((await supervisor.client.post(`/outages/${body.outage.id}/lift`)).status).toBe(200);
    expect((await consoleOf(server, officer)).outages).toEqual([]);
  });
});
