import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import type { Catalogue, ServiceLive } from '../../contract/catalogue.ts';
import type { Problem } from '../../contract/problem.ts';
import type { IssuedTicket } from '../../contract/ticket.ts';
import type { Priority } from '../../contract/words.ts';
import { type Answer, type Client, FakeClock, startTestServer, type TestServer } from './server.ts';

/** A time of Monday 23 November 2026 in Jakarta, or of another day, `"07:30"`. */
export function clock(time: string, day = '2026-11-23'): number {
  return Date.parse(`${day}T${time}:00+07:00`);
}

/** The demo mall with its true hours instead of being open around the clock. */
export function startMallWithHours(time: string, day?: string): Promise<TestServer> {
  return startTestServer({ clock: new FakeClock(clock(time, day)), env: { LOKET_DEMO_HOURS: 'true' } });
}

export async function liveOf(client: Client, serviceId: string): Promise<ServiceLive> {
  const { body } = await client.get<Catalogue>('/catalogue');
  const live = body.live.find((service) => service.serviceId === serviceId);
  if (live === undefined) throw new Error(`no service ${serviceId}`);
  return live;
}

export function take(client: Client, serviceId: string, priority?: Priority): Promise<Answer<IssuedTicket & Problem>> {
  const body = { requestId: randomUUID(), serviceId, ...(priority === undefined ? {} : { priority }) };
  return client.post('/tickets', body);
}

/** What the set-up pages do: rows of the set-up document, added or changed while the server runs. */
export async function applySetUp(admin: Client, rows: Record<string, object[]>): Promise<void> {
  const { body } = await admin.get<{ version: string }>('/set-up');
  const answer = await admin.post('/set-up/apply', { basedOn: body.version, rows });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
}

/** Somebody of the demo mall in another role: `petugas33` as the supervisor of the agency that they belong to. */
export function makeSupervisor(server: TestServer, username: string): void {
  const db = new Database(join(server.dataDir, 'loket.db'));
  db.prepare(`update person set role = 'supervisor' where username = ?`).run(username);
  db.close();
}
