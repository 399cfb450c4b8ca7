import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applySetUp, makeSupervisor } from '../support/gate-fixture.ts';
import { codeOf, issue, type Officer, officerAt } from '../support/http-fixture.ts';
import { Client, signInAs, startTestServer, type TestServer } from '../support/server.ts';

/** Loket 8 and 9 both serve the passports of Imigrasi. */
describe('cancelling', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  let colleague: Officer;

  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    [officer, colleague] = await Promise.all([officerAt(server, 8), officerAt(server, 9)]);
  });
  afterAll(() => server.close());

  const cancel = (by: Client, id: string) => by.post(`/tickets/${id}/cancel`, { reason: 'pulang' });

  it('a waiting ticket is cancelled by any counter of its service', async () => {
    const { id } = await issue(kiosk, 'c-01');
    expect((await cancel(colleague.client, id)).status).toBe(200);
  });

  it('a called ticket only by the counter that called it, or by a supervisor', async () => {
    const { id } = await issue(kiosk, 'c-01');
    await officer.client.post(`/counters/${officer.counterId}/call-next`, {});
    const refused = await cancel(colleague.client, id);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'ticketNotAtCounter']);
    expect((await cancel(await signInAs(server, 'penyelia'), id)).status).toBe(200);
  });

  it('… of the ticket’s agency: one of another agency keeps to the own counter, also where that helps out', async () => {
    const admin = await signInAs(server, 'admin');
    const helps = { counterId: 'loket-1', serviceId: 'c-01', kind: 'assist', minWaiting: 1 };
    await applySetUp(admin, { counterServices: [helps] });
    makeSupervisor(server, 'petugas1');
    const helper = await officerAt(server, 1);
    const { id } = await issue(kiosk, 'c-01');
    expect((await officer.call()).id).toBe(id);
    expect(codeOf(await cancel(helper.client, id))).toBe('ticketNotAtCounter');
    expect((await cancel(officer.client, id)).status).toBe(200);
  });

  it('answers are kept by nobody', async () => {
    const { headers } = await kiosk.get('/catalogue');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
