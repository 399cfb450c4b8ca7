import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SetUpCheck } from '../../contract/set-up.ts';
import { consoleOf } from '../support/counter-fixture.ts';
import { applySetUp } from '../support/gate-fixture.ts';
import { expectLedgerWhole, issue, officerAt } from '../support/http-fixture.ts';
import { Client, signInAs, startTestServer, type TestServer } from '../support/server.ts';

/** Loket 14 is the only one of its agency; 8 and 9 serve the same services. */
describe('a set-up that is changed while people wait', () => {
  let server: TestServer;
  let kiosk: Client;
  let admin: Client;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    admin = await signInAs(server, 'admin');
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const retire = async (counterId: string) => {
    const rows = { counters: [{ id: counterId, retired: true }] };
    return (await admin.post<SetUpCheck>('/set-up/check', { rows })).body;
  };

  it('says which services lose their last counter with one that is retired', async () => {
    const { errors, warnings } = await retire('loket-14');
    expect(errors).toEqual([]);
    expect(warnings.map(({ key, code }) => `${key} ${code}`)).toEqual([
      'f-01 noCounter',
      'f-02 noCounter',
      'f-03 noCounter',
      'f-04 noCounter',
    ]);
    expect((await retire('loket-8')).warnings).toEqual([]);
  });

  it('does not take the last counter from whoever waits', async () => {
    await issue(kiosk, 'f-01');
    expect((await retire('loket-14')).errors).toMatchObject([
      { sheet: 'counters', column: 'retired', code: 'inUse', row: 2 },
    ]);
  });

  it('leaves whoever was set aside at a counter to another one that still serves them', async () => {
    const [officer, colleague] = [await officerAt(server, 8), await officerAt(server, 9)];
    const { id } = await issue(kiosk, 'c-01');
    await officer.call();
    await officer.do(id, 'start');
    await officer.do(id, 'hold', { reason: 'payment' });
    expect((await consoleOf(server, colleague)).held).toEqual([]);
    await applySetUp(admin, { counterServices: [{ counterId: 'loket-8', serviceId: 'c-01', remove: true }] });
    expect(await officer.refused(id, 'resume')).toBe('serviceNotHere');
    expect((await consoleOf(server, colleague)).held).toMatchObject([{ id }]);
    await colleague.do(id, 'resume');
  });
});
