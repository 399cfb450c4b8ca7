import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';
import { tempDir } from '../support/temp-dir.ts';

const PAGES = {
  '/': 'kiosk-ui/home.html',
  '/kiosk/': 'kiosk-ui/index.html',
  '/t': 'kiosk-ui/ticket.html',
  '/display/': 'display-ui/index.html',
  '/counter/': 'counter-ui/index.html',
  '/counter/laporan': 'counter-ui/index.html',
};

describe('pages', () => {
  let server: TestServer;

  beforeAll(async () => {
    const uiDir = tempDir();
    for (const file of [...Object.values(PAGES), 'assets/app-1a2b.js']) {
      mkdirSync(join(uiDir, file, '..'), { recursive: true });
      writeFileSync(join(uiDir, file), `built ${file}`);
    }
    server = await startTestServer({ uiDir });
  });
  afterAll(() => server.close());

  it.each(Object.entries(PAGES))('answers %s with %s, asked for anew each time', async (path, file) => {
    const answer = await fetch(server.url + path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(`built ${file}`);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('answers assets, which never change', async () => {
    const answer = await fetch(`${server.url}/assets/app-1a2b.js`);
    expect(await answer.text()).toBe('built assets/app-1a2b.js');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/assets/none.js', '/assets/../package.json', '/elsewhere', '/api/v1/elsewhere'])(
    'answers %s with a problem',
    async (path) => {
      const answer = await fetch(server.url + path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: 'notFound' });
    },
  );
});
