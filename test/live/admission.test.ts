import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Want } from '../../contract/live.ts';
import { PROTOCOL_VERSION } from '../../contract/protocol-version.ts';
import { ELSEWHERE, enterAs, issue, pairDevice } from '../support/http-fixture.ts';
import { LiveProbe, type ProbeOptions } from '../support/live-probe.ts';
import { Client, startTestServer, type TestServer, takeLoggedErrors } from '../support/server.ts';

const WANTS: Record<string, Want> = {
  boardA: { view: 'board', zoneId: 'zona-a' },
  boardB: { view: 'board', zoneId: 'zona-b' },
  boardX: { view: 'board', zoneId: 'zona-x' },
  kiosk: { view: 'kiosk' },
  console1: { view: 'console', counterId: 'loket-1' },
  console5: { view: 'console', counterId: 'loket-5' },
  console99: { view: 'console', counterId: 'loket-99' },
  floor: { view: 'floor' },
  ticket: { view: 'ticket' },
};

/** Who may have which screen pushed. The display is that of zona-a, the officer sits at Disdukcapil (loket 1 to 4). */
const TABLE = `
want      nobody      demo        kiosk       display     officer    supervisor admin      auditor    signedOut   revoked
boardA    notSignedIn in          notAllowed  in          in         in         in         in         notSignedIn notSignedIn
boardB    notSignedIn in          notAllowed  notAllowed  in         in         in         in         notSignedIn notSignedIn
boardX    notSignedIn notFound    notAllowed  notAllowed  notFound   notFound   notFound   notFound   notSignedIn notSignedIn
kiosk     notSignedIn in          in          notAllowed  in         in         in         in         notSignedIn notSignedIn
console1  notSignedIn notSignedIn notSignedIn notSignedIn in         in         notAllowed notAllowed notSignedIn notSignedIn
console5  notSignedIn notSignedIn notSignedIn notSignedIn notAllowed in         notAllowed notAllowed notSignedIn notSignedIn
console99 notSignedIn notSignedIn notSignedIn notSignedIn notFound   notFound   notFound   notFound   notSignedIn notSignedIn
floor     notSignedIn notSignedIn notSignedIn notSignedIn notAllowed in         in         in         notSignedIn notSignedIn
ticket    notFound    notFound    notFound    notFound    notFound   notFound   notFound   notFound   notFound    notFound
`;
const [header = '', ...lines] = TABLE.trim()
  .split('\n')
  .map((line) => line.split(/\s+/));
const ROLES = (header as unknown as string[]).slice(1);

