import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type CompiledQuery, Kysely, SqliteDialect } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAnnouncements } from '../../server/store/announcement-store.ts';
import { listAsideIds, listTicketIds } from '../../server/store/aside-store.ts';
import { listRecentTicketIds, listReturnedIds, readLastStepAt } from '../../server/store/counter-activity.ts';
import { openStore } from '../../server/store/database.ts';
import { readDutyEntries } from '../../server/store/duty-history-store.ts';
import { findCurrentDuty, findLastCounterId, listCurrentDuties } from '../../server/store/duty-store.ts';
import {
  findAttendedTicketId,
  findTicketIdByLink,
  findTicketIdByRequest,
  listUnclosedTickets,
} from '../../server/store/find-ticket.ts';
import { readJournal } from '../../server/store/journal.ts';
import { migrateStore } from '../../server/store/migrate.ts';
import * as fronts from '../../server/store/next-call-store.ts';
import { listLastingOutages, listOutagesSince, readOutageOverlap } from '../../server/store/outage-store.ts';
import { readPace, readPaces } from '../../server/store/pace-store.ts';
import { countWaitingFor, listCountersOnDuty, readHandled } from '../../server/store/pool-store.ts';
import * as queue from '../../server/store/queue-store.ts';
import { readTaken, readUnusedLetIn } from '../../server/store/quota-store.ts';
import { readCounterLegs, readQueuedLegs, readReportLegs } from '../../server/store/report-store.ts';
import type { DB } from '../../server/store/schema.ts';
import { readLastTicketEntry } from '../../server/store/ticket-history.ts';
import * as tickets from '../../server/store/ticket-store.ts';
import {
  listTicketIdsOfVisit,
  listVisitMates,
  listVisitTickets,
  visitorIsAttended,
} from '../../server/store/visit-store.ts';
import { tempDir } from '../support/temp-dir.ts';

const MALL = 'mpp';
const DAY = '2026-11-23';
const place = { ticketId: 't1', dueAt: 2, orderAt: 1, number: 3 };

/** What is asked all day long, over tables that only ever grow. */
const HOT: Record<string, (db: Kysely<DB>) => Promise<unknown>> = {
  'fronts: sizes': (db) => fronts.readLineSizes(db, { counterId: 'c1', businessDay: DAY }),
  'fronts: busy': (db) => fronts.readBusyPlaces(db, { mallId: MALL, counterId: 'c1', businessDay: DAY }),
  'fronts: first': (db) => fronts.readFirstCallable(db, { serviceId: 's1', businessDay: DAY }),
  readLine: (db) => queue.readLine(db, 'c1', DAY, 14),
  countAhead: (db) => queue.countAhead(db, { serviceId: 's1', businessDay: DAY, ...place }),
  readWaiting: (db) => queue.readWaiting(db, MALL, DAY),
  readServiceLines: (db) => queue.readServiceLines(db, MALL, DAY, 1),
  readPaces: (db) => readPaces(db, MALL, 1),
  readPace: (db) => readPace(db, MALL, 's1', 1),
  'listTicketIds at counters': (db) =>
    listTicketIds(db, { mallId: MALL, businessDay: DAY, states: ['called', 'serving'] }),
  'listAsideIds held': (db) => listAsideIds(db, { mallId: MALL, businessDay: DAY, state: 'held', counterId: 'c1' }),
  'listAsideIds missed': (db) => listAsideIds(db, { mallId: MALL, businessDay: DAY, state: 'noShow', counterId: 'c1' }),
  readLastStepAt: (db) => readLastStepAt(db, 'c1', DAY),
  listRecentTicketIds: (db) => listRecentTicketIds(db, { counterId: 'c1', businessDay: DAY, since: 5, limit: 3 }),
  listReturnedIds: (db) => listReturnedIds(db, { counterId: 'c1', businessDay: DAY, limit: 20 }),
  readLastTicketEntry: (db) => readLastTicketEntry(db, 't1'),
  readTicketPlaces: (db) => queue.readTicketPlaces(db, ['t1', 't2']),
  findAttendedTicketId: (db) => findAttendedTicketId(db, 'c1'),
  visitorIsAttended: (db) => visitorIsAttended(db, 'v1'),
  loadTickets: (db) => tickets.loadTickets(db, ['t1', 't2']),
  listVisitTickets: (db) => listVisitTickets(db, ['v1']),
  listUnclosedTickets: (db) => listUnclosedTickets(db, MALL, DAY),
  findTicketIdByRequest: (db) => findTicketIdByRequest(db, 'r1'),
  findTicketIdByLink: (db) => findTicketIdByLink(db, 'l1'),
  listLastingOutages: (db) => listLastingOutages(db, MALL),
  listOutagesSince: (db) => listOutagesSince(db, MALL, 1),
  readOutageOverlap: (db) => readOutageOverlap(db, { serviceId: 's1', agencyId: 'a1', from: 1, to: 2 }),
  countWaitingFor: (db) => countWaitingFor(db, ['s1', 's2'], 1),
  listCountersOnDuty: (db) => listCountersOnDuty(db, MALL, DAY),
  readHandled: (db) => readHandled(db, MALL, 1),
  readTaken: (db) => readTaken(db, { mallId: 'm', serviceId: 's1', businessDay: DAY }),
  readUnusedLetIn: (db) => readUnusedLetIn(db, { serviceId: 's1', businessDay: DAY }),
  listTicketIdsOfVisit: (db) => listTicketIdsOfVisit(db, 'v1'),
  listVisitMates: (db) => listVisitMates(db, ['t1', 't2']),
  findCurrentDuty: (db) => findCurrentDuty(db, { counterId: 'c1' }),
  listCurrentDuties: (db) => listCurrentDuties(db, MALL),
  findLastCounterId: (db) => findLastCounterId(db, 'p1'),
  readCounterLegs: (db) => readCounterLegs(db, 'c1', DAY),
  readReportLegs: (db) => readReportLegs(db, { mallId: MALL, from: DAY, to: DAY, groupBy: 'agency' }),
  readQueuedLegs: (db) => readQueuedLegs(db, MALL, DAY),
  readDutyEntries: (db) => readDutyEntries(db, { mallId: MALL, from: DAY, to: DAY }),
  'listAnnouncements of the day': (db) => listAnnouncements(db, 'z1', { businessDay: DAY, limit: 24 }),
  'listAnnouncements after': (db) => listAnnouncements(db, 'z1', { afterN: 5, limit: 60 }),
  readJournal: (db) => readJournal(db, MALL, 5, 500),
};

