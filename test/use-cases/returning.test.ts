import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TicketView } from '../../contract/ticket.ts';
import { audit, changeRules, consoleOf, scan, visit } from '../support/counter-fixture.ts';
import {
  codeOf,
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

/** Loket 8 serves Imigrasi (c), loket 14 another agency (f). The demo mall lets come back behind two others. */
describe('coming back with the missing documents', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    officer = await officerAt(server, 8);
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    expect(await audit(server, '2026-11-23')).toMatchObject({ found: { misfit: null }, unexplained: [] });
    await server.close();
  });

  const line = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) {
      server.clock.advance(1_000);
      ids.push((await issue(kiosk, 'c-01')).id);
    }
    return ids;
  };
  const sendHome = async () => {
    const { id, token } = await issue(kiosk, 'c-01');
    expect((await officer.call()).id).toBe(id);
    await officer.do(id, 'start');
    await officer.do(id, 'finish', { outcome: 'returned', lacking: [0, 1] });
    return { id, token };
  };
  const missAll = async () => {
    for (
      let { ticket } = (await officer.callNext()).body;
      ticket !== null;
      { ticket } = (await officer.callNext()).body
    )
      await officer.do(ticket.id, 'no-show');
  };

  it('gives a place behind exactly as many others as the mall says, and the journal says which', async () => {
    const { id, token } = await sendHome();
    const [first = '', second = '', third = '', fourth = ''] = await line(4);
    server.clock.advance(MINUTE);
    const { status, body } = await scan(kiosk, token);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id,
      token,
      view: { state: 'waiting', origin: 'returned', ahead: 2, mayReenter: false },
    });
    expect((await consoleOf(server, officer)).line.map((ticket) => ticket.id)).toEqual([
      first,
      second,
      id,
      third,
      fourth,
    ]);
    expect(historyOf(server, id).slice(-1)).toEqual(['ticketReentered']);
    const entry = server.query(
      `select json_extract(payload, '$.after') as after, at from journal where type = 'ticketReentered' and subject_id = ?`,
      id,
    );
    expect(entry).toEqual([{ after: 2, at: server.clock.now() }]);
    for (const next of [first, second, id, third, fourth]) {
      expect((await officer.call()).id).toBe(next);
      await officer.do(next, 'no-show');
    }
    expect(legsOf(server, id)).toMatchObject([
      { n: 1, result: 'returned' },
      { n: 2, result: 'noShow', waitMs: 0 },
    ]);
  });

  it('is next with nobody in line, and last in a line that is short', async () => {
    const alone = await sendHome();
    expect((await scan(kiosk, alone.token)).body.view.ahead).toBe(0);
    expect((await officer.call()).id).toBe(alone.id);
    await officer.do(alone.id, 'start');
    await officer.do(alone.id, 'finish', { outcome: 'returned' });
    const [only = ''] = await line(1);
    expect((await scan(kiosk, alone.token)).body.view.ahead).toBe(1);
    expect((await officer.call()).id).toBe(only);
    await officer.do(only, 'no-show');
    expect(await officer.call()).toMatchObject({ id: alone.id, legNumber: 3, origin: 'returned' });
    await officer.do(alone.id, 'no-show');
  });

  it('gives one place however often the slip is scanned, also at two kiosks at once', async () => {
    const { id, token } = await sendHome();
    await line(3);
    const answers = await Promise.all([1, 2, 3].map(() => scan(kiosk, token)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(legsOf(server, id)).toHaveLength(2);
    await missAll();
    expect(codeOf(await scan(kiosk, token))).toBe('notReturned');
  });

  it('is for who was sent home, and for nobody else', async () => {
    const { id, token } = await issue(kiosk, 'c-01');
    const watch = new WriteWatch(server);
    expect(codeOf(await scan(kiosk, token))).toBe('notReturned');
    expect(codeOf(await scan(kiosk, 'nobody-has-this-slip'))).toBe('notFound');
    expect(watch.wrote()).toBe(false);
    watch.close();
    await officer.call();
    await officer.do(id, 'start');
    await officer.do(id, 'finish', { outcome: 'completed' });
    expect(codeOf(await scan(kiosk, token))).toBe('notReturned');
    expect(await officer.refused(id, 're-enter')).toBe('notReturned');
  });

  it('is done by an officer who serves it or a supervisor, without the slip', async () => {
    const { id } = await sendHome();
    const elsewhere = await officerAt(server, 14);
    expect(await elsewhere.refused(id, 're-enter')).toBe('serviceNotHere');
    expect((await consoleOf(server, officer)).returned).toMatchObject([{ id, lacking: [0, 1] }]);
    expect(await officer.do(id, 're-enter')).toMatchObject({ state: 'waiting', origin: 'returned' });
    expect((await consoleOf(server, officer)).returned).toEqual([]);
    await missAll();
    const second = await sendHome();
    expect((await enterAs(server, 'penyelia').post(`/tickets/${second.id}/re-enter`)).status).toBe(200);
    await missAll();
    await elsewhere.counter('close');
  });

  it('with a slip of several errands is the one that was sent home, or the one that is named', async () => {
    const taken = await visit(kiosk, ['f-01', 'c-01']);
    const [, passport] = taken.tickets;
    expect((await officer.call()).id).toBe(passport?.id);
    await officer.do(passport?.id ?? '', 'start');
    await officer.do(passport?.id ?? '', 'finish', { outcome: 'returned', lacking: [0] });
    const label = passport?.view.label ?? '';
    const mine = (await new Client(server.url, taken.token).get<TicketView>('/my-ticket')).body;
    expect(mine.visit.find((errand) => errand.label === label)).toMatchObject({ mayReenter: true });
    expect(codeOf(await scan(kiosk, taken.token, { label: 'Z999' }))).toBe('notFound');
    expect(codeOf(await scan(kiosk, taken.token, { label: taken.tickets[0]?.view.label }))).toBe('notReturned');
    expect((await scan(kiosk, taken.token)).body).toMatchObject({ id: passport?.id, token: passport?.token });
    expect((await scan(kiosk, taken.token, { label })).body.id).toBe(passport?.id);
    await missAll();
  });

  it('follows the rule of the mall as it is now', async () => {
    const { id, token } = await sendHome();
    await changeRules(server, { returnAfter: 0 });
    const [first = ''] = await line(3);
    expect((await scan(kiosk, token)).body.view.ahead).toBe(0);
    expect((await officer.call()).id).toBe(id);
    await officer.do(id, 'no-show');
    expect((await officer.call()).id).toBe(first);
    await officer.do(first, 'no-show');
    await missAll();
  });

  it('is over with the day', async () => {
    const { id, token } = await sendHome();
    server.clock.advance(24 * 60 * MINUTE);
    await server.loket.housekeep();
    expect(codeOf(await scan(kiosk, token))).toBe('notReturned');
    expect(legsOf(server, id)).toHaveLength(1);
  });
});
