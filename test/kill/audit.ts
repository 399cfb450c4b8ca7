import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { CounterList } from '../../contract/counter.ts';
import type { IssuedTicket } from '../../contract/ticket.ts';
import type { Rng } from '../../server/demo/simulation/rng.ts';
import type { DB } from '../../server/store/schema.ts';
import { verifyJournal } from '../../server/store/verify.ts';
import type { ApiPerson } from '../support/api-person.ts';
import { type Effect, effectKey, type Ledger } from './ledger.ts';
import type { Desk } from './officer.ts';

/** How many of the older tickets are asked for again each time, besides all new ones. */
const OLD_ONES = 20;
const AT_ONCE = 8;

export interface Found {
  head: { epoch: string; seq: number };
  lastAnnouncement: Map<string, number>;
  waiting: number;
  entries: number;
}

/** Looks the database over while nobody writes, and compares it with what the clients were told. */
export async function auditDatabase(dataDir: string, ledger: Ledger, desks: readonly Desk[]): Promise<Found> {
  const file = join(dataDir, 'loket.db');
  const db = new Database(file, { readonly: true });
  try {
    checkNumbers(db, ledger);
    checkTickets(db, ledger);
    checkEffects(db, ledger);
    checkDesks(db, ledger, desks);
    const head = db.prepare<[], { mall_id: string; epoch: string; seq: number }>('select * from journal_head').all()[0];
    if (head === undefined) throw new Error('there is no journal');
    const { entries } = await verify(file, head.mall_id, ledger);
    const zones = db.prepare<[], { id: string; n: number }>('select id, last_announcement as n from zone').all();
    const waiting = db.prepare<[], { n: number }>("select count(*) as n from ticket where state = 'waiting'").get();
    return {
      head: { epoch: head.epoch, seq: head.seq },
      lastAnnouncement: new Map(zones.map(({ id, n }) => [id, n])),
      waiting: waiting?.n ?? 0,
      entries,
    };
  } finally {
    db.close();
  }
}

async function verify(file: string, mallId: string, ledger: Ledger): Promise<{ entries: number }> {
  const database = new Database(file, { readonly: true });
  const db = new Kysely<DB>({ dialect: new SqliteDialect({ database }) });
  try {
    const { misfit, entries } = await verifyJournal(db, mallId);
    if (misfit !== null) ledger.fault(`verify: entry ${misfit.seq}: ${misfit.reason}`);
    return { entries };
  } finally {
    await db.destroy();
  }
}

/** Said once more apart from `verify`: numbers and announcements run from 1 without gap or double. */
function checkNumbers(db: Database.Database, ledger: Ledger): void {
  const runs = (sql: string) =>
    db.prepare<[], { run: string; n: number; least: number; most: number; apart: number }>(sql).all();
  const numbers = runs(
    `select series_id || ' ' || business_day as run, count(*) as n, min(number) as least, max(number) as most,
       count(distinct number) as apart from ticket group by 1`,
  );
  const calls = runs(
    'select zone_id as run, count(*) as n, min(n) as least, max(n) as most, count(distinct n) as apart from announcement group by 1',
  );
  for (const { run, n, least, most, apart } of [...numbers, ...calls]) {
    if (least !== 1 || most !== n || apart !== n)
      ledger.fault(`${run}: ${n} numbers, ${apart} apart, ${least} to ${most}`);
  }
  const crowded = db
    .prepare<[], { counter_id: string; n: number }>(
      "select counter_id, count(*) as n from ticket where state in ('called', 'serving') group by 1 having n > 1",
    )
    .all();
  for (const { counter_id, n } of crowded) ledger.fault(`${counter_id} has ${n} tickets at once`);
}

interface TicketRow {
  id: string;
  request_id: string;
  link_token: string;
  label: string;
}

function checkTickets(db: Database.Database, ledger: Ledger): void {
  const rows = db
    .prepare<[], TicketRow>(
      "select id, request_id, link_token, series_code || printf('%03d', number) as label from ticket order by id",
    )
    .all();
  const byRequest = new Map<string, TicketRow>();
  for (const row of rows) {
    if (byRequest.has(row.request_id)) ledger.fault(`request ${row.request_id} has two tickets`);
    byRequest.set(row.request_id, row);
  }
  for (const errands of ledger.visits) {
    const there = errands.filter((requestId) => byRequest.has(requestId)).length;
    if (there > 0 && there < errands.length) ledger.fault(`of ${errands.length} errands of a visit ${there} are there`);
  }
  for (const [requestId, seen] of ledger.issued) {
    const row = byRequest.get(requestId);
    if (row === undefined) ledger.fault(`ticket ${seen.label} was acknowledged and is gone`);
    else if (row.id !== seen.id || row.label !== seen.label || row.link_token !== seen.token) {
      ledger.fault(`ticket ${seen.label} was acknowledged and is ${row.label} now`);
    }
    byRequest.delete(requestId);
  }
  for (const requestId of ledger.lostIssues) {
    const row = byRequest.get(requestId);
    ledger.found.set(requestId, row !== undefined);
    if (row === undefined) continue;
    ledger.lostIssues.delete(requestId);
    ledger.counts.lostButDone += 1;
    ledger.adoptIssue(requestId, { id: row.id, label: row.label, token: row.link_token });
    byRequest.delete(requestId);
  }
  for (const row of byRequest.values()) ledger.fault(`ticket ${row.label} was made for nobody`);
}

