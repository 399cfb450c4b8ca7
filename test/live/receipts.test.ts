import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallReach, ConsoleView } from '../../contract/counter.ts';
import { changeRules } from '../support/counter-fixture.ts';
import { enterAs, issue, type Officer, officerAt } from '../support/http-fixture.ts';
import { LiveProbe } from '../support/live-probe.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

const ZONE = 'zona-b';

describe('the officer’s console', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  let own: LiveProbe;
  beforeAll(async () => {
    server = await startTestServer();
    await changeRules(server, { recallIntervalSeconds: 0 });
    kiosk = new Client(server.url);
    officer = await officerAt(server, 8);
  });
  afterAll(() => server.close());

  const display = () => new LiveProbe(server.url, { view: 'board', zoneId: ZONE }).connected();
  const watch = async () => {
    const { counterId, client } = officer;
    own = await new LiveProbe(server.url, { view: 'console', counterId }, { cookie: client.cookie }).connected();
  };
  const reaches = (fits: (reach: CallReach) => boolean): Promise<ConsoleView> =>
    own.waitFor('console:view', ({ reach }) => reach !== null && fits(reach));
  const displays = (count: number) => own.waitFor('console:view', (view) => view.displays === count);

  it('says on how many of the hall’s displays the call is shown, and spoken', async () => {
    await watch();
    const screens = [await display(), await display()] as const;
    await displays(2);
    await issue(kiosk, 'c-01');
    const { id } = await officer.call();
    const { n } = await screens[0].waitFor('announcement');
    await reaches((reach) => reach.n === n && reach.displays === 2 && reach.shown === 0);
    screens[0].socket.emit('announcement:shown', { zoneId: ZONE, n });
    await reaches((reach) => reach.n === n && reach.shown === 1 && reach.spoken === 0);
    screens[1].socket.emit('announcement:shown', { zoneId: ZONE, n });
    screens[0].socket.emit('announcement:spoken', { zoneId: ZONE, n });
    await reaches((reach) => reach.n === n && reach.shown === 2 && reach.spoken === 1 && reach.displays === 2);

    // A repeated call is a new announcement, and nobody has shown it yet.
    own.forget();
    await officer.do(id, 'recall');
    await reaches((reach) => reach.n === n + 1 && reach.shown === 0 && reach.spoken === 0);
    await officer.do(id, 'no-show');
    await own.waitFor('console:view', ({ reach }) => reach === null);
  });

  it('counts a display once, however often it says so, and nobody who is none', async () => {
    await watch();
    const screen = await display();
    const supervisor = enterAs(server, 'penyelia');
    const onlooker = await new LiveProbe(
      server.url,
      { view: 'board', zoneId: ZONE },
      { cookie: supervisor.cookie },
    ).connected();
    const elsewhere = await new LiveProbe(server.url, { view: 'board', zoneId: 'zona-a' }).connected();
    await displays(1);
    await issue(kiosk, 'c-01');
    const { id } = await officer.call();
    const { n } = await screen.waitFor('announcement');
    onlooker.socket.emit('announcement:shown', { zoneId: ZONE, n });
    elsewhere.socket.emit('announcement:shown', { zoneId: ZONE, n });
    for (let time = 0; time < 3; time += 1) screen.socket.emit('announcement:shown', { zoneId: ZONE, n });
    screen.socket.emit('announcement:spoken', { zoneId: ZONE, n });
    const { reach } = await reaches(({ spoken }) => spoken === 1);
    expect(reach).toEqual({ n, displays: 1, shown: 1, spoken: 1 });
    await officer.do(id, 'no-show');
  });

  it('hears of a display that goes and one that comes', async () => {
    await watch();
    const screen = await display();
    await displays(1);
    screen.close();
    await displays(0);
    own.forget();
    await display();
    await displays(1);
  });
});
