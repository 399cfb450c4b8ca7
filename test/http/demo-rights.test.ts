import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issue } from '../support/http-fixture.ts';
import { expectProblem } from '../support/http-problem.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

const take = () => ({ requestId: crypto.randomUUID(), serviceId: 'a-01' });

describe('a browser on the demo mall’s own machine', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it('is kiosk and display without pairing', async () => {
    const browser = new Client(server.url);
    expect((await browser.post('/tickets', take())).status).toBe(201);
    expect((await browser.get('/zones/zona-a/board')).status).toBe(200);
  });

  it('loses that behind a proxy, which would make everyone look local', async () => {
    const browser = new Client(server.url);
    for (const header of [
      { 'x-forwarded-for': '10.0.0.7' },
      { 'x-forwarded-for': '127.0.0.1' },
      { forwarded: 'for=10.0.0.7' },
    ]) {
      expectProblem(await browser.send('POST', '/tickets', take(), header), 401, 'notSignedIn');
      expectProblem(await browser.get('/zones/zona-a/board', header), 401, 'notSignedIn');
    }
  });

  it('has no more rights than that', async () => {
    const browser = new Client(server.url);
    for (const path of ['/counters', '/session', '/devices', '/devices/me', '/devices/pairings']) {
      expectProblem(await browser.get(path), 401, 'notSignedIn', path);
    }
  });

  it('does not lend them to a wrong token', async () => {
    const { token } = await issue(new Client(server.url), 'a-01');
    for (const wrong of [token, 'x', 'A'.repeat(43)]) {
      expectProblem(await new Client(server.url, wrong).post('/tickets', take()), 401, 'notSignedIn');
    }
  });
});

describe('a browser on another machine, or on a mall that is no demo', () => {
  it('must be paired: on the LAN', async () => {
    const lan = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal);
    // A machine without a network of its own has nobody who could come from outside.
    if (lan === undefined) return;
    const server = await startTestServer({ env: { HOST: '0.0.0.0' } });
    const { port } = new URL(server.url);
    const browser = new Client(`http://${lan.address}:${port}`);
    expectProblem(await browser.post('/tickets', take()), 401, 'notSignedIn');
    expect((await browser.get('/catalogue')).status).toBe(200);
    await server.close();
  });

  it('must be paired: on a mall of one’s own', async () => {
    const server = await startTestServer({ env: { LOKET_DEMO: 'off' } });
    const browser = new Client(server.url);
    expectProblem(await browser.post('/tickets', take()), 401, 'notSignedIn');
    expect((await browser.get<{ demo: boolean; services: [] }>('/catalogue')).body).toMatchObject({
      demo: false,
      services: [],
    });
    await server.close();
  });
});
