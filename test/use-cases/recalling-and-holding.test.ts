import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consoleOf } from '../support/counter-fixture.ts';
import { expectLedgerWhole, issue, MINUTE, type Officer, officerAt, WriteWatch } from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

const INTERVAL = 20_000;

/** The demo mall repeats a call three times at most, 20 seconds apart, and reminds of a visitor set aside after 15 minutes. */
describe('repeating a call', () => {
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
    const at = server.clock.now();
    expect(await officer.call()).toMatchObject({ id, recalls: 0, recallsLeft: 3, recallAt: at + INTERVAL });
    return id;
  };
  const recall = (id: string) => {
    server.clock.advance(INTERVAL);
    return officer.do(id, 'recall');
  };

  it('is refused too soon, and then leaves nothing; the console knows from when on', async () => {
    const id = await call();
    server.clock.advance(INTERVAL - 1);
    const watch = new WriteWatch(server);
    expect(await officer.refused(id, 'recall')).toBe('recallTooSoon');
    expect(watch.wrote()).toBe(false);
    watch.close();
    server.clock.advance(1);
    const again = { recalls: 1, recallsLeft: 2, recallAt: server.clock.now() + INTERVAL };
    expect(await officer.do(id, 'recall')).toMatchObject(again);
    expect(await officer.refused(id, 'recall')).toBe('recallTooSoon');
    await officer.do(id, 'no-show');
  });

  it('comes to an end, and then it is a no-show; a second call after a reinstatement begins anew', async () => {
    const id = await call();
    for (const left of [2, 1, 0]) expect((await recall(id)).recallsLeft).toBe(left);
    server.clock.advance(INTERVAL);
    expect(await officer.refused(id, 'recall')).toBe('recallLimit');
    await officer.do(id, 'no-show');
    server.clock.advance(MINUTE);
    await officer.do(id, 'reinstate');
    expect(await officer.call()).toMatchObject({ id, recallsLeft: 3 });
    expect((await recall(id)).recallsLeft).toBe(2);
    await officer.do(id, 'no-show');
  });

  it('is spoken in the hall as often as it was made', () => {
    const spoken = server.query<{ n: number }>(`select count(*) as n from announcement where kind = 'recall'`);
    expect(spoken).toEqual([{ n: 5 }]);
  });
});

describe('a visitor set aside', () => {
  let server: TestServer;
  let officer: Officer;
  let id: string;
  beforeAll(async () => {
    server = await startTestServer();
    officer = await officerAt(server, 10);
    ({ id } = await issue(new Client(server.url), 'd-01'));
    await officer.call();
    await officer.do(id, 'start');
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  it('is asked after when the mall says, or when the officer said', async () => {
    const now = server.clock.now();
    expect(await officer.do(id, 'hold', { reason: 'payment' })).toMatchObject({ holdRemindAt: now + 15 * MINUTE });
    expect((await consoleOf(server, officer)).held).toMatchObject([{ id, holdRemindAt: now + 15 * MINUTE }]);
    expect(await officer.do(id, 'resume')).toMatchObject({ holdRemindAt: null });
    const asked = { reason: 'photocopy', remindInMs: 5 * MINUTE };
    expect(await officer.do(id, 'hold', asked)).toMatchObject({ holdRemindAt: now + 5 * MINUTE });
    // A reminder is all it is: nothing happens to who does not come back in time.
    server.clock.advance(60 * MINUTE);
    await server.loket.housekeep();
    expect((await consoleOf(server, officer)).held).toMatchObject([{ id, state: 'held' }]);
    await officer.do(id, 'resume');
    await officer.do(id, 'finish', { outcome: 'completed' });
  });
});
