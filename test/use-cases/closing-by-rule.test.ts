import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeRules, visit } from '../support/counter-fixture.ts';
import { clock, startMallWithHours } from '../support/gate-fixture.ts';
import { codeOf, expectLedgerWhole, issue, MINUTE, type Officer, officerAt } from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

const causes = (server: TestServer, counterId: string) =>
  server
    .query<{ cause: string; actor: string }>(
      `select json_extract(payload, '$.cause') as cause, actor from journal where type = 'counterClosed'
       and json_extract(payload, '$.counterId') = ? order by seq`,
      counterId,
    )
    .map(({ cause, actor }) => [cause, actor.split(':')[0]]);

/** The demo mall closes a counter at which nothing happened for half an hour while people waited. Loket 10 to 13 serve the police. */
describe('an officer who left while people wait', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
  });
  beforeEach(async () => {
    officer = await officerAt(server, 10);
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const pass = async (minutes: number) => {
    server.clock.advance(minutes * MINUTE);
    await server.loket.housekeep();
  };
  const isOpen = () => {
    const open = server.query(`select id from duty where counter_id = 'loket-10' and state <> 'closed'`);
    return open.length === 1;
  };

  it('is closed by rule after that time and no sooner, and may come back', async () => {
    await pass(40);
    expect(isOpen(), 'nobody waited').toBe(true);
    await issue(kiosk, 'd-01');
    await pass(30);
    expect(isOpen(), 'not yet').toBe(true);
    await pass(1);
    expect(isOpen()).toBe(false);
    expect(causes(server, 'loket-10')).toEqual([['idle', 'system']]);
    expect(codeOf(await officer.callNext())).toBe('counterNotOpen');
    await officer.counter('open');
    await officer.do((await officer.call()).id, 'no-show');
  });

  it('is not one who works, has a visitor, is on a break, or whose visitors are all elsewhere', async () => {
    const first = await issue(kiosk, 'd-01');
    await issue(kiosk, 'd-01');
    await pass(20);
    await officer.call();
    await officer.do(first.id, 'start');
    await pass(50);
    expect(isOpen(), 'a visitor is there').toBe(true);
    await officer.do(first.id, 'finish', { outcome: 'completed' });
    await pass(20);
    expect(isOpen(), 'somebody was served just now').toBe(true);
    await officer.counter('pause', { reason: 'meal' });
    await pass(50);
    expect(isOpen(), 'on a break').toBe(true);
    await officer.counter('open');
    await officer.do((await officer.call()).id, 'no-show');

    const other = await officerAt(server, 14);
    const { tickets } = await visit(kiosk, ['f-01', 'd-01']);
    await other.call();
    await pass(50);
    expect(isOpen(), 'the visitor is at another counter').toBe(true);
    await other.do(tickets[0]?.id ?? '', 'no-show');
    await pass(20);
    expect(isOpen(), 'the visitor has only just come free').toBe(true);
    await pass(11);
    expect(isOpen()).toBe(false);
    await other.counter('close');
  });

  it('is closed only where the mall wants it', async () => {
    await changeRules(server, { idleCloseMinutes: null });
    await issue(kiosk, 'd-01');
    await pass(200);
    expect(isOpen()).toBe(true);
  });
});

/** True hours: Disdukcapil (loket 1) until 16.00, the court (loket 15) until 14.00; half an hour later a counter left open is closed. */
describe('a counter left open after hours', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  let court: Officer;
  beforeAll(async () => {
    server = await startMallWithHours('13:00');
    kiosk = new Client(server.url);
    [officer, court] = [await officerAt(server, 1), await officerAt(server, 15)];
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const at = async (time: string) => {
    server.clock.time = clock(time);
    await server.loket.housekeep();
    const open = server.query<{ id: string }>(`select counter_id as id from duty where state <> 'closed' order by 1`);
    return open.map(({ id }) => id);
  };

  it('is closed by its own agency’s hours, unless somebody works on', async () => {
    expect(await at('14:30')).toEqual(['loket-1', 'loket-15']);
    expect(await at('14:31')).toEqual(['loket-1']);
    expect(causes(server, court.counterId)).toEqual([['afterHours', 'system']]);
    await at('15:25');
    const first = await issue(kiosk, 'a-01');
    await at('15:50');
    expect((await officer.call()).id).toBe(first.id);
    await officer.do(first.id, 'start');
    expect(await at('16:55')).toEqual(['loket-1']);
    await officer.do(first.id, 'finish', { outcome: 'completed' });
    expect(await at('17:20')).toEqual(['loket-1']);
    expect(await at('17:26')).toEqual([]);
    expect(causes(server, officer.counterId)).toEqual([['afterHours', 'system']]);
  });

  it('is closed on a break, too, and whoever opens it once more has the whole time again', async () => {
    await at('17:30');
    await officer.counter('open');
    expect(await at('17:59')).toEqual(['loket-1']);
    await officer.counter('pause', { reason: 'prayer' });
    expect(await at('18:29')).toEqual(['loket-1']);
    expect(await at('18:30')).toEqual([]);
  });
});
