import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('answers are kept by nobody', async () => {
    const { headers } = await kiosk.get('/catalogue');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
