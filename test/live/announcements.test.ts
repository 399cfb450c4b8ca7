import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Announcement } from '../../contract/board.ts';
import { changeRules } from '../support/counter-fixture.ts';
import { issue, type Officer, officerAt } from '../support/http-fixture.ts';
import { LiveProbe } from '../support/live-probe.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

const ZONE = 'zona-a';
const SECOND = 1_000;

/** Counters of zona-a, each with a service of its agency. */
const DESKS: readonly (readonly [counter: number, serviceId: string])[] = [
  [1, 'a-01'],
  [2, 'a-02'],
  [3, 'a-03'],
  [5, 'b-01'],
  [6, 'b-02'],
  [29, 's-01'],
  [34, 'z-01'],
];

describe('announcements', () => {
  let server: TestServer;
  let kiosk: Client;
  let officers: Officer[];
  beforeAll(async () => {
    server = await startTestServer();
    await changeRules(server, { recallIntervalSeconds: 0 });
    kiosk = new Client(server.url);
    officers = await Promise.all(DESKS.map(([counter]) => officerAt(server, counter)));
  });
  afterAll(() => server.close());

  const display = (remembers: { epoch?: string; lastAnnouncement?: number | null } = {}) =>
    new LiveProbe(server.url, { view: 'board', zoneId: ZONE }, { auth: remembers }).connected();
  const numbers = (probe: LiveProbe) => probe.all('announcement').map(({ n }) => n);
  const lastN = () =>
    server.query<{ n: number }>('select last_announcement as n from zone where id = ?', ZONE)[0]?.n ?? 0;
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

  /** One call by the first officer, and its visitor gone again. */
  async function callOne(): Promise<number> {
    const officer = officers[0] as Officer;
    await issue(kiosk, 'a-01');
    const { id } = await officer.call();
    await officer.do(id, 'no-show');
    return lastN();
  }

  it('say who is called where, for eyes, ears and the voice', async () => {
    const screen = await display();
    await callOne();
    expect(await screen.waitFor('announcement')).toEqual({
      epoch: expect.any(String),
      zoneId: ZONE,
      n: 1,
      kind: 'call',
      ticketLabel: 'A001',
      counterNumber: 1,
      counterName: 'Loket 1',
      agencyName: expect.any(String),
      agencyShortName: 'Disdukcapil',
      agencyColour: expect.stringMatching(/^#/),
      clips: ['chime', 'nomor-antrean', 'huruf-a', 'satu', 'pause', 'silakan-menuju-loket', 'satu'],
      spoken: 'Nomor antrean a, satu. Silakan menuju loket satu, Disdukcapil.',
      ageMs: 0,
    } satisfies Announcement);
  });

  it('come in order and exactly once to every display, however many officers call at once', async () => {
    const from = lastN() + 1;
    const screens = await Promise.all([display(), display(), display()]);
    await Promise.all(
      officers.map(async (officer, index) => {
        const [, serviceId = ''] = DESKS[index] ?? [];
        for (let round = 0; round < 6; round += 1) {
          await issue(kiosk, serviceId);
          const { id } = await officer.call();
          await officer.do(id, 'recall');
          await officer.do(id, 'no-show');
        }
      }),
    );
    const expected = range(from, lastN());
    expect(expected).toHaveLength(officers.length * 12);
    await Promise.all(screens.map((screen) => screen.waitFor('announcement', ({ n }) => n === expected.at(-1))));
    for (const screen of screens) expect(numbers(screen)).toEqual(expected);
  });

  it('that a display missed come when it is back, in order, as old as they are', async () => {
    const screen = await display();
    const { epoch } = await screen.waitFor('board:view');
    const last = await callOne();
    await screen.waitFor('announcement', ({ n }) => n === last);
    screen.close();
    await callOne();
    server.clock.advance(10 * SECOND);
    await callOne();
    server.clock.advance(19 * SECOND);
    const back = await display({ epoch, lastAnnouncement: last });
    await back.waitFor('announcement', ({ n }) => n === last + 2);
    expect(back.all('announcement').map(({ n, ageMs }) => [n, ageMs])).toEqual([
      [last + 1, 29 * SECOND],
      [last + 2, 19 * SECOND],
    ]);
  });

  it('that are older than half a minute are not spoken any more: they stand on the board', async () => {
    const screen = await display();
    const { epoch } = await screen.waitFor('board:view');
    screen.close();
    const old = await callOne();
    server.clock.advance(20 * SECOND);
    const fresh = await callOne();
    server.clock.advance(11 * SECOND);
    const back = await display({ epoch, lastAnnouncement: old - 1 });
    const view = await back.waitFor('board:view');
    await back.waitFor('announcement', ({ n }) => n === fresh);
    expect(numbers(back)).toEqual([fresh]);
    expect(view.lastCalls.map(({ n }) => n)).toEqual(expect.arrayContaining([old, fresh]));
  });

  it('are not repeated to a display that comes for the first time, or remembers another epoch', async () => {
    const last = await callOne();
    const { epoch } = await (await display()).waitFor('board:view');
    const newcomers = await Promise.all([
      display(),
      display({ lastAnnouncement: last - 1 }),
      display({ epoch: 'before-the-restore', lastAnnouncement: last - 1 }),
      display({ epoch, lastAnnouncement: null }),
      display({ epoch, lastAnnouncement: last }),
    ]);
    await Promise.all(newcomers.map((screen) => screen.waitFor('board:view')));
    const next = await callOne();
    await Promise.all(newcomers.map((screen) => screen.waitFor('announcement', ({ n }) => n === next)));
    for (const screen of newcomers) expect(numbers(screen)).toEqual([next]);
  });

  it('come once and in order also to a display that comes back while others are being made', async () => {
    const { epoch } = await (await display()).waitFor('board:view');
    for (let round = 0; round < 8; round += 1) {
      const last = lastN();
      await callOne();
      const calling = Promise.all(
        officers.slice(1).map(async (officer, index) => {
          const [, serviceId = ''] = DESKS[index + 1] ?? [];
          await issue(kiosk, serviceId);
          const { id } = await officer.call();
          await officer.do(id, 'recall');
          await officer.do(id, 'no-show');
        }),
      );
      const back = await Promise.all(range(1, 4).map(() => display({ epoch, lastAnnouncement: last })));
      await calling;
      const expected = range(last + 1, lastN());
      await Promise.all(back.map((screen) => screen.waitFor('announcement', ({ n }) => n === expected.at(-1))));
      for (const screen of back) {
        expect(numbers(screen)).toEqual(expected);
        screen.close();
      }
    }
  });

  it('are for displays: a supervisor who looks at the board hears them, a kiosk or console does not', async () => {
    const officer = officers[0] as Officer;
    const own = new LiveProbe(server.url, { view: 'console', counterId: 'loket-1' }, { cookie: officer.client.cookie });
    const atKiosk = new LiveProbe(server.url, { view: 'kiosk' });
    const screen = await display();
    await Promise.all([own.connected(), atKiosk.connected()]);
    const n = await callOne();
    await screen.waitFor('announcement', (announcement) => announcement.n === n);
    expect([...own.all('announcement'), ...atKiosk.all('announcement')]).toEqual([]);
  });
});
