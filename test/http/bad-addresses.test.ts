import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterAs, WriteWatch } from '../support/http-fixture.ts';
import { expectProblem } from '../support/http-problem.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';
import { BODIES, listOperations, type Operation } from './role-table.ts';

describe('an address that leads nowhere', () => {
  let server: TestServer;
  let watch: WriteWatch;
  let supervisor: Client;
  let admin: Client;
  let operations: Operation[];
  beforeAll(async () => {
    server = await startTestServer();
    [supervisor, admin] = [enterAs(server, 'penyelia'), enterAs(server, 'admin')];
    operations = await listOperations(server.url);
    watch = new WriteWatch(server);
  });
  afterAll(async () => {
    expect(watch.wrote()).toBe(false);
    watch.close();
    await server.close();
  });

  const clientFor = (path: string) => (path.startsWith('/devices') ? admin : supervisor);

  it('has an id that cannot be one', async () => {
    const withId = operations.filter(({ template }) => template.includes('{'));
    expect(withId.length).toBeGreaterThan(15);
    for (const { operationId, method, template } of withId) {
      for (const id of ['%20', "1'%20or%201=1", '..%2F..%2Fetc%2Fpasswd', 'x'.repeat(100), '<script>', '%00']) {
        const path = template.replace(/\{\w+\}/, id);
        const answer = await clientFor(path).send(method, path, method === 'POST' ? BODIES[operationId] : undefined);
        // Longer than any id: the router already knows no such address.
        if (answer.status === 404) expectProblem(answer, 404, 'notFound', path);
        else {
          const { fields } = expectProblem(answer, 400, 'validationFailed', `${method} ${path}`);
          expect(fields?.[0]?.path).toMatch(/^params\/(id|code)$/);
        }
      }
    }
  });

  it('is unknown, or known under another method', async () => {
    for (const [method, path] of [
      ['GET', '/nowhere'],
      ['POST', '/health'],
      ['GET', '/tickets'],
      ['DELETE', '/tickets'],
      ['PUT', '/session'],
      ['PATCH', '/counters/loket-1/open'],
      ['GET', '/counters/'],
    ] as const) {
      const answer = await supervisor.send(method, path, method === 'GET' || method === 'DELETE' ? undefined : {});
      expectProblem(answer, 404, 'notFound', `${method} ${path}`);
    }
  });

  it('asks for a report of a period that is none', async () => {
    const ask = (query: string) => supervisor.get(`/reports/sop${query}`);
    for (const query of [
      '',
      '?from=2026-11-23',
      '?from=23-11-2026&to=2026-11-23',
      '?from=2026-11-23&to=2026-11-23&groupBy=nik',
      '?from=2026-11-23&to=2026-11-23&agency=a',
      '?from=2026-11-23&from=2026-11-22&to=2026-11-23',
      "?from=2026-11-23&to=2026-11-23'%20or%201=1",
    ]) {
      const { fields } = expectProblem(await ask(query), 400, 'validationFailed', query);
      expect(fields?.[0]?.path).toMatch(/^querystring/);
    }
    for (const query of [
      '?from=2026-11-24&to=2026-11-23',
      '?from=2026-02-30&to=2026-03-02',
      '?from=2026-13-01&to=2026-13-02',
      '?from=2020-01-01&to=2026-11-23',
    ]) {
      expectProblem(await ask(query), 400, 'periodInvalid', query);
    }
    expect((await ask('?from=2025-11-23&to=2026-11-23')).status).toBe(200);
  });

  it('names a board, service or counter that is not there', async () => {
    expectProblem(await supervisor.get('/zones/zona-x/board'), 404, 'notFound');
    expectProblem(await supervisor.post('/counters/loket-99/open'), 404, 'notFound');
    expectProblem(await supervisor.post('/services/x-99/let-in', { extra: 1, reason: 'x' }), 404, 'notFound');
  });
});
