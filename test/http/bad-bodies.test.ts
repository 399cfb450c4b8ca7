import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterAs, WriteWatch } from '../support/http-fixture.ts';
import { expectProblem } from '../support/http-problem.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';
import { BODIES, listOperations, type Operation } from './role-table.ts';

/** Nothing in the contract may be any of these. */
const MISTAKES: readonly unknown[] = [{}, [[]], 1.5, -1, '', 'x'.repeat(300), '1 or 1=1; drop table ticket'.repeat(12)];
const NOT_OBJECTS: readonly unknown[] = [null, [], 'text', 7, true];

describe('a body that does not fit', () => {
  let server: TestServer;
  let watch: WriteWatch;
  let supervisor: Client;
  let admin: Client;
  let operations: Operation[];
  /** Those whose body is JSON; a file that is brought is looked at by set-up-files.test.ts. */
  let takingJson: Operation[];
  beforeAll(async () => {
    server = await startTestServer();
    [supervisor, admin] = [enterAs(server, 'penyelia'), enterAs(server, 'admin')];
    operations = (await listOperations(server.url)).filter(({ method }) => method === 'POST');
    takingJson = operations.filter(({ path }) => !path.startsWith('/set-up/import'));
    watch = new WriteWatch(server);
  });
  afterAll(async () => {
    watch.close();
    await server.close();
  });

  /** As somebody who is allowed to, so that the body itself is looked at. */
  function post({ path }: Operation, body: unknown, headers: Record<string, string> = {}) {
    const client = /^\/(devices|set-up)/.test(path) ? admin : supervisor;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return client.send('POST', path, text, headers);
  }

  async function expectRefused(operation: Operation, body: unknown): Promise<string[]> {
    const what = `${operation.operationId} ${JSON.stringify(body)?.slice(0, 200)}`;
    const problem = expectProblem(await post(operation, body), 400, 'validationFailed', what);
    expect(watch.wrote(), what).toBe(false);
    return (problem.fields ?? []).map(({ path }) => path);
  }

  it('is what is tried here for every operation that takes one', () => {
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(BODIES).toSorted());
  });

  it('has a field that nobody knows', async () => {
    for (const operation of takingJson) {
      const body = { ...BODIES[operation.operationId], nik: '3275010101010001' };
      expect(await expectRefused(operation, body), operation.operationId).toEqual(['body/nik']);
    }
  });

  it('has a field of another type, too long or empty', async () => {
    for (const operation of takingJson) {
      const fits = BODIES[operation.operationId] ?? {};
      for (const field of Object.keys(fits)) {
        // No rows at all are allowed: nothing is to change.
        const mistakes = field === 'rows' ? MISTAKES.slice(1) : MISTAKES;
        for (const mistake of mistakes) {
          const paths = await expectRefused(operation, { ...fits, [field]: mistake });
          expect(paths.length).toBeGreaterThan(0);
          for (const path of paths) expect(path).toMatch(new RegExp(`^body/${field}\\b`));
        }
      }
    }
  });

  it('lacks a field that must be there', async () => {
    const optional = new Set(['priority', 'takeOver', 'note', 'lacking', 'referredTo', 'zoneId']);
    for (const operation of takingJson) {
      const fits: Record<string, unknown> = { ...BODIES[operation.operationId] };
      for (const field of Object.keys(fits)) {
        const isOptional =
          optional.has(field) || (field === 'reason' && /close|transfer|walkIn/.test(operation.operationId));
        if (isOptional) continue;
        const { [field]: _, ...rest } = fits;
        await expectRefused(operation, rest);
      }
    }
  });

  it('is no object', async () => {
    for (const operation of takingJson)
      for (const body of NOT_OBJECTS) await expectRefused(operation, JSON.stringify(body));
  });

  it('is not turned into what it might have meant', async () => {
    const by = (id: string) => operations.find(({ operationId }) => operationId === id) as Operation;
    await expectRefused(by('openCounter'), { takeOver: 'true' });
    await expectRefused(by('openCounter'), { takeOver: 1 });
    for (const lacking of [['0'], [0, 0], [-1], [100], 0, null]) {
      await expectRefused(by('finishService'), { outcome: 'returned', lacking });
    }
    await expectRefused(by('finishService'), { outcome: 'Completed' });
    await expectRefused(by('cancelTicket'), { reason: ' \n\t ' });
    await expectRefused(by('issueTicket'), { requestId: 'ABCDEF00-0000-4000-8000-000000000000', serviceId: 'a-01' });
  });

  it('is not JSON at all', async () => {
    for (const operation of takingJson) {
      for (const text of ['{"reason": ', 'reason=x', '{"a":1}{"b":2}', '{"__proto__":{"role":"admin"}}']) {
        await expectRefused(operation, text);
      }
      const empty = await post(operation, '');
      expectProblem(empty, 400, 'validationFailed', operation.operationId);
    }
    expect(watch.wrote()).toBe(false);
  });

  it('is larger than 16 kB', async () => {
    for (const operation of takingJson) {
      // A whole set-up may be larger than what is done at a counter.
      const size = operation.path.startsWith('/set-up') ? 2 * 1024 * 1024 : 17 * 1024;
      const body = { ...BODIES[operation.operationId], reason: 'x'.repeat(size) };
      expectProblem(await post(operation, body), 413, 'bodyTooLarge', operation.operationId);
    }
    const streamed = await fetch(`${server.url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob(['{"username":"', 'x'.repeat(40_000), '","password":"x"}']).stream(),
      duplex: 'half',
    });
    expect(streamed.status).toBe(413);
    expect(watch.wrote()).toBe(false);
  });

  it('is not sent as JSON', async () => {
    for (const operation of operations) {
      const text = JSON.stringify(BODIES[operation.operationId]);
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/xml',
        'multipart/form-data',
      ]) {
        const answer = await post(operation, text, { 'content-type': type });
        expectProblem(answer, 415, 'unsupportedMediaType', `${operation.operationId} as ${type}`);
      }
    }
    expect(watch.wrote()).toBe(false);
  });
});
