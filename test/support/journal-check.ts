import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Duty, DutyEvent } from '../../server/domain/duty.ts';
import { evolveDuty } from '../../server/domain/duty.ts';
import type { Ticket, TicketEvent } from '../../server/domain/ticket.ts';
import { foldTicket } from '../../server/domain/ticket-evolve.ts';
import { readDuty } from '../../server/store/duty-store.ts';
import type { DutyTable, JournalTable, LegTable, TicketTable } from '../../server/store/schema.ts';
import { readTicket } from '../../server/store/ticket-codec.ts';

/** Written out here once more, apart from the server: sha256 of each field with its byte length before it (design §7). */
function hashOf(row: JournalTable): string {
  const hash = createHash('sha256');
  const fields = [row.format, row.mall_id, row.seq, row.at, row.business_day, row.type, row.subject_id, row.actor];
  for (const field of [...fields, row.payload, row.prev_hash]) {
    const bytes = Buffer.from(String(field), 'utf8');
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

export function readJournalRows(raw: Database.Database): JournalTable[] {
  return raw.prepare<[], JournalTable>('select * from journal order by mall_id, seq').all();
}

/** What is wrong with the chain, in words; null when every entry follows from the one before it. */
export function findBrokenEntry(rows: readonly JournalTable[], headHash?: string): string | null {
  let hash = '0'.repeat(64);
  let at = 0;
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return `entry ${index + 1} is numbered ${row.seq}`;
    if (row.prev_hash !== hash) return `entry ${row.seq} does not follow the one before it`;
    if (row.hash !== hashOf(row)) return `entry ${row.seq} was changed`;
    if (row.at < at) return `entry ${row.seq} is earlier than the one before it`;
    hash = row.hash;
    at = row.at;
  }
  return headHash === undefined || headHash === hash ? null : 'the head is not the last entry';
}

const DUTY_TYPES = new Set(['counterOpened', 'counterPaused', 'counterReopened', 'counterClosed']);

function eventsBySubject(rows: readonly JournalTable[], types: (type: string) => boolean): Map<string, unknown[]> {
  const bySubject = new Map<string, unknown[]>();
  for (const row of rows) {
    if (!types(row.type)) continue;
    const event = { ...JSON.parse(row.payload), type: row.type, at: row.at };
    bySubject.set(row.subject_id, [...(bySubject.get(row.subject_id) ?? []), event]);
  }
  return bySubject;
}

const isTicketEvent = (type: string) => /^(ticket|service(Started|Finished)|noShow|stepUndone)/.test(type);

/** Every ticket as its journal entries make it, by id. */
export function foldTickets(rows: readonly JournalTable[]): Map<string, Ticket | null> {
  const events = eventsBySubject(rows, isTicketEvent);
  return new Map([...events].map(([id, of]) => [id, foldTicket(of as TicketEvent[])]));
}

export function foldDuties(rows: readonly JournalTable[]): Map<string, Duty | null> {
  const events = eventsBySubject(rows, (type) => DUTY_TYPES.has(type));
  return new Map(
    [...events].map(([id, of]) => {
      return [id, (of as DutyEvent[]).reduce<Duty | null>((duty, event) => evolveDuty(duty, event), null)];
    }),
  );
}

export function readTicketRows(raw: Database.Database): Map<string, Ticket> {
  const legs = raw.prepare<[string], LegTable>('select * from leg where ticket_id = ? order by n');
  const rows = raw.prepare<[], TicketTable>('select * from ticket').all();
  return new Map(rows.map((row) => [row.id, readTicket(row, legs.all(row.id))]));
}

export function readDutyRows(raw: Database.Database): Map<string, Duty> {
  return new Map(
    raw
      .prepare<[], DutyTable>('select * from duty')
      .all()
      .map((row) => [row.id, readDuty(row)]),
  );
}
