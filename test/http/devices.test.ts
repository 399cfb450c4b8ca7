import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeviceAnswer, DeviceList, PairAnswer, PairingList, PairingRequested } from '../../contract/device.ts';
import { ELSEWHERE, enterAs, expectLedgerWhole, MINUTE, pairDevice, WriteWatch } from '../support/http-fixture.ts';
import { expectProblem } from '../support/http-problem.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

describe('pairing a device', () => {
  let server: TestServer;
  let admin: Client;
  const screen = () => new Client(server.url);
  beforeAll(async () => {
    server = await startTestServer();
    admin = enterAs(server, 'admin');
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const request = async (kind: 'kiosk' | 'display') => {
    const { status, body } = await screen().post<PairingRequested>('/devices/pairings', { kind });
    expect(status).toBe(200);
    return body;
  };
  const collect = (code: string, secret: string) => screen().post<PairAnswer>('/devices/pair', { code, secret });
  const confirm = (code: string, body: object) => admin.post<DeviceAnswer>(`/devices/pairings/${code}/confirm`, body);

  it('shows a code, waits for the admin, and then has its token', async () => {
    const { code, secret, expiresAt } = await request('display');
    expect(code).toMatch(/^\d{6}$/);
    expect(expiresAt).toBe(server.clock.now() + 10 * MINUTE);
    expect((await collect(code, secret)).body).toEqual({ token: null, device: null });
    const { body: waiting } = await admin.get<PairingList>('/devices/pairings');
    expect(waiting.pairings).toMatchObject([{ code, kind: 'display', requestedAt: server.clock.now() }]);
    expect((await confirm(code, { name: ' Layar pintu ', zoneId: 'zona-b' })).body.device).toMatchObject({
      kind: 'display',
      name: 'Layar pintu',
      zoneId: 'zona-b',
      revokedAt: null,
      connected: false,
    });
    const { token } = (await collect(code, secret)).body;
    // Asked again because the first answer was lost: the same token.
    expect((await collect(code, secret)).body.token).toBe(token);
    const display = new Client(server.url, token);
    expect((await display.get<DeviceAnswer>('/devices/me', ELSEWHERE)).body.device).toMatchObject({ zoneId: 'zona-b' });
    expect((await display.get('/zones/zona-b/board', ELSEWHERE)).status).toBe(200);
    expect((await admin.get<PairingList>('/devices/pairings')).body.pairings).toEqual([]);
  });

  it('gives the token to nobody who only reads the code off the screen', async () => {
    const { code, secret } = await request('kiosk');
    expectProblem(await collect(code, 'guessed'), 404, 'pairingUnknown');
    await confirm(code, { name: 'Kiosk 1' });
    expectProblem(await collect(code, 'guessed'), 404, 'pairingUnknown');
    expect((await collect(code, secret)).body.token).not.toBeNull();
  });

  it('is confirmed once', async () => {
    const { code } = await request('kiosk');
    const answers = await Promise.all([confirm(code, { name: 'A' }), confirm(code, { name: 'B' })]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404]);
    expectProblem(await confirm(code, { name: 'C' }), 404, 'pairingUnknown');
  });

  it('is over after ten minutes', async () => {
    const { code, secret } = await request('kiosk');
    server.clock.advance(10 * MINUTE);
    const watch = new WriteWatch(server);
    expectProblem(await confirm(code, { name: 'late' }), 410, 'pairingExpired');
    expectProblem(await collect(code, secret), 410, 'pairingExpired');
    expect((await admin.get<PairingList>('/devices/pairings')).body.pairings).toEqual([]);
    expect(watch.wrote()).toBe(false);
    watch.close();
    await request('kiosk');
    expect(server.query('select count(*) as n from pairing')).toEqual([{ n: 1 }]);
  });

  it('of a display names a zone that is there', async () => {
    const { code } = await request('display');
    const watch = new WriteWatch(server);
    for (const body of [{ name: 'x' }, { name: 'x', zoneId: null }, { name: 'x', zoneId: 'zona-x' }]) {
      expectProblem(await confirm(code, body), 400, 'validationFailed');
    }
    expect(watch.wrote()).toBe(false);
    watch.close();
    expect((await confirm(code, { name: 'x', zoneId: 'zona-a' })).status).toBe(200);
  });

  it('stores neither secret nor token, only their hashes', async () => {
    const { token, deviceId } = await pairDevice(server, admin, { kind: 'kiosk' });
    const rows = JSON.stringify([
      server.query('select * from device'),
      server.query('select * from pairing'),
      server.query('select * from journal'),
    ]);
    expect(rows).toContain(deviceId);
    expect(rows).not.toContain(token);
  });

  it('ends with the admin’s word: the token opens nothing any more', async () => {
    const { client, deviceId } = await pairDevice(server, admin, { kind: 'kiosk' });
    const take = () =>
      client.send('POST', '/tickets', { requestId: crypto.randomUUID(), serviceId: 'a-01' }, ELSEWHERE);
    expect((await take()).status).toBe(201);
    expect((await admin.post(`/devices/${deviceId}/revoke`)).status).toBe(204);
    const watch = new WriteWatch(server);
    expectProblem(await take(), 401, 'notSignedIn');
    expectProblem(await admin.post(`/devices/${deviceId}/revoke`), 404, 'notFound');
    expect(watch.wrote()).toBe(false);
    watch.close();
    const { devices } = (await admin.get<DeviceList>('/devices')).body;
    expect(devices.find(({ id }) => id === deviceId)?.revokedAt).toBe(server.clock.now());
    const actors = server.query(`select distinct actor from journal where type = 'ticketIssued'`);
    expect(actors).toEqual([{ actor: `device:${deviceId}` }]);
  });

  it('is slowed when somebody tries codes one after the other', async () => {
    const tries = [];
    for (let index = 0; index < 61; index += 1) tries.push((await collect('000000', 'guess')).status);
    expect(tries.at(-1)).toBe(429);
    expect(tries.filter((status) => status === 404).length).toBeGreaterThan(20);
  });
});
