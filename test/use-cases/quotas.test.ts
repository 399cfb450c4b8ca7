import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applySetUp, clock, liveOf, makeSupervisor, startMallWithHours, take } from '../support/gate-fixture.ts';
import { codeOf, enterAs, expectLedgerWhole, issue, officerAt, WriteWatch } from '../support/http-fixture.ts';
import { Client, type TestServer } from '../support/server.ts';

const row = (serviceId: string, of: object) => {
  return { serviceId, weekday: 0, total: null, kiosk: null, officer: null, priorityReserved: 0, ...of };
};

describe('the quota of a service', () => {
  let server: TestServer;
  let kiosk: Client;
  let supervisor: Client;
  beforeAll(async () => {
    server = await startMallWithHours('08:30');
    kiosk = new Client(server.url);
    supervisor = enterAs(server, 'penyelia');
    await applySetUp(enterAs(server, 'admin'), {
      quotas: [
        row('b-01', { total: 5, priorityReserved: 2 }),
        row('b-02', { total: 9, kiosk: 3, officer: 2 }),
        { ...row('b-03', { total: 1 }), weekday: 1 },
        row('b-03', { total: 40 }),
        row('d-01', { total: 2 }),
        row('e-01', { total: 1 }),
        row('f-01', { total: 4 }),
      ],
    });
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const quotaLeft = async (serviceId: string) => (await liveOf(kiosk, serviceId)).quotaLeft;

  it('is shown before anybody chooses, and only where there is one', async () => {
    expect(await quotaLeft('b-01')).toEqual({ regular: 3, priority: 5 });
    expect(await quotaLeft('b-02')).toEqual({ regular: 3, priority: 3 });
    expect(await quotaLeft('a-01')).toBeNull();
    // Monday's own row wins over that of every day.
    expect(await quotaLeft('b-03')).toEqual({ regular: 1, priority: 1 });
  });

  it('keeps the reserved places for priority visitors, to the last', async () => {
    for (const left of [2, 1, 0]) {
      await issue(kiosk, 'b-01');
      expect((await quotaLeft('b-01'))?.regular).toBe(left);
    }
    const watch = new WriteWatch(server);
    expect((await take(kiosk, 'b-01')).body).toMatchObject({
      code: 'serviceQuotaFull',
      closed: { reason: 'quotaFull' },
    });
    expect(watch.wrote()).toBe(false);
    watch.close();
    expect(await liveOf(kiosk, 'b-01')).toMatchObject({ open: true, quotaLeft: { regular: 0, priority: 2 } });
    await issue(kiosk, 'b-01', 'elderly');
    await issue(kiosk, 'b-01', 'pregnant');
    expect(codeOf(await take(kiosk, 'b-01', 'disability'))).toBe('serviceQuotaFull');
    expect(await liveOf(kiosk, 'b-01')).toMatchObject({
      open: false,
      closedReason: 'quotaFull',
      ticketsAt: clock('07:30', '2026-11-24'),
    });
  });

  it('bounds kiosk and officer apart', async () => {
    const officer = enterAs(server, 'petugas5');
    for (let n = 0; n < 3; n += 1) await issue(kiosk, 'b-02');
    expect(codeOf(await take(kiosk, 'b-02'))).toBe('serviceQuotaFull');
    for (let n = 0; n < 2; n += 1) await issue(officer, 'b-02');
    expect(codeOf(await take(officer, 'b-02'))).toBe('serviceQuotaFull');
  });

  it('gives exactly what there is to twenty who press at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => take(kiosk, 'f-01')));
    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(4);
    expect(answers.filter(({ body }) => body.code === 'serviceQuotaFull')).toHaveLength(16);
  });

  it('gets a place back from a cancelled ticket, and from none that was called or served', async () => {
    const first = await issue(kiosk, 'd-01');
    const second = await issue(kiosk, 'd-01');
    expect(codeOf(await take(kiosk, 'd-01'))).toBe('serviceQuotaFull');
    const cancelled = await supervisor.post(`/tickets/${second.id}/cancel`, { reason: 'pulang' });
    expect(cancelled.status).toBe(200);
    expect(await quotaLeft('d-01')).toEqual({ regular: 1, priority: 1 });
    const officer = await officerAt(server, 10);
    expect((await officer.call()).id).toBe(first.id);
    await officer.do(first.id, 'start');
    await officer.do(first.id, 'transfer', { serviceId: 'e-02' });
    // Sent on to another service: the place was used all the same.
    expect(await quotaLeft('d-01')).toEqual({ regular: 1, priority: 1 });
  });

  it('is exceeded when a supervisor lets more in, by so many and with a reason in the journal', async () => {
    await issue(kiosk, 'e-01');
    expect(codeOf(await take(kiosk, 'e-01'))).toBe('serviceQuotaFull');
    const { status } = await supervisor.post('/services/e-01/let-in', { extra: 2, reason: 'Petugas tambahan datang' });
    expect(status).toBe(204);
    expect(await liveOf(kiosk, 'e-01')).toMatchObject({ open: true, quotaLeft: { regular: 2, priority: 2 } });
    const taken = [await issue(kiosk, 'e-01'), await issue(enterAs(server, 'petugas12'), 'e-01')];
    expect(codeOf(await take(kiosk, 'e-01'))).toBe('serviceQuotaFull');
    expect(server.query('select extra, used, reason from let_in')).toEqual([
      { extra: 2, used: 2, reason: 'Petugas tambahan datang' },
    ]);
    const [{ id } = { id: '' }] = server.query<{ id: string }>('select id from let_in');
    for (const ticket of taken) {
      expect(server.query('select let_in_id as id from ticket where id = ?', ticket.id)).toEqual([{ id }]);
    }
    const [entry] = server.query<{ payload: string }>(`select payload from journal where type = 'moreLetIn'`);
    expect(JSON.parse(entry?.payload ?? '')).toEqual({ letInId: id, extra: 2, reason: 'Petugas tambahan datang' });
  });

  it('is exceeded by an agency’s supervisor for that agency only', async () => {
    makeSupervisor(server, 'petugas14');
    const own = enterAs(server, 'petugas14');
    const request = { extra: 1, reason: 'lembur' };
    expect((await own.post('/services/f-01/let-in', request)).status).toBe(204);
    expect(codeOf(await own.post('/services/e-01/let-in', request))).toBe('notAllowed');
    expect(codeOf(await enterAs(server, 'petugas1').post('/services/f-01/let-in', request))).toBe('notAllowed');
    expect((await take(kiosk, 'f-01')).status).toBe(201);
  });
});

describe('the closing forecast', () => {
  let server: TestServer;
  let kiosk: Client;
  beforeAll(async () => {
    server = await startMallWithHours('14:50');
    kiosk = new Client(server.url);
    await officerAt(server, 14);
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  it('warns near the edge, stops past it, and says so to kiosk and officer', async () => {
    const seen: string[] = [];
    for (let n = 0; n < 60; n += 1) {
      const { forecast, open, closedReason } = await liveOf(kiosk, 'f-01');
      seen.push(forecast);
      expect(open).toBe(forecast !== 'full');
      if (!open) {
        expect(closedReason).toBe('lineFull');
        break;
      }
      await issue(kiosk, 'f-01');
    }
    expect([...new Set(seen)]).toEqual(['fine', 'tight', 'full']);
    expect((await take(kiosk, 'f-01')).body).toMatchObject({ code: 'serviceLineFull', closed: { reason: 'lineFull' } });
    expect(codeOf(await take(enterAs(server, 'petugas14'), 'f-01'))).toBe('serviceLineFull');
    // Another agency has its own counters.
    expect((await take(kiosk, 'b-01')).status).toBe(201);
  });

  it('gives way to a place that was let in', async () => {
    const supervisor = enterAs(server, 'penyelia');
    await supervisor.post('/services/f-01/let-in', { extra: 1, reason: 'Datang dari jauh' });
    expect(await liveOf(kiosk, 'f-01')).toMatchObject({ open: true, forecast: 'full' });
    expect((await take(kiosk, 'f-01')).status).toBe(201);
    expect(codeOf(await take(kiosk, 'f-01'))).toBe('serviceLineFull');
  });

  it('only warns, or is silent, where the mall wants it so', async () => {
    const admin = enterAs(server, 'admin');
    await applySetUp(admin, { mall: [{ closingForecast: 'warn' }] });
    expect(await liveOf(kiosk, 'f-01')).toMatchObject({ open: true, forecast: 'full' });
    expect((await take(kiosk, 'f-01')).status).toBe(201);
    await applySetUp(admin, { mall: [{ closingForecast: 'off' }] });
    expect(await liveOf(kiosk, 'f-01')).toMatchObject({ open: true, forecast: 'fine' });
  });

  it('does not look at a mall without closing', async () => {
    await applySetUp(enterAs(server, 'admin'), { mall: [{ closingForecast: 'stop', alwaysOpen: true }] });
    expect(await liveOf(kiosk, 'f-01')).toMatchObject({ open: true, forecast: 'fine', ticketsUntil: null });
    expect((await take(kiosk, 'f-01')).status).toBe(201);
  });
});
