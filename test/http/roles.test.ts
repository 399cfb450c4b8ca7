import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../contract/problem.ts';
import { ELSEWHERE, issue, pairDevice, WriteWatch } from '../support/http-fixture.ts';
import { Client, DEMO_PASSWORD, signInAs, startTestServer, type TestServer } from '../support/server.ts';
import { BODIES, EXPECTED, listOperations, type Operation, ROLES } from './role-table.ts';

type Credentials = { cookie: string; token: string | null };

describe('every role against every route', () => {
  let server: TestServer;
  let watch: WriteWatch;
  let operations: Operation[];
  const roles = new Map<string, Credentials>();

  beforeAll(async () => {
    server = await startTestServer();
    watch = new WriteWatch(server);
    operations = await listOperations(server.url);
    await makeRoles();
  });
  afterAll(async () => {
    watch.close();
    await server.close();
  });

  async function makeRoles(): Promise<void> {
    const kiosk = new Client(server.url);
    const admin = await signInAs(server, 'admin');
    const session = async (username: string) => ({ cookie: (await signInAs(server, username)).cookie, token: null });
    const device = async (of: Parameters<typeof pairDevice>[2]) => pairDevice(server, admin, of);
    const revoked = await device({ kind: 'kiosk' });
    expect((await admin.post(`/devices/${revoked.deviceId}/revoke`)).status).toBe(204);
    const left = await signInAs(server, 'petugas2');
    const { cookie } = left;
    expect((await left.send('DELETE', '/session')).status).toBe(204);
    const bearer = (token: string) => ({ cookie: '', token });
    roles.set('nobody', { cookie: '', token: null });
    roles.set('demo', { cookie: '', token: null });
    roles.set('kiosk', bearer((await device({ kind: 'kiosk' })).token));
    roles.set('display', bearer((await device({ kind: 'display', zoneId: 'zona-a' })).token));
    roles.set('ticket', bearer((await issue(kiosk, 'a-01')).token));
    roles.set('officer', await session('petugas1'));
    roles.set('supervisor', await session('penyelia'));
    roles.set('admin', { cookie: admin.cookie, token: null });
    roles.set('auditor', await session('pengawas'));
    roles.set('signedOut', { cookie, token: null });
    roles.set('revoked', bearer(revoked.token));
  }

  /** From another machine, but for the demo's own browser. */
  function ask(role: string, { method, operationId, path }: Operation, as = method) {
    const { cookie, token } = roles.get(role) ?? { cookie: '', token: null };
    const client = new Client(server.url, token);
    client.cookie = cookie;
    return client.send<Partial<Problem>>(as, path, bodyFor(role, operationId), role === 'demo' ? {} : ELSEWHERE);
  }

  function bodyFor(role: string, operationId: string): object | undefined {
    // Each role issues a ticket of its own, and signs in as somebody of its own: eight tries a minute are all one name gets.
    if (operationId === 'issueTicket' || operationId === 'issueVisit')
      return { ...BODIES[operationId], requestId: crypto.randomUUID() };
    if (operationId === 'signIn') return { username: `petugas${10 + ROLES.indexOf(role)}`, password: DEMO_PASSWORD };
    return BODIES[operationId];
  }

  it('has an expectation for every route, and no other', () => {
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual([...EXPECTED.keys()].toSorted());
    const mutations = operations.filter(({ method }) => method === 'POST').map(({ operationId }) => operationId);
    expect(mutations.toSorted()).toEqual(Object.keys(BODIES).toSorted());
    expect([...roles.keys()]).toEqual(ROLES);
  });

  it.each(ROLES)('%s', async (role) => {
    // Signing out comes last: afterwards the role would be nobody.
    const order = operations.toSorted((a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'));
    watch.wrote();
    for (const operation of order) {
      const { operationId } = operation;
      const expected = EXPECTED.get(operationId)?.get(role) ?? '';
      const { status, body } = await ask(role, operation);
      const wrote = watch.wrote();
      const heard = status === 403 && body.code === 'callNotPermitted' ? '403*' : String(status);
      expect(heard, `${operationId} as ${role}: ${JSON.stringify(body)}`).toBe(expected);
      if (expected === '401') expect(body.code).toBe('notSignedIn');
      if (expected === '403') expect(body.code).toBe('notAllowed');
      if (status >= 400) expect(wrote, `${operationId} as ${role} was refused and wrote`).toBe(false);
    }
  });

  it('answers HEAD to nobody who may not GET', async () => {
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      // The signed-in roles have signed out above, so nobody who needs a session is left.
      for (const role of ['nobody', 'demo', 'kiosk', 'display', 'ticket', 'signedOut', 'revoked']) {
        const { status } = await ask(role, operation, 'HEAD');
        expect(String(status), `HEAD ${operation.path} as ${role}`).toBe(
          EXPECTED.get(operation.operationId)?.get(role),
        );
      }
    }
  });
});
