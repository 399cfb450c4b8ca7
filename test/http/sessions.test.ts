import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELSEWHERE, MINUTE } from '../support/http-fixture.ts';
import { expectProblem } from '../support/http-problem.ts';
import { Client, DEMO_PASSWORD, FakeClock, signInAs, startTestServer, type TestServer } from '../support/server.ts';

const HOUR = 60 * MINUTE;

describe('signing in', () => {
  const clock = new FakeClock();
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ clock });
  });
  afterAll(() => server.close());

  const me = (client: Client) => client.get('/session', ELSEWHERE);
  const signIn = (username: string, password: string) =>
    new Client(server.url).post('/session', { username, password });

  it('answers who it is and sets a cookie that only the server can read', async () => {
    const answer = await signIn('petugas1', DEMO_PASSWORD);
    expect(answer.body).toMatchObject({
      username: 'petugas1',
      role: 'officer',
      agencyId: 'instansi-a',
      counterId: null,
      demo: true,
    });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^loket_session=[\w-]{43}; /);
    expect(cookie).toMatch(/; HttpOnly(;|$)/);
    expect(cookie).toMatch(/; SameSite=Strict(;|$)/);
    expect(cookie).toMatch(/; Path=\/(;|$)/);
    expect(cookie).toMatch(/; Max-Age=50400(;|$)/);
    // A mall's LAN is plain http: a secure cookie would never come back.
    expect(cookie).not.toMatch(/secure/i);
  });

  it('knows a name however it is written', async () => {
    expect((await signIn('  Petugas2 ', DEMO_PASSWORD)).body).toMatchObject({ username: 'petugas2' });
  });

  it('tells an unknown name nothing else than a wrong password', async () => {
    const wrong = await signIn('petugas3', 'not the password');
    const unknown = await signIn('nobody-of-this-name', 'not the password');
    expectProblem(wrong, 401, 'wrongPassword');
    expect(unknown.body).toEqual(wrong.body);
    expect(unknown.status).toBe(wrong.status);
    expect(unknown.headers.get('set-cookie')).toBeNull();
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  it('is slowed after eight tries for one name, right or wrong, and for that name only', async () => {
    const tries = [];
    for (let index = 0; index < 9; index += 1) tries.push(await signIn('petugas4', 'guess'));
    expect(tries.map(({ status }) => status)).toEqual([...Array(8).fill(401), 429]);
    expectProblem(await signIn('petugas4', DEMO_PASSWORD), 429, 'tooManyRequests');
    expectProblem(await signIn(' PETUGAS4', DEMO_PASSWORD), 429, 'tooManyRequests');
    expect((await signIn('petugas5', DEMO_PASSWORD)).status).toBe(200);
  });

  it('of an unknown name is slowed just the same', async () => {
    const tries = [];
    for (let index = 0; index < 9; index += 1) tries.push(await signIn('tidak-ada', 'guess'));
    expect(tries.map(({ status }) => status)).toEqual([...Array(8).fill(401), 429]);
  });

  it('ends with signing out, at once, for that session only', async () => {
    const [here, there] = [await signInAs(server, 'petugas6'), await signInAs(server, 'petugas6')];
    const { cookie } = here;
    const left = await here.send('DELETE', '/session');
    expect(left.status).toBe(204);
    expect(left.headers.get('set-cookie')).toMatch(/^loket_session=; .*Expires=Thu, 01 Jan 1970/);
    here.cookie = cookie;
    expectProblem(await me(here), 401, 'notSignedIn');
    expect((await me(there)).status).toBe(200);
  });

  it('ends by itself after a long working day', async () => {
    const client = await signInAs(server, 'petugas7');
    clock.advance(14 * HOUR - 1);
    expect((await me(client)).status).toBe(200);
    clock.advance(1);
    expectProblem(await me(client), 401, 'notSignedIn');
    // Who signs in next sweeps out what has expired.
    await signInAs(server, 'petugas7');
    expect(server.query('select count(*) as n from session')).toEqual([{ n: 1 }]);
  });

  it('takes no cookie that it has not given', async () => {
    const client = new Client(server.url);
    for (const cookie of [
      'loket_session=',
      'loket_session=x',
      `loket_session=${'A'.repeat(43)}`,
      'loket_session="; drop table',
    ]) {
      client.cookie = cookie;
      expectProblem(await me(client), 401, 'notSignedIn');
    }
  });

  it('of a person who has left is over', async () => {
    const client = await signInAs(server, 'petugas8');
    expect((await me(client)).status).toBe(200);
    const { default: Database } = await import('better-sqlite3');
    const db = new Database(`${server.dataDir}/loket.db`);
    db.exec(`update person set retired_at = 1 where username = 'petugas8'`);
    db.close();
    expectProblem(await me(client), 401, 'notSignedIn');
    expectProblem(await signIn('petugas8', DEMO_PASSWORD), 401, 'wrongPassword');
  });
});
