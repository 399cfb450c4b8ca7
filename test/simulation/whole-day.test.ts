import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../contract/catalogue.ts';
import type { CounterList } from '../../contract/counter.ts';
import type { SopReport } from '../../contract/report.ts';
import { REPORT_GROUPS } from '../../contract/words.ts';
import type { Summary } from '../../server/demo/simulation/tally.ts';
import { DATABASE_FILE } from '../../server/installation.ts';
import { openStore } from '../../server/store/database.ts';
import { verifyJournal } from '../../server/use-cases/verify-journal.ts';
import { signInAs, type TestServer } from '../support/server.ts';
import { aloneFromJournal } from './journal-alone.ts';
import { type JournalRow, legsFromJournal } from './journal-legs.ts';
import { reportFromJournal } from './journal-report.ts';
import { liveThrough, startDayServer } from './live-through.ts';

const VISITORS = 2_031;
const MINUTE = 60_000;

let server: TestServer;
let summary: Summary;
let journal: JournalRow[];

beforeAll(async () => {
  server = await startDayServer();
  summary = await liveThrough(server, { visitors: VISITORS });
  journal = server.query<JournalRow>('select * from journal order by seq');
}, 300_000);

afterAll(() => server.close());

const entries = (type: string) => journal.filter((entry) => entry.type === type);
const read = ({ payload }: JournalRow) => JSON.parse(payload);

