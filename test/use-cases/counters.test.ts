import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSupervisor } from '../support/gate-fixture.ts';
import {
  codeOf,
  enterAs,
  expectLedgerWhole,
  issue,
  MINUTE,
  Officer,
  officerAt,
  WriteWatch,
} from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

describe('a counter', () => {
  let server: TestServer;
  let kiosk: Client;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const at = (officer: Officer, counterId: string) => new Officer(officer.client, counterId);
  const open = (officer: Officer, body: object = {}) =>
    officer.client.post(`/counters/${officer.counterId}/open`, body);
  const me = async (officer: Officer) =>
    (await officer.client.get<{ counterId: string | null; lastCounterId: string | null }>('/session')).body;

  it('opens, pauses with a reason, goes on and closes', async () => {
    const officer = new Officer(enterAs(server, 'petugas5'), 'loket-5');
    expect(await me(officer)).toMatchObject({ counterId: null, lastCounterId: null });
    expect(await officer.counter('open')).toMatchObject({ duty: { state: 'open', breakReason: null } });
    server.clock.advance(MINUTE);
    const paused = await officer.counter('pause', { reason: 'prayer', note: 'Zuhur' });
    expect(paused.duty).toMatchObject({
      state: 'break',
      breakReason: 'prayer',
      breakNote: 'Zuhur',
      since: server.clock.now(),
    });
    expect(codeOf(await officer.client.post('/counters/loket-5/pause', { reason: 'rest' }))).toBe('dutyWrongState');
    expect(codeOf(await officer.callNext())).toBe('counterNotOpen');
    expect(await officer.counter('open')).toMatchObject({
      duty: { state: 'open', breakReason: null, breakNote: null },
    });
    expect((await officer.counter('close', { reason: 'pulang' })).duty).toBeNull();
    expect(codeOf(await officer.client.post('/counters/loket-5/close', {}))).toBe('counterNotOpen');
    expect(await me(officer)).toMatchObject({ counterId: null, lastCounterId: 'loket-5' });
  });

  it('is opened twice by the same officer without harm', async () => {
    const officer = await officerAt(server, 6);
    const watch = new WriteWatch(server);
    await officer.counter('open');
    expect(watch.wrote()).toBe(false);
    watch.close();
    await officer.counter('close');
  });

  it('belongs to its agency; a supervisor may stand in anywhere', async () => {
    const officer = new Officer(enterAs(server, 'petugas14'), 'loket-15');
    const watch = new WriteWatch(server);
    expect(codeOf(await open(officer))).toBe('notAllowed');
    expect(watch.wrote()).toBe(false);
    watch.close();
    const supervisor = new Officer(enterAs(server, 'penyelia'), 'loket-15');
    expect((await open(supervisor)).status).toBe(200);
    await supervisor.counter('close');
  });

  it('is for a supervisor of an agency only where that agency is; so are its numbers', async () => {
    makeSupervisor(server, 'petugas14');
    const own = new Officer(enterAs(server, 'petugas14'), 'loket-14');
    expect((await open(own)).status).toBe(200);
    const mine = await issue(kiosk, 'f-01');
    const foreign = await issue(kiosk, 'g-01');
    const watch = new WriteWatch(server);
    expect(codeOf(await open(at(own, 'loket-15')))).toBe('notAllowed');
    expect(await own.refused(foreign.id, 'cancel', { reason: 'pulang' })).toBe('serviceNotHere');
    expect(watch.wrote()).toBe(false);
    watch.close();
    await own.counter('close');
    expect(await own.do(mine.id, 'cancel', { reason: 'pulang' })).toMatchObject({ state: 'cancelled' });
    const everywhere = new Officer(enterAs(server, 'penyelia'), 'loket-1');
    expect(await everywhere.do(foreign.id, 'cancel', { reason: 'pulang' })).toMatchObject({ state: 'cancelled' });
  });

  it('says until when the officer is away', async () => {
    const officer = await officerAt(server, 21);
    const expectedReturnAt = server.clock.now() + 20 * MINUTE;
    const paused = await officer.counter('pause', { reason: 'prayer', expectedReturnAt });
    expect(paused.duty).toMatchObject({ state: 'break', expectedReturnAt });
    expect((await officer.counter('open')).duty).toMatchObject({ state: 'open', expectedReturnAt: null });
    expect((await officer.counter('pause', { reason: 'rest' })).duty?.expectedReturnAt).toBeNull();
    await officer.counter('close');
  });

  it('is neither paused nor closed while a visitor is there', async () => {
    const officer = await officerAt(server, 8);
    const { id } = await issue(kiosk, 'c-01');
    await officer.call();
    const watch = new WriteWatch(server);
    const tryBoth = async () => {
      expect(codeOf(await officer.client.post('/counters/loket-8/pause', { reason: 'rest' }))).toBe('counterBusy');
      expect(codeOf(await officer.client.post('/counters/loket-8/close', {}))).toBe('counterBusy');
      expect(watch.wrote()).toBe(false);
    };
    await tryBoth();
    await officer.do(id, 'start');
    watch.wrote();
    await tryBoth();
    watch.close();
    // Somebody on hold is not at the counter.
    await officer.do(id, 'hold', { reason: 'payment' });
    await officer.counter('pause', { reason: 'rest' });
    await officer.counter('open');
    await officer.do(id, 'resume');
    await officer.do(id, 'finish', { outcome: 'completed' });
    await officer.counter('close');
  });

  it('is taken over openly, with the visitor who is there', async () => {
    const first = await officerAt(server, 8);
    const second = new Officer(enterAs(server, 'petugas9'), 'loket-8');
    const { id } = await issue(kiosk, 'c-01');
    await first.call();
    const watch = new WriteWatch(server);
    expect(codeOf(await open(second))).toBe('counterTaken');
    expect(codeOf(await open(second, { takeOver: false }))).toBe('counterTaken');
    expect(watch.wrote()).toBe(false);
    watch.close();
    expect((await open(second, { takeOver: true })).body).toMatchObject({ counter: { current: { id } } });
    expect(codeOf(await first.callNext())).toBe('counterNotYours');
    expect(await first.refused(id, 'start')).toBe('counterNotOpen');
    expect(codeOf(await first.client.post('/counters/loket-8/close', {}))).toBe('counterNotYours');
    await second.do(id, 'start');
    await second.do(id, 'finish', { outcome: 'completed' });
    const closed = server.query(
      `select json_extract(payload, '$.cause') as cause from journal where type = 'counterClosed' and json_extract(payload, '$.counterId') = 'loket-8' order by seq desc limit 1`,
    );
    expect(closed).toEqual([{ cause: 'takenOver' }]);
    await second.counter('close');
  });

  it('is left for another one, but not while a visitor is there', async () => {
    const officer = await officerAt(server, 8);
    const next = at(officer, 'loket-9');
    const { id } = await issue(kiosk, 'c-01');
    await officer.call();
    const watch = new WriteWatch(server);
    expect(codeOf(await open(next))).toBe('officerElsewhere');
    expect(watch.wrote()).toBe(false);
    watch.close();
    await officer.do(id, 'no-show');
    expect((await open(next)).status).toBe(200);
    expect(await me(officer)).toMatchObject({ counterId: 'loket-9' });
    const { body } = await officer.client.get<{ counters: { id: string; duty: unknown }[] }>('/counters');
    expect(body.counters.find((counter) => counter.id === 'loket-8')?.duty).toBeNull();
    await next.counter('close');
  });

  it('is left alone by who cannot leave their own: a refused take-over changes nothing', async () => {
    const holder = await officerAt(server, 8);
    const taker = await officerAt(server, 9);
    const { id } = await issue(kiosk, 'c-01');
    await taker.call();
    const watch = new WriteWatch(server);
    expect(codeOf(await open(at(taker, 'loket-8'), { takeOver: true }))).toBe('officerElsewhere');
    expect(watch.wrote()).toBe(false);
    watch.close();
    expect(await me(holder)).toMatchObject({ counterId: 'loket-8' });
    await taker.do(id, 'no-show');
    await Promise.all([holder.counter('close'), taker.counter('close')]);
  });

  it('goes to one of two officers who open it at the same instant', async () => {
    const people = ['petugas18', 'petugas19'].map((name) => enterAs(server, name));
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.all(people.map((client) => client.post('/counters/loket-18/open', {})));
      expect(answers.map(codeOf).toSorted()).toEqual(['allowed, 200', 'counterTaken']);
      const winner = people[answers.findIndex(({ status }) => status === 200)];
      expect((await winner?.post('/counters/loket-18/close', {}))?.status).toBe(200);
    }
  });

  it('has one officer even when one opens two at once', async () => {
    const client = enterAs(server, 'petugas20');
    await Promise.all(['loket-20', 'loket-21'].map((id) => client.post(`/counters/${id}/open`, {})));
    const current = server.query(`select counter_id from duty where state <> 'closed'`);
    expect(current).toHaveLength(1);
  });
});
