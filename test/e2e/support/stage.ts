import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import type { IssuedTicket } from '../../../contract/ticket.ts';
import type { Priority } from '../../../contract/words.ts';
import { ApiPerson } from '../../support/api-person.ts';
import { launchBrowser, newPage, SERVER_AWAY } from '../../support/browser.ts';
import { ADMIN_PASSWORD, DEMO_PASSWORD, type ServerProcess, startServerProcess } from '../../support/process.ts';
import { tempDir } from '../../support/temp-dir.ts';

/** The sizes that screens.md names. */
export const SIZES = {
  kiosk: { width: 1080, height: 1920 },
  kioskWide: { width: 1920, height: 1080 },
  board: { width: 1920, height: 1080 },
  console: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

interface OpenOptions extends BrowserContextOptions {
  /** Who is signed in. */
  as?: ApiPerson;
  /** The server goes away during the test, and the browser may say so. */
  serverLeaves?: boolean;
  /** Runs before the page does. */
  before?: (context: BrowserContext) => Promise<unknown>;
}

/** One server and one browser for a test file. */
export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  open(path: string, viewport: { width: number; height: number }, options?: OpenOptions): Promise<Page>;
  /** A session of the API; one a person, since signing in is throttled. */
  person(username: string): Promise<ApiPerson>;
  /** A ticket as the demo mall's kiosk takes it. */
  issue(serviceId: string, priority?: Priority): Promise<IssuedTicket>;
  /** SIGKILL. `start` brings it back on the same port with the same data. */
  kill(): Promise<void>;
  start(): Promise<void>;
  query<T>(sql: string, ...values: unknown[]): T[];
  /** Everything that the server has written, in all its lives. */
  log(): string;
  /** Every address that a page has asked for. */
  requested(): readonly string[];
  close(): Promise<void>;
}

const opened: BrowserContext[] = [];
const foreign: string[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((context) => context.close()));
  expect(foreign.splice(0), 'a page asked another host').toEqual([]);
});

export async function openStage(options: { env?: Record<string, string>; flags?: string[] } = {}): Promise<Stage> {
  await waitPastMidnight();
  const dataDir = join(tempDir(), 'data');
  const start = (port?: number) => {
    return startServerProcess({ dataDir, ...(port === undefined ? {} : { port }), env: { ...options.env } });
  };
  const [first, browser] = await Promise.all([start(), launchBrowser(options.flags)]);
  let server: ServerProcess = first;
  const { url, port } = first;
  const lives = [first];
  const people = new Map<string, Promise<ApiPerson>>();
  const requested: string[] = [];

  const person = (username: string) => {
    const password = username === 'admin' ? ADMIN_PASSWORD : DEMO_PASSWORD;
    const known = people.get(username) ?? new ApiPerson(url).signIn(username, password);
    people.set(username, known);
    return known;
  };
  const query = <T>(sql: string, ...values: unknown[]): T[] => {
    const db = new Database(join(dataDir, 'loket.db'), { readonly: true });
    try {
      return db.prepare<unknown[], T>(sql).all(...values);
    } finally {
      db.close();
    }
  };
  const log = () => lives.map((life) => `${life.stdout()}\n${life.stderr()}`).join('\n');

  return {
    url,
    browser,
    person,
    issue: (serviceId, priority = 'none') => {
      return new ApiPerson(url).must<IssuedTicket>('/tickets', { requestId: randomUUID(), serviceId, priority });
    },
    query,
    log,
    requested: () => requested,
    kill: () => server.kill(),
    start: async () => {
      server = await start(port);
      lives.push(server);
    },
    open: async (path, viewport, { as, serverLeaves = false, before, ...rest } = {}) => {
      const expected = serverLeaves ? [SERVER_AWAY] : [];
      const { page } = await newPage(browser, viewport, { baseURL: url, expected, ...rest });
      const context = page.context();
      opened.push(context);
      const note = (address: string) => noteRequest(address, requested);
      context.on('request', (request) => note(request.url()));
      page.on('websocket', (socket) => note(socket.url()));
      if (as !== undefined)
        await context.addCookies([{ ...splitCookie(as.cookie), url, httpOnly: true, sameSite: 'Strict' }]);
      await before?.(context);
      await page.goto(path);
      return page;
    },
    close: async () => {
      await browser.close();
      expect(await server.stop(), 'the exit code of a server that was asked to stop').toBe(0);
      const errors = log()
        .split('\n')
        .filter((line) => /^\{"level":(?:50|60),/.test(line));
      expect(errors, 'the server logged errors').toEqual([]);
      expectSecretsKept({ log: log(), requested, query });
    },
  };
}

/** Screens may ask their own server, which is on the loopback, and nobody else. */
function noteRequest(address: string, requested: string[]): void {
  const url = new URL(address);
  requested.push(`${url.pathname}${url.search}`);
  const isOwn = url.hostname === '127.0.0.1' || url.protocol === 'data:' || url.protocol === 'blob:';
  if (!isOwn) foreign.push(address);
}

/** Ticket tokens open the phone page and passwords everything: neither may stand in an address or in the log. */
export function expectSecretsKept(of: {
  log: string;
  requested: readonly string[];
  query: <T>(sql: string) => T[];
}): void {
  const tokens = of.query<{ link_token: string }>('select link_token from ticket').map((row) => row.link_token);
  const secrets = [DEMO_PASSWORD, ADMIN_PASSWORD, ...tokens];
  const addresses = of.requested.join('\n');
  expect(secrets.filter((secret) => addresses.includes(secret))).toEqual([]);
  // The demo people's password is printed at the start, on purpose and only there (design §7).
  const logged = of.log.split('\n').filter((line) => line.startsWith('{'));
  expect(logged.filter((line) => secrets.some((secret) => line.includes(secret)))).toEqual([]);
  expect(tokens.filter((token) => of.log.includes(token))).toEqual([]);
}

function splitCookie(cookie: string): { name: string; value: string } {
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  return { name, value };
}

const DAY_MS = 86_400_000;
const JAKARTA_MS = 7 * 3_600_000;
const LONGEST_FILE_MS = 120_000;

/** At midnight in the mall its lines are closed, which these tests do not mean to be about. */
async function waitPastMidnight(): Promise<void> {
  const leftMs = DAY_MS - ((Date.now() + JAKARTA_MS) % DAY_MS);
  if (leftMs < LONGEST_FILE_MS) await new Promise((resolve) => setTimeout(resolve, leftMs + 2_000));
}
