import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { io, type Socket } from 'socket.io-client';
import { afterEach, expect } from 'vitest';
import type { ClientToServer, Handshake, ServerToClient } from '../../contract/live.ts';
import { PROTOCOL_VERSION } from '../../contract/protocol-version.ts';
import type { Clock } from '../../server/clock.ts';
import { compose, type Loket } from '../../server/compose.ts';
import { readConfig } from '../../server/config.ts';
import { tempDir } from './temp-dir.ts';

export const DEMO_PASSWORD = 'kata-sandi-contoh';
export const ADMIN_PASSWORD = 'kata-sandi-admin';

/** 08.00 in Jakarta on a Monday. */
export const OPENING = Date.parse('2026-11-23T08:00:00+07:00');

/** A clock that only the test moves. Epoch ms. */
export class FakeClock implements Clock {
  time: number;
  constructor(time = OPENING) {
    this.time = time;
  }
  now(): number {
    return this.time;
  }
  advance(ms: number): void {
    this.time += ms;
  }
}

export type TestServer = {
  url: string;
  loket: Loket;
  clock: FakeClock;
  dataDir: string;
  /** Reads the database beside the server, without its rules. */
  query<T>(sql: string, ...values: unknown[]): T[];
  close(): Promise<void>;
};

const loggedErrors: string[] = [];

afterEach(() => {
  const found = loggedErrors.splice(0);
  expect(found, 'the server logged errors').toEqual([]);
});

/** For a test that makes the server log an error on purpose: takes them, so that they do not fail it. */
export function takeLoggedErrors(): string[] {
  return loggedErrors.splice(0);
}

/** The real server in this process, with the demo mall in a database of its own, listening on a free port of the loopback. */
export async function startTestServer(
  options: { clock?: FakeClock; dataDir?: string; env?: Record<string, string>; uiDir?: string } = {},
): Promise<TestServer> {
  const dataDir = options.dataDir ?? tempDir();
  mkdirSync(dataDir, { recursive: true });
  const clock = options.clock ?? new FakeClock();
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    LOKET_DATA: dataDir,
    LOKET_DEMO_PASSWORD: DEMO_PASSWORD,
    LOKET_ADMIN_PASSWORD: ADMIN_PASSWORD,
    ...options.env,
  });
  const log = pino({ level: 'error' }, errorCollector());
  const loket = await compose(config, { log, clock, ...(options.uiDir === undefined ? {} : { uiDir: options.uiDir }) });
  const url = await loket.app.listen({ port: config.port, host: config.host });
  return {
    url,
    loket,
    clock,
    dataDir,
    query: (sql, ...values) => {
      const db = new Database(join(dataDir, 'loket.db'), { readonly: true });
      try {
        return db.prepare(sql).all(...values) as never;
      } finally {
        db.close();
      }
    },
    close: () => loket.close(),
  };
}

function errorCollector(): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      loggedErrors.push(chunk.toString());
      done();
    },
  });
}

export type Answer<T> = { status: number; body: T; headers: Headers };

/** Somebody who talks to the API: remembers the session cookie, or carries a token. */
export class Client {
  readonly url: string;
  readonly token: string | null;
  cookie = '';

  constructor(url: string, token: string | null = null) {
    this.url = url;
    this.token = token;
  }

  async send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const cookie = response.headers.get('set-cookie');
    if (cookie !== null) this.cookie = cookie.split(';')[0] ?? '';
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as T, headers: response.headers };
  }

  get<T>(path: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send<T>('GET', path, undefined, headers);
  }

  post<T>(path: string, body: unknown = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, body);
  }

  /** A live connection with this client's credentials. Close it, or close the server. */
  connect(want: Handshake['want'], extra: Partial<Handshake> = {}): Socket<ServerToClient, ClientToServer> {
    return io(this.url, {
      transports: ['websocket'],
      forceNew: true,
      auth: { protocol: PROTOCOL_VERSION, want, ...(this.token === null ? {} : { token: this.token }), ...extra },
      extraHeaders: this.cookie === '' ? {} : { cookie: this.cookie },
    });
  }
}

/** Signs in as one of the demo mall's people. */
export async function signInAs(server: { url: string }, username: string): Promise<Client> {
  const client = new Client(server.url);
  const password = username === 'admin' ? ADMIN_PASSWORD : DEMO_PASSWORD;
  const { status } = await client.post('/session', { username, password });
  expect(status, `sign in as ${username}`).toBe(200);
  return client;
}