/** Partial indexes that hold only today's work: walking one of them whole costs what the day has, not what the years have. */
const SMALL_INDEXES = ['ticket_line', 'ticket_aside', 'ticket_open_day', 'ticket_attended_', 'duty_current_'];

describe('the hot queries', () => {
  const file = join(tempDir(), 'loket.db');
  const asked: CompiledQuery[] = [];
  let raw: Database.Database;
  let db: Kysely<DB>;
  beforeAll(async () => {
    const store = await openStore(file);
    await migrateStore(store.writer);
    await store.close();
    raw = new Database(file);
    db = new Kysely<DB>({
      dialect: new SqliteDialect({ database: raw }),
      log: ({ query }) => {
        asked.push(query);
      },
    });
  });
  afterAll(() => db.destroy());

  function planOf({ sql, parameters }: CompiledQuery): string[] {
    const rows = raw.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...parameters);
    return rows.map(({ detail }) => detail);
  }

  async function queriesOf(ask: (db: Kysely<DB>) => Promise<unknown>): Promise<CompiledQuery[]> {
    asked.length = 0;
    await ask(db);
    return asked.splice(0);
  }

  it('are these, and are answered like this', async () => {
    const parts: string[] = [];
    for (const [name, ask] of Object.entries(HOT)) {
      parts.push(`## ${name}\n`);
      for (const query of await queriesOf(ask)) {
        parts.push(
          `${query.sql}\n${planOf(query)
            .map((line) => `    ${line}\n`)
            .join('')}`,
        );
      }
    }
    await expect(parts.join('\n')).toMatchFileSnapshot('query-plans.txt');
  });

  it.each(Object.entries(HOT))('%s never walks a whole table that grows', async (_name, ask) => {
    for (const query of await queriesOf(ask)) {
      for (const line of planOf(query)) {
        const isSmall = SMALL_INDEXES.some((index) => line.includes(`INDEX ${index}`));
        if (!isSmall) expect(line, query.sql).not.toMatch(/^SCAN /);
      }
    }
  });
});
