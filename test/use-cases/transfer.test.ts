import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  enterAs,
  expectLedgerWhole,
  historyOf,
  issue,
  legsOf,
  MINUTE,
  type Officer,
  officerAt,
  WriteWatch,
} from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

/** From Disdukcapil (loket 1) to Imigrasi (loket 8), both of which promise 30 minutes of waiting. */
describe('a transfer', () => {
  let server: TestServer;
  let kiosk: Client;
  let from: Officer;
  let to: Officer;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    [from, to] = await Promise.all([officerAt(server, 1), officerAt(server, 8)]);
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const rowOf = (id: string) =>
    server.query<{ number: number; visitId: string; orderAt: number; dueAt: number; state: string }>(
      'select number, visit_id as visitId, order_at as orderAt, due_at as dueAt, state from ticket where id = ?',
      id,
    )[0];

  it('keeps number, visit and arrival, and opens a new leg with the promise of the new service', async () => {
    const { id, token, view } = await issue(kiosk, 'a-01');
    const before = rowOf(id);
    server.clock.advance(10 * MINUTE);
    const later = await issue(kiosk, 'c-01');
    await from.call();
    await from.do(id, 'start');
    server.clock.advance(5 * MINUTE);
    const moved = await from.do(id, 'transfer', { serviceId: 'c-01', reason: 'perlu paspor' });
    expect(moved).toMatchObject({
      label: view.label,
      state: 'waiting',
      legNumber: 2,
      serviceId: 'c-01',
      counterId: null,
    });
    expect(rowOf(id)).toEqual({ ...before, dueAt: Number(before?.orderAt) + 30 * MINUTE });
    // Who came to the mall before them is called before them, and the wait of the new leg begins now.
    const called = await to.call();
    expect(called.id).toBe(id);
    expect(called.label).toBe(view.label);
    await to.do(id, 'start');
    await to.do(id, 'finish', { outcome: 'completed' });
    expect(legsOf(server, id)).toMatchObject([
      {
        n: 1,
        serviceId: 'a-01',
        counterId: 'loket-1',
        waitMs: 10 * MINUTE,
        serviceMs: 5 * MINUTE,
        result: 'transferred',
      },
      { n: 2, serviceId: 'c-01', counterId: 'loket-8', waitMs: 0, serviceMs: 0, result: 'completed' },
    ]);
    expect(historyOf(server, id)).toContain('ticketTransferred');
    expect((await new Client(server.url, token).get('/my-ticket')).body).toMatchObject({
      state: 'done',
      serviceId: 'c-01',
    });
    expect((await to.call()).id).toBe(later.id);
    await to.do(later.id, 'no-show');
  });

  it('keeps the priority', async () => {
    const { id } = await issue(kiosk, 'a-01', 'elderly');
    await from.call();
    await from.do(id, 'transfer', { serviceId: 'c-01' });
    const row = rowOf(id);
    expect(Number(row?.dueAt) - Number(row?.orderAt)).toBe(15 * MINUTE);
    await to.do((await to.call()).id, 'no-show');
  });

  it('frees the counter at once, and is not undone by pressing again', async () => {
    const first = await issue(kiosk, 'a-01');
    const second = await issue(kiosk, 'a-01');
    await from.call();
    await from.do(first.id, 'transfer', { serviceId: 'c-01' });
    expect(await from.refused(first.id, 'transfer', { serviceId: 'c-01' })).toBe('ticketWrongState');
    expect((await from.call()).id).toBe(second.id);
    await from.do(second.id, 'no-show');
    await to.do((await to.call()).id, 'no-show');
  });

  it('goes nowhere that it cannot, and then leaves nothing', async () => {
    const { id } = await issue(kiosk, 'a-01');
    await from.call();
    const supervisor = enterAs(server, 'penyelia');
    const outage = { scope: 'service', subjectId: 'd-05', cause: 'centralSystem', reason: 'sistem padam' };
    expect((await supervisor.post('/outages', outage)).status).toBe(201);
    const watch = new WriteWatch(server);
    expect(await from.refused(id, 'transfer', { serviceId: 'a-01' })).toBe('sameService');
    expect(await from.refused(id, 'transfer', { serviceId: 'x-99' })).toBe('serviceUnknown');
    expect(await from.refused(id, 'transfer', { serviceId: 'd-05' })).toBe('serviceClosed');
    expect(await to.refused(id, 'transfer', { serviceId: 'c-01' })).toBe('ticketNotAtCounter');
    expect(watch.wrote()).toBe(false);
    watch.close();
    await from.do(id, 'no-show');
  });

  it('back again is a third leg', async () => {
    const { id } = await issue(kiosk, 'a-01');
    await from.call();
    await from.do(id, 'transfer', { serviceId: 'c-01' });
    await to.call();
    await to.do(id, 'transfer', { serviceId: 'a-01' });
    expect((await from.call()).id).toBe(id);
    await from.do(id, 'no-show');
    expect(legsOf(server, id).map(({ result }) => result)).toEqual(['transferred', 'transferred', 'noShow']);
  });
});
