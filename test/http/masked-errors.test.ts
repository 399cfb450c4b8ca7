import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterAs } from '../support/http-fixture.ts';
import { expectProblem } from '../support/http-problem.ts';
import { type Client, startTestServer, type TestServer, takeLoggedErrors } from '../support/server.ts';

describe('what goes wrong inside', () => {
  let server: TestServer;
  let supervisor: Client;
  beforeAll(async () => {
    server = await startTestServer();
    supervisor = enterAs(server, 'penyelia');
  });
  afterAll(() => server.close());

  /** Breaks the database under the server's feet, and mends it again. */
  async function without<T>(table: string, work: () => Promise<T>): Promise<T> {
    const db = new Database(join(server.dataDir, 'loket.db'));
    db.pragma('legacy_alter_table = ON');
    db.exec(`alter table ${table} rename to taken_away`);
    try {
      return await work();
    } finally {
      db.exec(`alter table taken_away rename to ${table}`);
      db.close();
    }
  }

  it('is told as a number to ask about, never in its own words', async () => {
    const read = await without('duty', () => supervisor.get('/counters'));
    const written = await without('number_sequence', () =>
      supervisor.post('/tickets', { requestId: crypto.randomUUID(), serviceId: 'a-01' }),
    );
    for (const answer of [read, written]) {
      const problem = expectProblem(answer, 500, 'internal');
      expect(problem.requestId).toMatch(/^req-/);
      expect(JSON.stringify(problem)).not.toMatch(/duty|number_sequence|SQLITE|table|at /);
      expect(problem.detail).toBeUndefined();
    }
    expect(takeLoggedErrors()).toHaveLength(2);
  });

  it('stands in the log with the same number', async () => {
    const answer = await without('duty', () => supervisor.get<{ requestId: string }>('/counters'));
    const logged = takeLoggedErrors();
    expect(logged.join('\n')).toContain('no such table');
    expect(logged.join('\n')).toContain(answer.body.requestId);
  });

  it('is over as soon as it is mended', async () => {
    await without('outage', async () => {
      expectProblem(await supervisor.get('/catalogue'), 500, 'internal');
    });
    expect((await supervisor.get('/catalogue')).status).toBe(200);
    takeLoggedErrors();
    expect((await supervisor.get('/counters')).status).toBe(200);
    expect((await supervisor.post('/tickets', { requestId: crypto.randomUUID(), serviceId: 'a-01' })).status).toBe(201);
  });
});
