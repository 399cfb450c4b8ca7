import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { GENESIS_HASH, hashEntry, JOURNAL_FORMAT } from '../../server/store/journal-hash.ts';

const DAY = 86_400_000;
const MALL = 'mpp-demo';

type Head = { seq: number; hash: string };

/** The statements that issuing one ticket comes to, prepared on a bare connection. */
export function prepareIssue(db: Database.Database) {
  const statements = {
    number: db.prepare(
      'insert into number_sequence (series_id, business_day, last) values (?, ?, 1) on conflict (series_id, business_day) do update set last = last + 1 returning last',
    ),
    visit: db.prepare('insert into visit values (?, ?, ?, ?, ?, ?)'),
    journal: db.prepare('insert into journal values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    head: db.prepare('update journal_head set seq = ?, hash = ?, at = ? where mall_id = ?'),
    ticket: db.prepare(
      `insert into ticket (id, mall_id, visit_id, business_day, series_id, series_code, number, request_id, link_token, channel,
       priority, issued_at, order_at, due_at, state, service_id, leg_n, journal_seq, journal_code, version)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'kiosk', 'none', ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
    ),
    leg: db.prepare(
      `insert into leg (ticket_id, n, mall_id, business_day, agency_id, service_id, standard_id, wait_target_ms,
       service_target_ms, queued_at, recalls, held_ms, lacking, ended_at, result)
       values (?, 1, ?, ?, 'instansi-a', 'a-01', ?, 1800000, 360000, ?, 0, 0, '[]', ?, ?)`,
    ),
  };
  let head = db.prepare('select seq, hash from journal_head where mall_id = ?').get(MALL) as Head;
  const standardId = (db.prepare("select id from standard where service_id = 'a-01'").get() as { id: string }).id;

  function append(type: string, at: number, day: string, subject: string, payload: object): void {
    const entry = {
      mall_id: MALL,
      seq: head.seq + 1,
      format: JOURNAL_FORMAT,
      at,
      business_day: day,
      type,
      subject_id: subject,
      actor: 'demo',
      payload: JSON.stringify(payload),
      prev_hash: head.hash,
    };
    const hash = hashEntry(entry);
    statements.journal.run(...Object.values(entry), hash);
    head = { seq: entry.seq, hash };
  }

  /** The rows of one ticket at an instant (epoch ms); an `ended` one has expired, as after its day. */
  function write(at: number, ended: boolean): void {
    const day = new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
    const id = randomUUID();
    const visitId = randomUUID();
    const { last: number } = statements.number.get('seri-a', day) as { last: number };
    const terms = { serviceId: 'a-01', standardId, waitTargetMs: 1_800_000, serviceTargetMs: 360_000 };
    const series = { seriesId: 'seri-a', seriesCode: 'A', number };
    const who = { channel: 'kiosk', priority: 'none', orderAt: at, dueAt: at + 1_800_000 };
    statements.visit.run(visitId, MALL, day, at, 'none', 'kiosk');
    const issued = { ticketId: id, mallId: MALL, visitId, businessDay: day, ...series, ...who, ...terms };
    append('ticketIssued', at, day, id, issued);
    if (ended) append('ticketExpired', at, day, id, {});
    statements.head.run(head.seq, head.hash, at, MALL);
    const state = ended ? 'expired' : 'waiting';
    const link = [randomUUID(), randomUUID() + randomUUID().slice(0, 7)];
    const code = head.hash.slice(0, 8);
    const place = [id, MALL, visitId, day, 'seri-a', 'A', number];
    statements.ticket.run(...place, ...link, at, at, at + 1_800_000, state, 'a-01', head.seq, code, ended ? 2 : 1);
    statements.leg.run(id, MALL, day, standardId, at, ended ? at : null, ended ? 'expired' : null);
  }

  return { write, one: db.transaction(write) };
}

/** Fills a fresh demo database with tickets of past days, a thousand a day, with a chain that verifies. */
export function seedTickets(db: Database.Database, tickets: number): void {
  // The demo mall's first entries are of today; the past is written before them.
  db.exec('drop trigger journal_no_update; drop trigger journal_no_delete');
  db.exec(`delete from journal; update journal_head set seq = 0, hash = '${GENESIS_HASH}', at = 0`);
  const { write } = prepareIssue(db);
  const days = Math.ceil(tickets / 1_000);
  const first = Math.floor(Date.now() / DAY) * DAY - (days + 1) * DAY;
  for (let start = 0; start < tickets; start += 10_000) {
    db.exec('begin');
    for (let i = start; i < Math.min(tickets, start + 10_000); i += 1) {
      write(first + Math.floor(i / 1_000) * DAY + (i % 1_000) * 20_000 + 3_600_000, true);
    }
    db.exec('commit');
  }
  for (const action of ['update', 'delete']) {
    db.exec(
      `create trigger journal_no_${action} before ${action} on journal begin select raise(abort, 'append-only'); end`,
    );
  }
  db.pragma('wal_checkpoint(TRUNCATE)');
}