/** Every acknowledged effect stands in the journal; one that nobody was told of is explained by one lost command. */
function checkEffects(db: Database.Database, ledger: Ledger): void {
  const rows = db
    .prepare<[], { id: string; type: Effect; n: number }>(
      `select subject_id as id, type, count(*) as n from journal
       where type in ('ticketCalled', 'ticketRecalled', 'serviceStarted', 'ticketHeld', 'ticketResumed', 'noShowMarked',
         'ticketTransferred', 'serviceFinished') group by 1, 2`,
    )
    .all();
  const newestPayload = db
    .prepare<[string, string], string>(
      'select payload from journal where subject_id = ? and type = ? order by seq desc limit 1',
    )
    .pluck();
  const left = new Map(ledger.effects);
  for (const { id, type, n } of rows) {
    const key = effectKey(id, type);
    const told = left.get(key) ?? 0;
    left.delete(key);
    if (told > n) ledger.fault(`${type} of ${id}: acknowledged ${told} times, done ${n} times`);
    for (let extra = told; extra < n; extra += 1) {
      const { counterId = null } = JSON.parse(newestPayload.get(id, type) ?? '{}') as { counterId?: string };
      if (!ledger.takeLost(id, type, counterId)) ledger.fault(`${type} of ${id}: nobody asked for it`);
      ledger.adopt(id, type);
    }
  }
  for (const key of left.keys()) ledger.fault(`${key}: acknowledged and gone`);
  // The process that had them is dead: what is not there now will never be.
  ledger.lostCommands = [];
  checkCalls(db, ledger);
}

function checkCalls(db: Database.Database, ledger: Ledger): void {
  const made = db
    .prepare<[], { n: number }>("select count(*) as n from journal where type in ('ticketCalled', 'ticketRecalled')")
    .get();
  const announced = db.prepare<[], { n: number }>('select count(*) as n from announcement').get();
  if (made?.n !== announced?.n) ledger.fault(`${made?.n} calls and recalls, ${announced?.n} announcements`);
}

/** Each officer's counter holds what its officer was told, unless an answer is missing; then the officer learns it here. */
function checkDesks(db: Database.Database, ledger: Ledger, desks: readonly Desk[]): void {
  const rows = db
    .prepare<[], { id: string; counter_id: string; state: 'called' | 'serving' | 'held' }>(
      "select id, counter_id, state from ticket where state in ('called', 'serving', 'held')",
    )
    .all();
  for (const desk of desks) {
    const here = rows.filter((row) => row.counter_id === desk.counterId);
    const at = here.find((row) => row.state !== 'held');
    const current = at === undefined || at.state === 'held' ? null : { ticketId: at.id, state: at.state };
    const held = new Set(here.filter((row) => row.state === 'held').map((row) => row.id));
    const told = JSON.stringify([desk.current, [...desk.held].sort()]);
    const is = JSON.stringify([current, [...held].sort()]);
    if (!desk.unsure && told !== is) ledger.fault(`${desk.counterId}: its officer was told ${told}, it has ${is}`);
    desk.current = current;
    desk.held = held;
    desk.unsure = false;
  }
}

/** Asks the running server: the same request gives the same ticket, and the counters show what the database has. */
export async function auditServer(person: ApiPerson, ledger: Ledger, desks: readonly Desk[], rng: Rng): Promise<void> {
  const older = [...ledger.issued.keys()];
  const asked = [...ledger.fresh.splice(0), ...Array.from({ length: OLD_ONES }, () => rng.pick(older))];
  await Promise.all(Array.from({ length: AT_ONCE }, () => repeatRequests(person, ledger, asked)));
  const { body } = await person.get<CounterList>('/counters');
  for (const desk of desks) {
    const shown = body.counters.find(({ id }) => id === desk.counterId)?.current;
    const is = shown == null ? null : { ticketId: shown.id, state: shown.state };
    if (JSON.stringify(is) !== JSON.stringify(desk.current)) {
      ledger.fault(
        `${desk.counterId}: the server says ${JSON.stringify(is)}, the database ${JSON.stringify(desk.current)}`,
      );
    }
  }
}

async function repeatRequests(person: ApiPerson, ledger: Ledger, asked: string[]): Promise<void> {
  for (let requestId = asked.pop(); requestId !== undefined; requestId = asked.pop()) {
    const seen = ledger.issued.get(requestId);
    // Another service on purpose: it is the id that counts.
    const { status, body } = await person.post<IssuedTicket>('/tickets', { requestId, serviceId: 'z-01' });
    if (status !== 200 || body.id !== seen?.id || body.view.label !== seen.label || body.token !== seen.token) {
      ledger.fault(`request ${requestId} (${seen?.label}) repeated: ${status} ${body?.view?.label}`);
    }
  }
}