describe('a connection', () => {
  let server: TestServer;
  let kiosk: Client;
  const roles = new Map<string, ProbeOptions>();
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    const admin = enterAs(server, 'admin');
    const session = async (username: string) => ({ cookie: enterAs(server, username).cookie });
    const revoked = await pairDevice(server, admin, { kind: 'display', zoneId: 'zona-a' });
    await admin.post(`/devices/${revoked.deviceId}/revoke`);
    const left = enterAs(server, 'petugas2');
    const { cookie } = left;
    await left.send('DELETE', '/session');
    const all: Record<string, ProbeOptions> = {
      nobody: {},
      demo: {},
      kiosk: { token: (await pairDevice(server, admin, { kind: 'kiosk' })).token },
      display: { token: (await pairDevice(server, admin, { kind: 'display', zoneId: 'zona-a' })).token },
      officer: await session('petugas1'),
      supervisor: await session('penyelia'),
      admin: { cookie: admin.cookie },
      auditor: await session('pengawas'),
      signedOut: { cookie },
      revoked: { token: revoked.token },
    };
    for (const role of ROLES) roles.set(role, { ...all[role], headers: role === 'demo' ? {} : ELSEWHERE });
  });
  afterAll(() => server.close());

  const tryTo = async (want: Want, options: ProbeOptions) => {
    const probe = new LiveProbe(server.url, want, options);
    const outcome = await probe.outcome();
    probe.close();
    return outcome;
  };

  it.each(lines.map(([want = '', ...cells]) => [want, cells] as const))(
    'for %s is for some and not for others',
    async (name, cells) => {
      const want = WANTS[name] as Want;
      const heard = await Promise.all(ROLES.map((role) => tryTo(want, roles.get(role) ?? {})));
      expect(Object.fromEntries(ROLES.map((role, index) => [role, heard[index]]))).toEqual(
        Object.fromEntries(ROLES.map((role, index) => [role, cells[index]])),
      );
    },
  );

  it('for a ticket needs that ticket’s own token, whoever asks', async () => {
    const { token } = await issue(kiosk, 'a-01');
    for (const role of ROLES) {
      expect(await tryTo({ view: 'ticket' }, { ...roles.get(role), auth: { ticketToken: token } })).toBe('in');
      expect(await tryTo({ view: 'ticket' }, { ...roles.get(role), auth: { ticketToken: `${token}x` } })).toBe(
        'notFound',
      );
    }
    // It opens nothing else: neither as a device's token, nor for another screen.
    expect(await tryTo({ view: 'kiosk' }, { token, headers: ELSEWHERE })).toBe('notSignedIn');
    expect(await tryTo({ view: 'kiosk' }, { auth: { ticketToken: token }, headers: ELSEWHERE })).toBe('notSignedIn');
  });

  it('of an old page is told to reload, whatever else is wrong with it', async () => {
    for (const protocol of [PROTOCOL_VERSION - 1, PROTOCOL_VERSION + 1, String(PROTOCOL_VERSION), null, undefined]) {
      const auth = { protocol } as never;
      expect(await tryTo({ view: 'kiosk' }, { auth })).toBe('wrongProtocol');
      expect(await tryTo({ view: 'nothing of this name' } as never, { auth })).toBe('wrongProtocol');
    }
  });

  it('with a handshake that does not fit is refused', async () => {
    const wrong: object[] = [
      { want: undefined },
      { want: 'kiosk' },
      { want: { view: 'audit' } },
      { want: { view: 'board' } },
      { want: { view: 'board', zoneId: '../x' } },
      { want: { view: 'kiosk', zoneId: 'zona-a' } },
      { nik: '3275010101010001' },
      { token: 7 },
      { token: 'x'.repeat(129) },
      { lastAnnouncement: -1 },
      { lastAnnouncement: '3' },
      { epoch: 'x'.repeat(65) },
    ];
    for (const auth of wrong) expect([auth, await tryTo({ view: 'kiosk' }, { auth })]).toEqual([auth, 'badHandshake']);
    expect(takeLoggedErrors()).toEqual([]);
  });

  it('from another site’s page is refused before anything is said', async () => {
    for (const origin of ['http://evil.example', 'null', server.url.replace('127.0.0.1', 'localhost')]) {
      for (const transport of ['websocket', 'polling'] as const) {
        const probe = new LiveProbe(server.url, { view: 'kiosk' }, { headers: { origin }, transports: [transport] });
        expect(await probe.outcome()).toMatch(/websocket error|xhr poll error/);
        expect(probe.heard).toEqual([]);
      }
      const answer = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, { headers: { origin } });
      expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('originRefused')]);
    }
    expect(await tryTo({ view: 'kiosk' }, { headers: { origin: server.url } })).toBe('in');
  });

  it('carries no commands: what is not in the protocol is not heard, what is too long ends it', async () => {
    const probe = await new LiveProbe(server.url, { view: 'kiosk' }).connected();
    const before = server.query('select seq from journal_head');
    const emit = probe.socket as unknown as { emit(event: string, ...of: unknown[]): void };
    emit.emit('tickets:issue', { serviceId: 'a-01' });
    emit.emit('announcement:shown', { zoneId: 'zona-a', n: 1 });
    emit.emit('announcement:shown', null);
    emit.emit('announcement:spoken');
    await probe.waitFor('tick', () => true, 6_000);
    expect(probe.socket.connected).toBe(true);
    expect(server.query('select seq from journal_head')).toEqual(before);
    const gone = probe.disconnected(2_000);
    emit.emit('announcement:shown', { zoneId: 'x'.repeat(17_000), n: 1 });
    expect(await gone).toMatch(/transport (close|error)/);
  });
});
