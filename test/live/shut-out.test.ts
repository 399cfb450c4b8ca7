import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELSEWHERE, enterAs, pairDevice } from '../support/http-fixture.ts';
import { expectProblem } from '../support/http-problem.ts';
import { A_SECOND_MS, LiveProbe } from '../support/live-probe.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

const HOUR = 3_600_000;
/** Sessions are looked at again every five seconds. */
const A_TICK_MS = 7_000;

const CLI = join(import.meta.dirname, '..', '..', 'server', 'cli.ts');

describe('who may no longer be here', () => {
  let server: TestServer;
  let admin: Client;
  beforeAll(async () => {
    server = await startTestServer();
    admin = enterAs(server, 'admin');
  });
  afterAll(() => server.close());

  /** The command line, beside the running server. */
  async function loket(args: string[], input = ''): Promise<void> {
    const child = spawn(process.execPath, [CLI, ...args], {
      env: { ...process.env, LOKET_DATA: server.dataDir },
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    child.stdin.end(input);
    expect(await once(child, 'exit')).toEqual([0, null]);
  }

  it('as a device is cut off within a second of being revoked, and does not come back', async () => {
    const { deviceId, token } = await pairDevice(server, admin, { kind: 'display', zoneId: 'zona-a' });
    const other = await pairDevice(server, admin, { kind: 'display', zoneId: 'zona-a' });
    const want = { view: 'board', zoneId: 'zona-a' } as const;
    const [screen, neighbour] = await Promise.all(
      [token, other.token].map((of) => new LiveProbe(server.url, want, { token: of, headers: ELSEWHERE }).connected()),
    );
    await screen?.waitFor('board:view');
    const gone = screen?.disconnected(A_SECOND_MS);
    expect((await admin.post(`/devices/${deviceId}/revoke`)).status).toBe(204);
    expect(await gone).toBe('io server disconnect');
    expect(await new LiveProbe(server.url, want, { token, headers: ELSEWHERE }).outcome()).toBe('notSignedIn');
    expect(neighbour?.socket.connected).toBe(true);
  });

  it('as a device is seen on the floor and in the list while it is connected', async () => {
    const { deviceId, token } = await pairDevice(server, admin, { kind: 'kiosk' });
    const supervisor = enterAs(server, 'penyelia');
    const floor = await new LiveProbe(server.url, { view: 'floor' }, { cookie: supervisor.cookie }).connected();
    const seen = (connected: boolean) =>
      floor.waitFor('floor:view', ({ devices }) =>
        devices.some((one) => one.id === deviceId && one.connected === connected),
      );
    await seen(false);
    const screen = await new LiveProbe(server.url, { view: 'kiosk' }, { token }).connected();
    await seen(true);
    const { body } = await admin.get<{ devices: { id: string; connected: boolean }[] }>('/devices');
    expect(body.devices.find(({ id }) => id === deviceId)?.connected).toBe(true);
    floor.forget();
    screen.close();
    await seen(false);
  });

  it('as a person is cut off when the password is changed, with every session', async () => {
    const sessions = [enterAs(server, 'petugas1'), enterAs(server, 'petugas1')];
    const neighbour = enterAs(server, 'petugas2');
    const want = (counterId: string) => ({ view: 'console', counterId }) as const;
    const consoles = await Promise.all(
      sessions.map(({ cookie }) => new LiveProbe(server.url, want('loket-1'), { cookie }).connected()),
    );
    const other = await new LiveProbe(server.url, want('loket-2'), { cookie: neighbour.cookie }).connected();
    const gone = consoles.map((probe) => probe.disconnected(10_000));
    await loket(['user', 'password', 'petugas1', '--password-stdin'], 'kata-sandi-baru\n');
    expect(await Promise.all(gone)).toEqual(['io server disconnect', 'io server disconnect']);
    for (const { cookie } of sessions) {
      const probe = new LiveProbe(server.url, want('loket-1'), { cookie, headers: ELSEWHERE });
      expect(await probe.outcome()).toBe('notSignedIn');
    }
    expect(other.socket.connected).toBe(true);
    expectProblem(await (sessions[0] as Client).get('/session', ELSEWHERE), 401, 'notSignedIn');
    const again = await (sessions[0] as Client).post('/session', { username: 'petugas1', password: 'kata-sandi-baru' });
    expect(again.status).toBe(200);
  });

  it('as a person is cut off soon after signing out, or when the session has expired', async () => {
    const [left, expires] = [enterAs(server, 'petugas3'), enterAs(server, 'petugas4')];
    server.clock.advance(10 * HOUR);
    const stays = enterAs(server, 'petugas1');
    const watch = (counterId: string, { cookie }: Client) =>
      new LiveProbe(server.url, { view: 'console', counterId }, { cookie }).connected();
    const [first, second] = [await watch('loket-3', left), await watch('loket-4', expires)];
    const third = await watch('loket-1', stays);
    const gone = Promise.all([first.disconnected(A_TICK_MS), second.disconnected(A_TICK_MS)]);
    await left.send('DELETE', '/session');
    server.clock.advance(4 * HOUR);
    expect(await gone).toEqual(['io server disconnect', 'io server disconnect']);
    expect(third.socket.connected).toBe(true);
  });
});
