import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../contract/catalogue.ts';
import { codeOf, enterAs, expectLedgerWhole, issue, officerAt, WriteWatch } from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

describe('a suspended service', () => {
  let server: TestServer;
  let kiosk: Client;
  let supervisor: Client;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    supervisor = enterAs(server, 'penyelia');
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const live = async (serviceId: string) => {
    const { body } = await kiosk.get<Catalogue>('/catalogue');
    return body.live.find((service) => service.serviceId === serviceId);
  };
  const take = (serviceId: string) => kiosk.post('/tickets', { requestId: randomUUID(), serviceId });

  it('gives out no tickets from that moment, and says why', async () => {
    expect(await live('e-01')).toMatchObject({ open: true, closedReason: null });
    const { status } = await supervisor.post('/services/e-01/suspend', { reason: 'Sistem pusat padam sampai siang' });
    expect(status).toBe(204);
    const watch = new WriteWatch(server);
    expect(codeOf(await take('e-01'))).toBe('serviceClosed');
    expect(watch.wrote()).toBe(false);
    watch.close();
    expect(await live('e-01')).toMatchObject({
      open: false,
      closedReason: 'suspended',
      closedNote: 'Sistem pusat padam sampai siang',
    });
    // Its neighbour at the same counters goes on.
    expect((await take('e-02')).status).toBe(201);
  });

  it('gives out tickets again as soon as it is resumed', async () => {
    expect((await supervisor.post('/services/e-01/resume')).status).toBe(204);
    expect((await take('e-01')).status).toBe(201);
    expect(await live('e-01')).toMatchObject({ open: true, closedNote: null });
  });

  it('still calls those who wait', async () => {
    const officer = await officerAt(server, 14);
    const { id } = await issue(kiosk, 'f-02');
    await supervisor.post('/services/f-02/suspend', { reason: 'petugas rapat' });
    expect((await officer.call()).id).toBe(id);
    await officer.do(id, 'start');
    await officer.do(id, 'finish', { outcome: 'completed' });
  });

  it('answers a repeated request with the ticket that it made before', async () => {
    const body = { requestId: randomUUID(), serviceId: 'g-02' };
    const first = await kiosk.post<{ id: string }>('/tickets', body);
    await supervisor.post('/services/g-02/suspend', { reason: 'gangguan' });
    const again = await kiosk.post<{ id: string }>('/tickets', body);
    expect([first.status, again.status, again.body.id]).toEqual([201, 200, first.body.id]);
  });

  it('is an existing one', async () => {
    const watch = new WriteWatch(server);
    expect(codeOf(await supervisor.post('/services/x-99/suspend', { reason: 'x' }))).toBe('notFound');
    expect(codeOf(await supervisor.post('/services/x-99/resume'))).toBe('notFound');
    expect(codeOf(await take('x-99'))).toBe('serviceUnknown');
    expect(watch.wrote()).toBe(false);
    watch.close();
  });
});
