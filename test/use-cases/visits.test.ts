import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../contract/problem.ts';
import type { TicketView } from '../../contract/ticket.ts';
import type { IssuedVisit } from '../../contract/visit.ts';
import { applySetUp } from '../support/gate-fixture.ts';
import {
  enterAs,
  expectLedgerWhole,
  issue,
  MINUTE,
  type Officer,
  officerAt,
  WriteWatch,
} from '../support/http-fixture.ts';
import { LiveProbe } from '../support/live-probe.ts';
import { type Answer, Client, startTestServer, type TestServer } from '../support/server.ts';

/** Loket 12 serves the police (d), loket 14 a ministry (f), loket 15 the court (g): one counter for each errand. */
describe('a visit with several errands', () => {
  let server: TestServer;
  let kiosk: Client;
  let first: Officer;
  let second: Officer;
  let third: Officer;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    [first, second, third] = [await officerAt(server, 13), await officerAt(server, 14), await officerAt(server, 15)];
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const ask = (serviceIds: string[], more: object = {}): Promise<Answer<IssuedVisit & Problem>> =>
    kiosk.post('/visits', { requestId: randomUUID(), serviceIds, ...more });
  const visit = async (serviceIds: string[], more: object = {}): Promise<IssuedVisit> => {
    const { status, body } = await ask(serviceIds, more);
    expect(status, JSON.stringify(body)).toBe(201);
    return body;
  };
  const seenBy = async (token: string): Promise<TicketView> => {
    return (await new Client(server.url, token).get<TicketView>('/my-ticket')).body;
  };
  const count = (table: string) => server.query<{ n: number }>(`select count(*) as n from ${table}`)[0]?.n ?? 0;
  const at = (taken: IssuedVisit, index: number): string => taken.tickets[index]?.id ?? '';

  it('is one visit with a place in each line, in the order asked for', async () => {
    const before = { visits: count('visit'), tickets: count('ticket') };
    const taken = await visit(['e-01', 'f-01', 'g-01'], { priority: 'elderly' });
    expect({ visits: count('visit'), tickets: count('ticket') }).toEqual({
      visits: before.visits + 1,
      tickets: before.tickets + 3,
    });
    expect(taken.tickets.map(({ view }) => view.label)).toEqual(['E001', 'F001', 'G001']);
    expect(taken.token).toBe(taken.tickets[0]?.token);
    expect(server.query('select distinct visit_id as id from ticket where visit_id = ?', taken.visitId)).toHaveLength(
      1,
    );
    for (const { view } of taken.tickets) {
      expect(view).toMatchObject({ priority: 'elderly', ahead: 0 });
      expect(view.visit.map(({ label }) => label)).toEqual(['E001', 'F001', 'G001']);
      expect(view.visit.filter(({ next }) => next)).toHaveLength(1);
    }
    for (const id of taken.tickets.map((ticket) => ticket.id)) {
      await enterAs(server, 'penyelia').post(`/tickets/${id}/cancel`, { reason: 'uji' });
    }
  });

  it('is the same when it is asked for again, whatever else the request says', async () => {
    const body = { requestId: randomUUID(), serviceIds: ['e-01', 'f-01'] };
    const answers = await Promise.all(Array.from({ length: 12 }, () => kiosk.post<IssuedVisit>('/visits', body)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const ids = new Set(
      answers.map((answer) => JSON.stringify(answer.body.tickets.map(({ id, token }) => [id, token]))),
    );
    expect(ids.size).toBe(1);
    const again = await kiosk.post<IssuedVisit>('/visits', { ...body, serviceIds: ['g-02', 'g-03', 'a-01'] });
    expect(again.status).toBe(200);
    expect(again.body.tickets.map(({ view }) => view.serviceId)).toEqual(['e-01', 'f-01']);
    // The first ticket answers to the request id alone, too: a kiosk may have asked for one errand and lost the answer.
    const alone = await kiosk.post<{ id: string }>('/tickets', { requestId: body.requestId, serviceId: 'e-01' });
    expect([alone.status, alone.body.id]).toEqual([200, answers[0]?.body.tickets[0]?.id]);
    for (const { id } of answers[0]?.body.tickets ?? []) {
      await enterAs(server, 'penyelia').post(`/tickets/${id}/cancel`, { reason: 'uji' });
    }
  });

  it('is all or nothing, and names the errand that was refused', async () => {
    await applySetUp(enterAs(server, 'admin'), {
      quotas: [{ serviceId: 'g-02', weekday: 0, total: 0, kiosk: null, officer: null, priorityReserved: 0 }],
    });
    const watch = new WriteWatch(server);
    const refused = await ask(['e-01', 'f-01', 'g-02']);
    expect([refused.status, refused.body.code]).toEqual([409, 'serviceQuotaFull']);
    expect(refused.body.fields).toEqual([{ path: '/serviceIds/2', message: 'serviceQuotaFull' }]);
    expect(refused.body.closed).toMatchObject({ reason: 'quotaFull' });
    const unknown = await ask(['e-01', 'x-99']);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'serviceUnknown']);
    expect(unknown.body.fields).toEqual([{ path: '/serviceIds/1', message: 'serviceUnknown' }]);
    for (const wrong of [[], ['e-01', 'e-01'], ['a-01', 'a-02', 'a-03', 'b-01', 'b-02', 'b-03', 'c-01']]) {
      expect((await ask(wrong)).body.code).toBe('validationFailed');
    }
    expect(watch.wrote()).toBe(false);
    watch.close();
    // The numbers of the errands that would have been are given to the next ones.
    expect((await issue(kiosk, 'e-02')).view.label).toBe('E003');
    await first.do((await first.call()).id, 'no-show');
  });

  it('is never called to two counters at once, keeps its places meanwhile, and knows where to go next', async () => {
    const taken = await visit(['e-01', 'f-01', 'g-01']);
    server.clock.advance(MINUTE);
    const [laterF, laterG] = [await issue(kiosk, 'f-01'), await issue(kiosk, 'g-01')];
    const called = await first.call();
    expect(called.id).toBe(at(taken, 0));
    // Somebody else comes before them at the other counters, who took their number later.
    expect((await second.call()).id).toBe(laterF.id);
    expect((await third.call()).id).toBe(laterG.id);
    const phone = await seenBy(taken.token);
    expect(phone.visit.map(({ state, next, counterName }) => [state, next, counterName])).toEqual([
      ['called', true, 'Loket 13'],
      ['waiting', false, null],
      ['waiting', false, null],
    ]);
    await first.do(called.id, 'start');
    await first.do(called.id, 'finish', { outcome: 'completed' });
    // Free again: first in both lines, for the places were kept.
    for (const other of [second, third]) {
      const [{ id } = { id: '' }] = server.query<{ id: string }>(
        `select id from ticket where counter_id = ? and state = 'called'`,
        other.counterId,
      );
      await other.do(id, 'no-show');
    }
    const view = await seenBy(taken.tickets[1]?.token ?? '');
    expect(view.visit.map(({ state }) => state)).toEqual(['done', 'waiting', 'waiting']);
    expect(view.visit.map(({ ahead }) => ahead)).toEqual([null, 0, 0]);
    expect(view.visit.filter(({ next }) => next)).toHaveLength(1);
    const [a, b] = await Promise.all([second.callNext(), third.callNext()]);
    // Both press at once: one gets the visitor, the other nobody.
    expect([a.body.ticket, b.body.ticket].filter((ticket) => ticket !== null)).toHaveLength(1);
    const got = a.body.ticket ?? b.body.ticket;
    const [here, there] = a.body.ticket === null ? [third, second] : [second, third];
    await here.do(got?.id ?? '', 'start');
    await here.do(got?.id ?? '', 'finish', { outcome: 'completed' });
    const last = await there.call();
    expect(taken.tickets.map(({ id }) => id)).toContain(last.id);
    await there.do(last.id, 'start');
    await there.do(last.id, 'finish', { outcome: 'completed' });
    expect((await seenBy(taken.token)).visit.some(({ next }) => next)).toBe(false);
  });

  it('is told on the phone of any of its tickets when one of them is called', async () => {
    const taken = await visit(['e-01', 'g-01']);
    const phone = await new LiveProbe(
      server.url,
      { view: 'ticket' },
      { auth: { ticketToken: taken.tickets[1]?.token ?? '' }, withinMs: 1_500 },
    ).connected();
    const consoleOfThird = await new LiveProbe(
      server.url,
      { view: 'console', counterId: third.counterId },
      { cookie: third.client.cookie, withinMs: 1_500 },
    ).connected();
    await consoleOfThird.waitFor('console:view', ({ next }) => next?.ticketId === at(taken, 1));
    await phone.waitFor('ticket:view');
    await first.call();
    await phone.waitFor('ticket:view', ({ state, visit: errands }) => {
      return state === 'waiting' && errands[0]?.state === 'called' && errands[0].next;
    });
    // And whoever would have called them next sees that they are at another counter.
    await consoleOfThird.waitFor('console:view', ({ next }) => next === null);
    await first.do(at(taken, 0), 'no-show');
  });
});
