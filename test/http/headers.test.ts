import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';
import { tempDir } from '../support/temp-dir.ts';

const CSP = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
];

/** Stand-ins for the built screens: what matters here is how they are sent. */
function makeScreens(): string {
  const dir = tempDir();
  for (const page of ['kiosk-ui/home', 'kiosk-ui/index', 'kiosk-ui/ticket', 'display-ui/index', 'counter-ui/index']) {
    mkdirSync(join(dir, page, '..'), { recursive: true });
    writeFileSync(join(dir, `${page}.html`), `<!doctype html><title>${page}</title>`);
  }
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'assets', 'main-abc123.js'), 'export {};');
  writeFileSync(join(dir, 'secret.txt'), 'not an asset');
  return dir;
}

describe('every answer', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ uiDir: makeScreens() });
  });
  afterAll(() => server.close());

  const get = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(server.url + path, { redirect: 'manual', ...init });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  it('tells the browser to load and frame nothing from elsewhere, and to guess no types', async () => {
    for (const path of [
      '/',
      '/kiosk/',
      '/t',
      '/display/',
      '/counter/',
      '/assets/main-abc123.js',
      '/api/v1/health',
      '/nowhere',
    ]) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')?.split(';').toSorted(), path).toEqual(CSP.toSorted());
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('x-powered-by'), path).toBeNull();
      expect(headers.get('server'), path).toBeNull();
    }
  });

  it('works on a LAN without https', async () => {
    for (const path of ['/kiosk/', '/display/', '/api/docs', '/api/docs/', '/api/v1/health']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy'), path).not.toMatch(/upgrade-insecure-requests|https:/);
      expect(headers.get('strict-transport-security'), path).toBeNull();
    }
  });

  it('with a page is asked for anew, one with an asset is kept for ever', async () => {
    for (const [path, page] of [
      ['/', 'kiosk-ui/home'],
      ['/kiosk/', 'kiosk-ui/index'],
      ['/t', 'kiosk-ui/ticket'],
      ['/display/', 'display-ui/index'],
      ['/counter/', 'counter-ui/index'],
      ['/counter/floor', 'counter-ui/index'],
      ['/counter/report/a/b', 'counter-ui/index'],
    ] as const) {
      const answer = await get(path);
      expect(answer.headers.get('cache-control'), path).toBe('no-cache');
      expect(answer.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
      expect(answer.text, path).toContain(`<title>${page}</title>`);
    }
    expect((await get('/kiosk')).headers.get('location')).toBe('/kiosk/');
    const asset = await get('/assets/main-abc123.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('from outside the assets is not found', async () => {
    for (const path of [
      '/assets/../secret.txt',
      '/assets/%2e%2e/secret.txt',
      '/secret.txt',
      '/assets/',
      '/assets/x.js',
      '/loket.db',
    ]) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.text).not.toContain('not an asset');
    }
  });

  it('is compressed when it is long and the client can read it', async () => {
    const answer = await get('/api/v1/catalogue', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect((JSON.parse(answer.text) as { services: unknown[] }).services).toHaveLength(60);
    expect((await get('/api/v1/health')).headers.get('content-encoding')).toBeNull();
  });
});
