import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoardView } from '../../contract/board.ts';
import type { Catalogue } from '../../contract/catalogue.ts';
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
} from '../support/http-fixture.ts';
import { Client, FakeClock, OPENING, startTestServer, type TestServer } from '../support/server.ts';

const DAY = 24 * 60 * MINUTE;

describe('the morning after, before anything has closed the day', () => {
  let server: TestServer;
  let kiosk: Client;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
  });
  afterAll(() => server.close());

  it('begins at number 1, with empty lines and an empty board', async () => {
    const evening = await officerAt(server, 34);
    const left = await issue(kiosk, 'z-01');
    await evening.do((await evening.call()).id, 'no-show');
    const waiting = await issue(kiosk, 'z-01');
    server.clock.advance(DAY);
    const board = (await kiosk.get<BoardView>('/zones/zona-a/board')).body;
    expect(board.lastCalls).toEqual([]);
    expect(board.waitingByService.every((service) => service.waiting === 0)).toBe(true);
    const catalogue = (await kiosk.get<Catalogue>('/catalogue')).body;
    expect(catalogue.live.every((service) => service.waiting === 0)).toBe(true);
    const officer = await officerAt(server, 34);
    expect((await officer.callNext()).body.ticket).toBeNull();
    const supervisor = new Officer(enterAs(server, 'penyelia'), 'loket-34');
    expect((await supervisor.client.post('/counters/loket-34/open', { takeOver: true })).status).toBe(200);
    const yesterdays = { ticketId: waiting.id, reason: 'dari kemarin' };
    expect(codeOf(await supervisor.client.post('/counters/loket-34/call', yesterdays))).toBe('ticketWrongState');
    expect(await supervisor.refused(left.id, 'reinstate')).toBe('graceOver');
    const first = await issue(kiosk, 'z-01');
    expect(first.view).toMatchObject({ label: 'Z001', ahead: 0 });
    expect((await supervisor.call()).id).toBe(first.id);
    expect((await new Client(server.url, waiting.token).get('/my-ticket')).body).toMatchObject({
      ahead: null,
      estimate: null,
    });
  });
});

describe('closing a day that is over', () => {
  const clock = new FakeClock(OPENING);
  let server: TestServer;
  const ids: Record<'waiting' | 'called' | 'serving' | 'held' | 'noShow' | 'done', string> = {
    waiting: '',
    called: '',
    serving: '',
    held: '',
    noShow: '',
    done: '',
  };
  let crowd: string[];

  beforeAll(async () => {
    const yesterday = await startTestServer({ clock });
    const kiosk = new Client(yesterday.url);
    const [first, second] = await Promise.all([officerAt(yesterday, 1), officerAt(yesterday, 2)]);
    const at = async (officer: Officer, ...steps: [string, object][]) => {
      await issue(kiosk, 'a-01');
      const { id } = await officer.call();
      for (const [step, body] of steps) await officer.do(id, step, body);
      return id;
    };
    ids.done = await at(first, ['start', {}], ['finish', { outcome: 'completed' }]);
    ids.held = await at(first, ['start', {}], ['hold', { reason: 'payment' }]);
    ids.noShow = await at(first, ['no-show', {}]);
    ids.called = await at(first);
    ids.serving = await at(second, ['start', {}]);
    ids.waiting = (await issue(kiosk, 'a-01')).id;
    // More than are closed in one transaction.
    crowd = await Promise.all(Array.from({ length: 120 }, async () => (await issue(kiosk, 'p-01')).id));
    await yesterday.close();
    clock.advance(DAY);
    server = await startTestServer({ clock, dataDir: yesterday.dataDir });
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const stateOf = (id: string) =>
    server.query<{ state: string }>('select state from ticket where id = ?', id)[0]?.state;
  const resultOf = (id: string) => legsOf(server, id).map(({ result }) => result);

  it('ends every ticket that was left, by the ordinary steps', () => {
    expect(stateOf(ids.waiting)).toBe('expired');
    expect(resultOf(ids.waiting)).toEqual(['expired']);
    expect(historyOf(server, ids.called).slice(-2)).toEqual(['noShowMarked', 'ticketExpired']);
    expect(resultOf(ids.called)).toEqual(['noShow']);
    expect(historyOf(server, ids.serving).slice(-2)).toEqual(['ticketHeld', 'ticketExpired']);
    expect(resultOf(ids.serving)).toEqual(['expired']);
    expect(historyOf(server, ids.held).slice(-1)).toEqual(['ticketExpired']);
    expect(resultOf(ids.noShow)).toEqual(['noShow']);
    for (const id of [ids.called, ids.serving, ids.held, ids.noShow]) expect(stateOf(id)).toBe('expired');
    expect(crowd.map(stateOf).every((state) => state === 'expired')).toBe(true);
  });

  it('says of each why it was left over', () => {
    const reason = (id: string) =>
      server.query<{ reason: string }>(
        `select json_extract(payload, '$.reason') as reason from journal where type = 'ticketExpired' and subject_id = ?`,
        id,
      )[0]?.reason;
    const { waiting, called, noShow, held, serving } = ids;
    expect([waiting, called, noShow, held, serving].map(reason)).toEqual([
      'notCalled',
      'notCome',
      'notCome',
      'leftOpen',
      'leftOpen',
    ]);
  });

  it('leaves alone what was over', () => {
    expect(stateOf(ids.done)).toBe('done');
    expect(resultOf(ids.done)).toEqual(['completed']);
  });

  it('is done by the system, today, and counted on the day of the ticket', () => {
    const entries = server.query<{ actor: string; business_day: string }>(
      `select distinct actor, business_day from journal where type in ('ticketExpired', 'counterClosed')`,
    );
    expect(entries).toEqual([{ actor: 'system', business_day: '2026-11-24' }]);
    expect(server.query('select distinct business_day from leg')).toEqual([{ business_day: '2026-11-23' }]);
  });

  it('ends the duties, so that every counter is free', async () => {
    expect(server.query(`select id from duty where state <> 'closed'`)).toEqual([]);
    const causes = server.query(
      `select distinct json_extract(payload, '$.cause') as cause from journal where type = 'counterClosed'`,
    );
    expect(causes).toEqual([{ cause: 'closeOfDay' }]);
    const officer = await officerAt(server, 3);
    expect((await officer.callNext()).body.ticket).toBeNull();
    expect((await issue(new Client(server.url), 'a-01')).view.label).toBe('A001');
    expect((await officer.call()).label).toBe('A001');
  });
});
