import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

describe('a request that never gets finished', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  /** Sends the beginning, then a byte every second; gives what the server said before it hung up. */
  function trickle(beginning: string): Promise<string> {
    return new Promise((resolve) => {
      let heard = '';
      const wire = connect(Number(new URL(server.url).port), '127.0.0.1', () => wire.write(beginning));
      const trickling = setInterval(() => wire.write('x'), 1_000);
      wire.setEncoding('utf8').on('data', (part: string) => {
        heard += part;
      });
      wire.on('error', () => {});
      wire.once('close', () => {
        clearInterval(trickling);
        resolve(heard);
      });
    });
  }

  function problemIn(answer: string): unknown {
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toContain('application/problem+json');
    return JSON.parse(body);
  }

  it('is cut off after ten seconds, however patiently it goes on', async () => {
    const begun = performance.now();
    const started =
      'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n{"user';
    const answers = await Promise.all([trickle(started), trickle('GET /api/v1/health HTTP/1.1\r\nHost: x\r\nX-A: ')]);
    expect(performance.now() - begun).toBeLessThan(16_000);
    for (const answer of answers) expect(problemIn(answer)).toMatchObject({ status: 408, code: 'requestTimeout' });
  }, 40_000);

  it('or is none at all, hears so at once', async () => {
    const answers = await Promise.all([
      trickle('NONSENSE\r\n\r\n'),
      trickle(`GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`),
    ]);
    for (const answer of answers) expect(problemIn(answer)).toMatchObject({ status: 400, code: 'validationFailed' });
  });
});
