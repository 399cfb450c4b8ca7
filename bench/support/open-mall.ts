import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { businessDayOf } from '../../server/domain/business-day.ts';

const MALL = 'mpp-demo';
const ZONE = 'Asia/Jakarta';
const DAY_MIN = 1_440;

/**
 * Makes the demo mall one with hours: a business day that has just begun and closes in 24 hours, so that whenever the bench runs every
 * ticket is counted against closing, those of services with a quota against that too, and none is refused. All counters are on duty; service takes no time worth speaking of, or so many
 * tickets would fill the day.
 */
export function giveHours(db: Database.Database, now: number): void {
  const local = new Date(now + 7 * 3_600_000);
  const dayStarts = local.getUTCHours() * 60 + local.getUTCMinutes();
  for (const table of ['roster', 'day_hours', 'dated_exception', 'season', 'holiday']) db.exec(`delete from ${table}`);
  db.prepare('update mall set always_open = 0, day_starts_min = ?').run(dayStarts);
  db.exec('update standard set service_target_ms = 1000');
  // Services with a quota are counted against it all the same.
  db.exec('update quota set total = total + 1000000, kiosk = kiosk + 1000000');
  const window = { ticketsFromMin: null, ticketsUntilMin: null };
  const hours = JSON.stringify({ opensMin: dayStarts, closesMin: dayStarts + DAY_MIN, breaks: [], ...window });
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    db.prepare('insert into day_hours values (?, null, null, ?, ?)').run(MALL, weekday, hours);
  }
  const day = businessDayOf(now, ZONE, dayStarts);
  const desks = db.prepare<[], { counter: string; person: string }>(
    `select c.id as counter, p.id as person from counter c join person p on p.username = 'petugas' || c.number`,
  );
  const open = db.prepare(
    `insert into duty (id, mall_id, counter_id, person_id, business_day, state, opened_at, since, version)
     values (?, ?, ?, ?, ?, 'open', ?, ?, 1)`,
  );
  for (const { counter, person } of desks.all()) open.run(randomUUID(), MALL, counter, person, day, now, now);
}

/** Between two rounds: no line of a real mall is thousands long. */
export function emptyLines(dataDir: string): void {
  const db = new Database(join(dataDir, 'loket.db'));
  db.exec(`update ticket set state = 'expired' where state = 'waiting'`);
  db.close();
}
