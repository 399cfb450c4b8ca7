import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, changeRules, scan } from '../support/counter-fixture.ts';
import { applySetUp, clock, liveOf, startMallWithHours } from '../support/gate-fixture.ts';
import { codeOf, expectLedgerWhole, issue, legsOf, type Officer, officerAt } from '../support/http-fixture.ts';
import { Client, signInAs, type TestServer } from '../support/server.ts';

/** A mall that works from 18.00 until 02.00: its business day begins at 04.00. */
describe('a mall that works past midnight', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  beforeAll(async () => {
    server = await startMallWithHours('19:00');
    kiosk = new Client(server.url);
    await changeRules(server, { dayStarts: '04:00', alwaysOpen: false, idleCloseMinutes: null });
    const window = { breaks: '', ticketsFrom: null, ticketsUntil: null };
    const night = [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
      return { agencyId: null, seasonId: null, weekday, opens: '18:00', closes: '26:00', ...window };
    });
    await applySetUp(await signInAs(server, 'admin'), { hours: night });
    officer = await officerAt(server, 1);
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    for (const day of ['2026-11-23', '2026-11-24']) {
      expect(await audit(server, day)).toMatchObject({ found: { misfit: null }, unexplained: [] });
    }
    await server.close();
  });

  const at = async (time: string, day: string) => {
    server.clock.time = clock(time, day);
    await server.loket.housekeep();
  };
  const dayOf = (id: string) =>
    server.query<{ day: string }>('select business_day as day from ticket where id = ?', id)[0]?.day;
  const expiry = (id: string) =>
    server.query<{ reason: string; day: string }>(
      `select json_extract(payload, '$.reason') as reason, business_day as day from journal
       where type = 'ticketExpired' and subject_id = ?`,
      id,
    );

  let evening: string;
  let left: string;
  let missed: string;
  let open: string;

  it('goes on at midnight in the same line, with the next number and yesterday’s date', async () => {
    const first = await issue(kiosk, 'a-01');
    evening = first.id;
    await at('00:30', '2026-11-24');
    const second = await issue(kiosk, 'a-01');
    expect([first.view.label, second.view.label]).toEqual(['A001', 'A002']);
    expect([dayOf(evening), dayOf(second.id)]).toEqual(['2026-11-23', '2026-11-23']);
    expect((await officer.call()).id).toBe(evening);
    await officer.do(evening, 'start');
    await officer.do(evening, 'finish', { outcome: 'returned', lacking: [0] });
    missed = (await officer.call()).id;
    await officer.do(missed, 'no-show');
    expect(missed).toBe(second.id);
  });

  it('lets come back after midnight who was sent home before it', async () => {
    const token = server.query<{ t: string }>('select link_token as t from ticket where id = ?', evening)[0]?.t ?? '';
    expect((await scan(kiosk, token)).status).toBe(200);
    expect((await officer.call()).id).toBe(evening);
    open = evening;
    await officer.do(open, 'start');
    left = (await issue(kiosk, 'a-01')).id;
  });

  it('closes at two by its calendar, and the day itself only at four', async () => {
    await at('02:10', '2026-11-24');
    expect(await liveOf(kiosk, 'a-01')).toMatchObject({ open: false, hours: { reason: 'afterHours' } });
    await at('03:59', '2026-11-24');
    expect(expiry(left)).toEqual([]);
    await at('04:00', '2026-11-24');
    expect(expiry(left)).toEqual([{ reason: 'notCalled', day: '2026-11-24' }]);
    expect(expiry(missed)).toEqual([{ reason: 'notCome', day: '2026-11-24' }]);
    expect(expiry(open)).toEqual([{ reason: 'leftOpen', day: '2026-11-24' }]);
    expect(server.query(`select id from duty where state <> 'closed'`)).toEqual([]);
    expect(legsOf(server, open).map(({ result }) => result)).toEqual(['returned', 'expired']);
  });

  it('begins the new day at number one', async () => {
    await at('18:30', '2026-11-24');
    const { view, token } = await issue(kiosk, 'a-01');
    expect(view.label).toBe('A001');
    expect(codeOf(await scan(kiosk, token))).toBe('notReturned');
    officer = await officerAt(server, 1);
    expect((await officer.call()).label).toBe('A001');
  });
});