describe('a simulated day of 2,031 visitors', () => {
  it('gave every visitor a ticket, and those with several errands one for each, in one visit', () => {
    expect(summary).toMatchObject({ visitors: VISITORS, turnedAway: 0, repeats: 0 });
    const issued = entries('ticketIssued').map(read);
    expect(issued).toHaveLength(summary.issued);
    const visits = Map.groupBy(issued, ({ visitId }) => visitId);
    expect(visits.size).toBe(VISITORS);
    expect([...visits.values()].filter((tickets) => tickets.length > 1)).toHaveLength(summary.visitsWithErrands);
    expect(summary.visitsWithErrands).toBeGreaterThan(20);
  });

  it('let those back in who brought the missing documents', () => {
    expect(summary.reentered).toBeGreaterThan(10);
    expect(entries('ticketReentered')).toHaveLength(summary.reentered);
  });

  it('numbered each series 1 … n without gap or double', () => {
    const series = Map.groupBy(entries('ticketIssued').map(read), ({ seriesId }) => seriesId);
    expect(series.size).toBe(22);
    for (const [id, issued] of series) {
      const numbers = issued.map(({ number }) => number).sort((a, b) => a - b);
      expect(numbers, id).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  it('never had two at one counter, nor one at two', () => {
    const at = new Map<string, string>();
    const leave = (ticket: string) => {
      for (const [counter, here] of at) if (here === ticket) at.delete(counter);
    };
    for (const entry of journal) {
      if (entry.type === 'ticketCalled' || entry.type === 'ticketResumed') {
        const { counterId } = read(entry);
        expect(at.get(counterId), `entry ${entry.seq}`).toBeUndefined();
        expect([...at.values()], `entry ${entry.seq}`).not.toContain(entry.subject_id);
        at.set(counterId, entry.subject_id);
      }
      const leaving = ['serviceFinished', 'ticketHeld', 'noShowMarked', 'ticketTransferred', 'ticketCancelled'];
      if (leaving.includes(entry.type)) leave(entry.subject_id);
    }
    expect(at.size, 'still at a counter in the evening').toBe(0);
  });

  it('announced every call, numbered within its zone without gaps, and the displays heard them all', () => {
    const zones = Map.groupBy(entries('callAnnounced').map(read), ({ zoneId }) => zoneId);
    expect(zones.size).toBe(4);
    for (const [zoneId, calls] of zones) {
      expect(
        calls.map(({ n }) => n),
        zoneId,
      ).toEqual(calls.map((_, index) => index + 1));
    }
    expect(entries('callAnnounced')).toHaveLength(entries('ticketCalled').length + entries('ticketRecalled').length);
    expect(summary).toMatchObject({ announcements: entries('callAnnounced').length, announcementsMissed: 0 });
  });

  it('met nothing but refusals that happen to people', () => {
    const { counterNotYours, ...others } = summary.refusals;
    expect(counterNotYours, 'the officer whose counter was taken over').toBe(1);
    // A held visitor may be at another counter with another errand.
    const usual = ['serviceClosed', 'graceOver', 'visitorElsewhere'];
    expect(Object.keys(others).filter((code) => !usual.includes(code))).toEqual([]);
  });

  it('had everything in it that a day has', () => {
    const counted = {
      recalled: entries('ticketRecalled').length,
      noShow: entries('noShowMarked').length,
      reinstated: entries('ticketReinstated').length,
      held: entries('ticketHeld').length,
      transferred: entries('ticketTransferred').length,
      outOfOrder: entries('ticketCalled').filter((entry) => read(entry).outOfOrderReason !== null).length,
    };
    expect(summary).toMatchObject(counted);
    expect(entries('ticketCancelled')).toHaveLength(summary.cancelled + summary.sentHome);
    expect(summary.cancelled).toBeGreaterThan(0);
    for (const [what, times] of Object.entries(counted)) expect(times, what).toBeGreaterThan(0);
    const outcomes = entries('serviceFinished').map((entry) => read(entry).outcome);
    expect(new Set(outcomes)).toEqual(new Set(['completed', 'returned', 'referred']));
    expect(entries('counterClosed').map((entry) => read(entry).cause)).toContain('takenOver');
    expect([entries('outageDeclared').length, entries('outageLifted').length]).toEqual([1, 1]);
    expect(new Set(entries('counterPaused').map((entry) => read(entry).reason)).size).toBeGreaterThanOrEqual(3);
  });

  it('sent hardly anybody home, and left nobody in the hall and no counter open', () => {
    expect(summary.left).toBe(0);
    expect(summary.sentHome / summary.issued).toBeLessThan(0.015);
    const ended = ['served', 'returned', 'referred', 'cancelled'] as const;
    const through = ended.reduce((sum, what) => sum + summary[what], summary.noShow - summary.reinstated);
    expect(through + summary.sentHome).toBe(summary.issued + summary.reentered);
    expect(server.query("select id from duty where state <> 'closed'")).toEqual([]);
  });

  it('made people wait as long as they do in life', () => {
    const waits = legsFromJournal(journal)
      .flatMap(({ firstCall, queued }) => (firstCall === null ? [] : [firstCall - queued]))
      .sort((a, b) => a - b);
    expect(waits[Math.floor(waits.length / 2)]).toBeGreaterThan(3 * MINUTE);
    expect(waits[Math.floor(waits.length / 2)]).toBeLessThan(25 * MINUTE);
    expect(waits.at(-1)).toBeLessThan(150 * MINUTE);
  });
});

describe('the SOP report of the day', () => {
  it.each(REPORT_GROUPS)('by %s equals a recomputation from the journal', async (groupBy) => {
    const supervisor = await signInAs(server, 'penyelia');
    const [catalogue, counters] = [
      await supervisor.get<Catalogue>('/catalogue'),
      await supervisor.get<CounterList>('/counters'),
    ];
    const day = '2026-11-23';
    const { body } = await supervisor.get<SopReport>(`/reports/sop?from=${day}&to=${day}&groupBy=${groupBy}`);
    const legs = legsFromJournal(journal);
    const names = { catalogue: catalogue.body, counters: counters.body };
    const expected = reportFromJournal(legs, groupBy, names, aloneFromJournal(journal, legs, counters.body));
    expect(body.rows.length).toBeGreaterThan(0);
    expect(body.rows).toEqual(expected.rows);
    expect(body.total).toEqual(expected.total);
    expect(body.total.unattendedMs, 'officers take breaks while people wait').toBeGreaterThan(0);
  });
});

describe('verify', () => {
  const mallId = () => server.query<{ id: string }>('select id from mall')[0]?.id ?? '';

  async function verify() {
    const store = await openStore(join(server.dataDir, DATABASE_FILE));
    try {
      return await verifyJournal(store, mallId());
    } finally {
      await store.close();
    }
  }

  it('passes on the day', async () => {
    const found = await verify();
    expect(found).toMatchObject({ misfit: null, tickets: summary.issued, announcements: summary.announcements });
    expect(found.entries).toBe(journal.at(-1)?.seq);
  });

  it('names the entry of which one byte was changed', async () => {
    const victim = entries('serviceFinished').filter((entry) => read(entry).outcome === 'completed')[1_000];
    if (victim === undefined) throw new Error('the day had fewer than a thousand services');
    const db = new Database(join(server.dataDir, DATABASE_FILE));
    // Whoever has the file has this power too: what is left to them is to be found out.
    for (const { name } of triggersOf(db)) db.exec(`drop trigger "${name}"`);
    const changed = victim.payload.replace('completed', 'complEted');
    expect(changed).not.toBe(victim.payload);
    db.prepare('update journal set payload = ? where seq = ?').run(changed, victim.seq);
    db.close();
    expect((await verify()).misfit?.seq).toBe(victim.seq);
  });
});

function triggersOf(db: Database.Database): { name: string }[] {
  return db.prepare("select name from sqlite_master where type = 'trigger' and tbl_name = 'journal'").all() as never;
}
