import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeRules, consoleOf } from '../support/counter-fixture.ts';
import { expectLedgerWhole, historyOf, issue, legsOf, type Officer, officerAt } from '../support/http-fixture.ts';
import { LiveProbe } from '../support/live-probe.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

const SECOND = 1_000;

/** Where a mall wants one key less: here 45 seconds after the last call. */
describe('a service that begins by itself', () => {
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

  const call = async () => {
    const { id } = await issue(kiosk, 'd-01');
    expect((await officer.call()).id).toBe(id);
    return id;
  };
  const stateOf = (id: string) =>
    server.query<{ state: string }>('select state from ticket where id = ?', id)[0]?.state;
  const auto = (id: string) =>
    server.query(
      `select actor, json_extract(payload, '$.auto') as auto from journal where type = 'serviceStarted' and subject_id = ?`,
      id,
    );

  it('does not, unless the mall wants it', async () => {
    const id = await call();
    server.clock.advance(600 * SECOND);
    await server.loket.housekeep();
    expect(stateOf(id)).toBe('called');
    expect((await consoleOf(server, officer)).counter.current).toMatchObject({ autoStartAt: null, autoStarted: false });
    await officer.do(id, 'no-show');
    await changeRules(server, { autoStartSeconds: 45 });
  });

  it('does at its time, counted from the last repeat, marked in journal and leg; and the screens follow', async () => {
    const id = await call();
    server.clock.advance(30 * SECOND);
    const recalled = await officer.do(id, 'recall');
    expect(recalled.autoStartAt).toBe(server.clock.now() + 45 * SECOND);
    server.clock.advance(45 * SECOND - 1);
    await server.loket.housekeep();
    expect(stateOf(id)).toBe('called');
    const { client, counterId } = officer;
    const screen = new LiveProbe(server.url, { view: 'console', counterId }, { cookie: client.cookie });
    server.clock.advance(1);
    // Nobody asks: the server does it within a second.
    await screen.waitFor('console:view', ({ counter }) => counter.current?.state === 'serving');
    expect(auto(id)).toEqual([{ actor: 'system', auto: 1 }]);
    expect(server.query('select auto_started as auto, way_ms as way from leg where ticket_id = ?', id)).toEqual([
      { auto: 1, way: 45 * SECOND },
    ]);
    const { undo, counter } = await consoleOf(server, officer);
    expect([undo, counter.current?.autoStarted]).toEqual([null, true]);
    await officer.do(id, 'finish', { outcome: 'completed' });
  });

  it('leaves alone who was begun by hand, and marks nothing then', async () => {
    const id = await call();
    await officer.do(id, 'start');
    server.clock.advance(60 * SECOND);
    await server.loket.housekeep();
    expect(auto(id)).toEqual([{ actor: expect.stringMatching(/^person:/), auto: null }]);
    expect(await officer.refused(id, 'no-show')).toBe('ticketWrongState');
    await officer.do(id, 'finish', { outcome: 'completed' });
  });

  it('may turn out to have had nobody in it: then it is a missed call like any other', async () => {
    const id = await call();
    server.clock.advance(60 * SECOND);
    await server.loket.housekeep();
    expect(stateOf(id)).toBe('serving');
    expect(await officer.do(id, 'no-show')).toMatchObject({ state: 'noShow', startedAt: null, autoStarted: false });
    expect(legsOf(server, id)).toMatchObject([{ result: 'noShow', serviceMs: null, wayMs: null }]);
    await officer.do(id, 'reinstate');
    expect((await officer.call()).id).toBe(id);
    await officer.do(id, 'no-show');
  });

  it('does not begin again by itself after its beginning was taken back, until the next repeat of the call', async () => {
    const id = await call();
    server.clock.advance(40 * SECOND);
    await officer.do(id, 'start');
    server.clock.advance(10 * SECOND);
    expect(await officer.do(id, 'undo')).toMatchObject({ state: 'called', autoStartAt: null });
    await server.loket.housekeep();
    expect(stateOf(id)).toBe('called');
    const { autoStartAt } = await officer.do(id, 'recall');
    expect(autoStartAt).toBe(server.clock.now() + 45 * SECOND);
    server.clock.advance(45 * SECOND);
    await server.loket.housekeep();
    expect(stateOf(id)).toBe('serving');
    await officer.do(id, 'finish', { outcome: 'completed' });
  });

  it('begins also when the server was away meanwhile', async () => {
    const id = await call();
    await server.close();
    server.clock.advance(60 * SECOND);
    server = await startTestServer({ clock: server.clock, dataDir: server.dataDir });
    expect(stateOf(id)).toBe('serving');
    expect(auto(id)).toEqual([{ actor: 'system', auto: 1 }]);
    expect(historyOf(server, id).slice(-1)).toEqual(['serviceStarted']);
  });
});
