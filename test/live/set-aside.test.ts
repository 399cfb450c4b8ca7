import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { issue, type Officer, officerAt } from '../support/http-fixture.ts';
import { LiveProbe } from '../support/live-probe.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

/** Loket 8 and 9 both serve the passports of Imigrasi. */
describe('visitors who were set aside', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  let other: Officer;
  let colleague: LiveProbe;

  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    [officer, other] = await Promise.all([officerAt(server, 8), officerAt(server, 9)]);
  });
  // Probes are closed after each test.
  beforeEach(async () => {
    const want = { view: 'console', counterId: other.counterId } as const;
    colleague = await new LiveProbe(server.url, want, { cookie: other.client.cookie }).connected();
  });
  afterAll(() => server.close());

  const call = async (serviceId: string): Promise<string> => {
    const { id } = await issue(kiosk, serviceId);
    await officer.client.post(`/counters/${officer.counterId}/call-next`, {});
    return id;
  };

  it('a missed call can be put right at any counter of the service', async () => {
    const id = await call('c-01');
    await officer.do(id, 'no-show', {});
    const view = await colleague.waitFor('console:view', ({ noShows }) => noShows.some((ticket) => ticket.id === id));
    expect(view.counter.id).toBe('loket-9');
  });

  it('a held visitor belongs to the counter, and to the others once nobody sits there', async () => {
    const id = await call('c-02');
    await officer.do(id, 'start', {});
    await officer.do(id, 'hold', { reason: 'photocopy' });
    const meanwhile = await colleague.waitFor('console:view', ({ counter }) => counter.id === 'loket-9');
    expect(meanwhile.held).toEqual([]);
    const closed = await officer.client.post(`/counters/${officer.counterId}/close`, {});
    expect(closed.status).toBe(200);
    await colleague.waitFor('console:view', ({ held }) => held.some((ticket) => ticket.id === id));
  });
});
