import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Want } from '../../contract/live.ts';
import type { OutageAnswer } from '../../contract/outage.ts';
import { changeRules } from '../support/counter-fixture.ts';
import { enterAs, expectLedgerWhole, issue, type Officer, officerAt } from '../support/http-fixture.ts';
import { A_SECOND_MS, LiveProbe, type ProbeOptions } from '../support/live-probe.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

/** Officers of loket 8 and 9 (Imigrasi) in zona-b. */
describe('within a second', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  let supervisor: Client;
  beforeAll(async () => {
    server = await startTestServer();
    await changeRules(server, { recallIntervalSeconds: 0 });
    kiosk = new Client(server.url);
    [officer, supervisor] = [await officerAt(server, 8), enterAs(server, 'penyelia')];
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const screen = (want: Want, options: ProbeOptions = {}) =>
    new LiveProbe(server.url, want, { ...options, withinMs: A_SECOND_MS }).connected();
  const board = () => screen({ view: 'board', zoneId: 'zona-b' });
  const consoleOf = ({ counterId, client }: Officer) =>
    screen({ view: 'console', counterId }, { cookie: client.cookie });
  const floor = () => screen({ view: 'floor' }, { cookie: supervisor.cookie });
  const atKiosk = () => screen({ view: 'kiosk' });
  const phone = (token: string) => screen({ view: 'ticket' }, { auth: { ticketToken: token } });

  it('every step of a ticket is on the console, the board, the floor and the visitor’s phone', async () => {
    const screens = { board: await board(), console: await consoleOf(officer), floor: await floor() };
    const { id, token, view } = await issue(kiosk, 'c-01');
    const visitor = await phone(token);

    const expectEverywhere = async (state: 'called' | 'serving' | 'held' | 'done' | 'waiting') => {
      const here = state === 'called' || state === 'serving';
      await Promise.all([
        visitor.waitFor('ticket:view', (seen) => seen.state === state),
        screens.console.waitFor('console:view', ({ counter, held }) => {
          return here
            ? counter.current?.state === state
            : counter.current === null && held.length === Number(state === 'held');
        }),
        screens.board.waitFor('board:view', ({ counters }) => {
          const counter = counters.find((one) => one.id === officer.counterId);
          return here
            ? counter?.ticketLabel === view.label && counter.serving === (state === 'serving')
            : counter?.ticketLabel === null;
        }),
        screens.floor.waitFor('floor:view', ({ counters }) => {
          const { current } = counters.find((one) => one.id === officer.counterId) ?? { current: null };
          return here ? current?.state === state : current === null;
        }),
      ]);
      for (const probe of [visitor, ...Object.values(screens)]) probe.forget();
    };
    const step = async (name: string, body: object, state: Parameters<typeof expectEverywhere>[0]) => {
      await officer.do(id, name, body);
      await expectEverywhere(state);
    };

    await screens.console.waitFor('console:view', ({ line }) => line.some((ticket) => ticket.id === id));
    await officer.call();
    await expectEverywhere('called');
    await step('start', {}, 'serving');
    await step('hold', { reason: 'payment' }, 'held');
    await step('resume', {}, 'serving');
    await step('finish', { outcome: 'completed' }, 'done');
  });

  it('a recall, a no-show and a reinstatement are seen where they matter', async () => {
    const [hall, own] = [await board(), await consoleOf(officer)];
    const { id } = await issue(kiosk, 'c-01');
    await officer.call();
    const first = await hall.waitFor('announcement', ({ kind }) => kind === 'call');
    await officer.do(id, 'recall');
    const again = await hall.waitFor('announcement', ({ kind }) => kind === 'recall');
    expect(again).toMatchObject({ n: first.n + 1, ticketLabel: first.ticketLabel, counterName: 'Loket 8' });
    await own.waitFor('console:view', ({ counter }) => counter.current?.recalls === 1);
    await officer.do(id, 'no-show');
    await own.waitFor('console:view', ({ noShows }) => noShows.some((ticket) => ticket.id === id));
    await officer.do(id, 'reinstate');
    await own.waitFor('console:view', ({ next, noShows }) => next?.ticketId === id && noShows.length === 0);
    await officer.do((await officer.call()).id, 'no-show');
  });

  it('a transfer leaves the one console and comes to the other', async () => {
    const other = await officerAt(server, 10);
    const [from, to] = [await consoleOf(officer), await consoleOf(other)];
    const { id, view } = await issue(kiosk, 'c-01');
    await officer.call();
    await from.waitFor('console:view', ({ counter }) => counter.current?.id === id);
    from.forget();
    await officer.do(id, 'transfer', { serviceId: 'd-01' });
    await from.waitFor('console:view', ({ counter, tally }) => counter.current === null && tally.transferred === 1);
    const { line } = await to.waitFor('console:view', ({ waiting }) => waiting === 1);
    expect(line).toMatchObject([{ id, label: view.label, legNumber: 2 }]);
    await other.do((await other.call()).id, 'no-show');
  });

  it('opening, pausing and closing a counter is on the board and the floor', async () => {
    const desk = await officerAt(server, 12);
    const [hall, all] = [await board(), await floor()];
    const dutyOnBoard = (state: string) =>
      hall.waitFor('board:view', ({ counters }) => counters.find(({ id }) => id === 'loket-12')?.duty === state);
    await dutyOnBoard('open');
    await desk.counter('pause', { reason: 'prayer' });
    await dutyOnBoard('break');
    await all.waitFor(
      'floor:view',
      ({ counters }) => counters.find(({ id }) => id === 'loket-12')?.duty?.breakReason === 'prayer',
    );
    await desk.counter('close');
    await dutyOnBoard('closed');
  });

  it('a service with an outage is closed at the kiosk and named on the board, and open again', async () => {
    const entrance = await atKiosk();
    const seen = (open: boolean) =>
      entrance.waitFor(
        'kiosk:view',
        ({ live }) => live.find(({ serviceId }) => serviceId === 'f-01')?.open === open,
        2_500,
      );
    const hall = await screen({ view: 'board', zoneId: 'zona-b' });
    const named = (count: number) => hall.waitFor('board:view', ({ outages }) => outages.length === count);
    await seen(true);
    const about = { scope: 'service', subjectId: 'f-01', cause: 'centralSystem', reason: 'sistem padam' };
    const { body } = await supervisor.post<OutageAnswer>('/outages', about);
    await seen(false);
    await named(1);
    entrance.forget();
    hall.forget();
    await supervisor.post(`/outages/${body.outage.id}/lift`);
    await seen(true);
    await named(0);
  });

  it('after a burst of 50 tickets every screen ends with the newest view, having been told far less often', async () => {
    const atEntrance = await atKiosk();
    const screens = [await board(), await consoleOf(officer), await floor(), atEntrance] as const;
    const before = (await screens[1].waitFor('console:view')).waiting;
    await Promise.all(Array.from({ length: 50 }, () => issue(kiosk, 'c-01')));
    const [head] = server.query<{ seq: number }>('select seq from journal_head');
    const isNewest = ({ seq }: { seq: number }) => seq === head?.seq;
    const [onBoard, onConsole, onFloor, onKiosk] = await Promise.all([
      screens[0].waitFor('board:view', isNewest),
      screens[1].waitFor('console:view', isNewest),
      screens[2].waitFor('floor:view', isNewest),
      screens[3].waitFor('kiosk:view', isNewest),
    ]);
    const of = <T extends { serviceId: string }>(list: T[]) => list.find(({ serviceId }) => serviceId === 'c-01');
    expect(onConsole.waiting).toBe(before + 50);
    expect(of(onBoard.waitingByService)?.waiting).toBe(before + 50);
    expect(of(onFloor.services)?.waiting).toBe(before + 50);
    expect(of(onKiosk.live)?.waiting).toBe(before + 50);
    expect(screens[3].all('kiosk:view').length).toBeLessThan(10);
  });

  it('whoever connects in the middle of a burst ends with the newest view, too, and never sees an older one after it', async () => {
    const probes: LiveProbe[] = [];
    const bursting = Array.from({ length: 60 }, async (_, index) => {
      if (index % 3 === 0) probes.push(await board());
      await issue(kiosk, 'c-02');
    });
    await Promise.all(bursting);
    const [head] = server.query<{ seq: number }>('select seq from journal_head');
    await Promise.all(probes.map((probe) => probe.waitFor('board:view', ({ seq }) => seq === head?.seq)));
    for (const probe of probes) probe.expectInOrder();
  });

  it('nothing comes to the board of another hall', async () => {
    const elsewhere = await screen({ view: 'board', zoneId: 'zona-d' });
    const here = await board();
    await Promise.all([elsewhere.waitFor('board:view'), here.waitFor('board:view')]);
    const { id } = await issue(kiosk, 'e-01');
    const desk = await officerAt(server, 13);
    expect((await desk.call()).id).toBe(id);
    await here.waitFor('announcement', ({ counterName }) => counterName === 'Loket 13');
    await here.waitFor('board:view', ({ counters }) =>
      counters.some((counter) => counter.id === 'loket-13' && counter.ticketLabel !== null),
    );
    expect(elsewhere.all('announcement')).toEqual([]);
    expect(elsewhere.all('board:view')).toHaveLength(1);
  });
});
