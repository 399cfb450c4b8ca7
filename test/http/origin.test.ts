import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterAs, WriteWatch } from '../support/http-fixture.ts';
import { expectProblem } from '../support/http-problem.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';
import { BODIES, listOperations, type Operation } from './role-table.ts';

describe('a request that another site’s page sends', () => {
  let server: TestServer;
  let supervisor: Client;
  let operations: Operation[];
  beforeAll(async () => {
    server = await startTestServer();
    supervisor = enterAs(server, 'penyelia');
    operations = await listOperations(server.url);
  });
  afterAll(() => server.close());

  const foreign = () => [
    'http://evil.example',
    'null',
    server.url.replace('127.0.0.1', 'localhost'),
    server.url.replace(/:(\d+)$/, (_, port: string) => `:${Number(port) + 1}`),
    `${server.url}.evil.example`,
    'not a url',
  ];

  it('changes nothing, whichever route it tries', async () => {
    const mutations = operations.filter(({ method }) => method !== 'GET');
    expect(mutations.length).toBeGreaterThan(20);
    const watch = new WriteWatch(server);
    for (const { operationId, method, path } of mutations) {
      for (const origin of foreign()) {
        const answer = await supervisor.send(method, path, BODIES[operationId], { origin });
        expectProblem(answer, 403, 'originRefused', `${method} ${path} from ${origin}`);
      }
    }
    expect(watch.wrote()).toBe(false);
    watch.close();
  });

  it('may read nothing that its browser would show it: no CORS header is ever sent', async () => {
    for (const method of ['GET', 'OPTIONS']) {
      const answer = await supervisor.send(method, '/counters', undefined, {
        origin: 'http://evil.example',
        'access-control-request-method': 'POST',
      });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  it('is told apart from the same request of our own page, or of a script', async () => {
    const body = { extra: 1, reason: 'uji' };
    expect((await supervisor.send('POST', '/services/a-01/let-in', body, { origin: server.url })).status).toBe(204);
    expect((await supervisor.send('POST', '/services/a-01/let-in', body, {})).status).toBe(204);
  });
});
