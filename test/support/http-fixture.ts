import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import type { CounterAnswer } from '../../contract/counter.ts';
import type { DeviceAnswer, PairAnswer, PairingRequested } from '../../contract/device.ts';
import type { Problem } from '../../contract/problem.ts';
import type { CallNextAnswer, IssuedTicket, TicketAnswer, TicketDetail } from '../../contract/ticket.ts';
import type { Priority } from '../../contract/words.ts';
import {
  findBrokenEntry,
  foldDuties,
  foldTickets,
  readDutyRows,
  readJournalRows,
  readTicketRows,
} from './journal-check.ts';
import { type Answer, Client, type TestServer } from './server.ts';

export const MINUTE = 60_000;

/** From another machine as far as the server can tell: without the rights of a browser on the demo mall's own machine. */
export const ELSEWHERE = { 'x-forwarded-for': '192.168.1.50' };

export async function issue(client: Client, serviceId: string, priority?: Priority): Promise<IssuedTicket> {
  const body = { requestId: randomUUID(), serviceId, ...(priority === undefined ? {} : { priority }) };
  const answer = await client.post<IssuedTicket>('/tickets', body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body;
}

/**
 * Somebody of the demo mall with a session that was written straight into the database. Signing in is tested where it belongs;
 * here it would cost a tenth of a second of hashing for each of a hundred officers.
 */
export function enterAs(server: TestServer, username: string): Client {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest('hex');
  const db = new Database(join(server.dataDir, 'loket.db'));
  db.prepare(`insert into session select ?, id, ?, ? from person where username = ?`).run(
    tokenHash,
    server.clock.now(),
    server.clock.now() + 14 * 60 * MINUTE,
    username,
  );
  db.close();
  const client = new Client(server.url);
  client.cookie = `loket_session=${token}`;
  return client;
}

/** An officer at an open counter: `petugas7` sits at `loket-7`. */
export class Officer {
  readonly client: Client;
  readonly counterId: string;

  constructor(client: Client, counterId: string) {
    this.client = client;
    this.counterId = counterId;
  }

  callNext(): Promise<Answer<CallNextAnswer>> {
    return this.client.post<CallNextAnswer>(`/counters/${this.counterId}/call-next`);
  }

  /** Calls whoever is next; somebody must be. */
  async call(): Promise<TicketDetail> {
    const { status, body } = await this.callNext();
    expect(status, JSON.stringify(body)).toBe(200);
    if (body.ticket === null) throw new Error('nobody waits');
    return body.ticket;
  }

  /** A step that must succeed, e.g. `do(id, 'hold', { reason: 'payment' })`. */
  async do(ticketId: string, step: string, body: object = {}): Promise<TicketDetail> {
    const answer = await this.client.post<TicketAnswer>(`/tickets/${ticketId}/${step}`, body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body.ticket;
  }

  /** The code with which a step is refused. */
  async refused(ticketId: string, step: string, body: object = {}): Promise<string> {
    return codeOf(await this.client.post(`/tickets/${ticketId}/${step}`, body));
  }

  async counter(step: 'open' | 'pause' | 'close', body: object = {}): Promise<CounterAnswer['counter']> {
    const answer = await this.client.post<CounterAnswer>(`/counters/${this.counterId}/${step}`, body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body.counter;
  }
}

export async function officerAt(server: TestServer, number: number): Promise<Officer> {
  const officer = new Officer(enterAs(server, `petugas${number}`), `loket-${number}`);
  await officer.counter('open');
  return officer;
}

/** The problem code of an answer; the status when it is none. */
export function codeOf({ status, body }: Answer<unknown>): string {
  const { code } = body as Partial<Problem>;
  return status >= 400 ? (code ?? `no code, ${status}`) : `allowed, ${status}`;
}

/** Pairs a device the way a screen in the hall does it. */
export async function pairDevice(
  server: TestServer,
  admin: Client,
  of: { kind: 'kiosk' } | { kind: 'display'; zoneId: string },
): Promise<{ client: Client; deviceId: string; token: string }> {
  const screen = new Client(server.url);
  const { body: asked } = await screen.post<PairingRequested>('/devices/pairings', { kind: of.kind });
  const place = of.kind === 'display' ? { zoneId: of.zoneId } : {};
  const { status, body } = await admin.post<DeviceAnswer>(`/devices/pairings/${asked.code}/confirm`, {
    name: of.kind,
    ...place,
  });
  expect(status, JSON.stringify(body)).toBe(200);
  const { body: paired } = await screen.post<PairAnswer>('/devices/pair', { code: asked.code, secret: asked.secret });
  if (paired.token === null) throw new Error('the device got no token');
  return { client: new Client(server.url, paired.token), deviceId: body.device.id, token: paired.token };
}

/** Sees whether anything at all was committed to the database, by whomever. */
export class WriteWatch {
  readonly #db: Database.Database;
  #version: unknown;

  constructor(server: TestServer) {
    this.#db = new Database(join(server.dataDir, 'loket.db'), { readonly: true });
    this.#version = this.#read();
  }

  #read(): unknown {
    return this.#db.pragma('data_version', { simple: true });
  }

  /** Since it was asked before. */
  wrote(): boolean {
    const before = this.#version;
    this.#version = this.#read();
    return before !== this.#version;
  }

  close(): void {
    this.#db.close();
  }
}

/** The chain is whole, and folding the journal gives the rows, ticket by ticket and duty by duty. */
export function expectLedgerWhole(server: TestServer): void {
  const raw = new Database(join(server.dataDir, 'loket.db'), { readonly: true });
  try {
    const head = raw.prepare<[], { hash: string }>('select hash from journal_head').get();
    const rows = readJournalRows(raw);
    expect(findBrokenEntry(rows, head?.hash)).toBeNull();
    expect(foldTickets(rows)).toEqual(readTicketRows(raw));
    expect(foldDuties(rows)).toEqual(readDutyRows(raw));
  } finally {
    raw.close();
  }
}

/** Types of the journal's entries about one ticket, in order. */
export function historyOf(server: TestServer, ticketId: string): string[] {
  const rows = server.query<{ type: string }>('select type from journal where subject_id = ? order by seq', ticketId);
  return rows.map(({ type }) => type);
}

/** Lets every officer of the demo mall call someone who is not next; only supervisors may otherwise. */
export function permitOutOfOrder(server: TestServer): void {
  const db = new Database(join(server.dataDir, 'loket.db'));
  db.exec(`update person set may_call_out_of_order = 1 where role = 'officer'`);
  db.close();
}

type LegRow = {
  n: number;
  serviceId: string;
  counterId: string | null;
  waitMs: number | null;
  wayMs: number | null;
  serviceMs: number | null;
  heldMs: number;
  waitVerdict: string | null;
  serviceVerdict: string | null;
  result: string | null;
  outOfOrderReason: string | null;
};

/** The legs of a ticket as the report will count them. */
export function legsOf(server: TestServer, ticketId: string): LegRow[] {
  return server.query<LegRow>(
    `select n, service_id as serviceId, counter_id as counterId, wait_ms as waitMs, way_ms as wayMs, service_ms as serviceMs,
     held_ms as heldMs, wait_verdict as waitVerdict, service_verdict as serviceVerdict, result,
     out_of_order_reason as outOfOrderReason from leg where ticket_id = ? order by n`,
    ticketId,
  );
}
