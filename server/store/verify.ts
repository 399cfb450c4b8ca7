import type { Kysely } from 'kysely';
import { type Duty, evolveDuty } from '../domain/duty.ts';
import type { Ticket } from '../domain/ticket.ts';
import { evolveTicket } from '../domain/ticket-evolve.ts';
import { listDutiesById } from './duty-store.ts';
import { type Misfit, walkJournal } from './journal-check.ts';
import { type JournalEvent, readEvent } from './journal-events.ts';
import type { DB, JournalTable } from './schema.ts';
import { loadTickets } from './ticket-store.ts';
import { countRows, readAnnouncementCounts, readSequences } from './verify-store.ts';

export type Verification = {
  entries: number;
  tickets: number;
  duties: number;
  announcements: number;
  /** Hash of the last entry that fits. */
  hash: string;
  /** The first thing that does not fit; null when all does. */
  misfit: Misfit | null;
};

/** Tickets that have ended are compared with their rows in batches, so that years of them need no memory. */
const BATCH = 500;
const ENDED: readonly Ticket['state'][] = ['done', 'cancelled', 'expired'];

/**
 * Checks the hash chain, and that folding the journal gives exactly the rows. Names the first entry that does not fit: a broken
 * link, an event that cannot follow, or the newest entry of a ticket whose row says something else.
 */
export async function verifyJournal(db: Kysely<DB>, mallId: string): Promise<Verification> {
  const fold = createFold(db);
  const { entries, hash, misfit } = await walkJournal(db, mallId, fold.visit);
  const counts = fold.counts();
  const found = misfit ?? (await fold.finish(mallId));
  return { entries, hash, ...counts, misfit: found };
}

function createFold(db: Kysely<DB>) {
  const tickets = new Map<string, { ticket: Ticket; seq: number }>();
  const ended: { ticket: Ticket; seq: number }[] = [];
  const duties = new Map<string, { duty: Duty; seq: number }>();
  const numbers = new Map<string, number>();
  const announced = new Map<string, number>();
  const counts = { tickets: 0, duties: 0, announcements: 0 };
  let early: Misfit | null = null;

  async function visit(entry: JournalTable): Promise<string | null> {
    const event = readEvent(entry);
    if (event === null) return `its type ${entry.type} is unknown`;
    const reason = apply(event, entry.seq);
    if (reason === null && ended.length >= BATCH) early ??= await compareTickets(db, ended.splice(0));
    return reason;
  }

  function apply(event: JournalEvent, seq: number): string | null {
    try {
      switch (event.kind) {
        case 'ticket':
          return applyTicket(event, seq);
        case 'duty':
          return applyDuty(event, seq);
        case 'announced': {
          counts.announcements += 1;
          const expected = (announced.get(event.zoneId) ?? 0) + 1;
          announced.set(event.zoneId, event.n);
          return event.n === expected ? null : `announcement ${event.n} of ${event.zoneId}, expected ${expected}`;
        }
        case 'other':
          return null;
      }
    } catch (error) {
      return error instanceof Error ? error.message : 'it cannot follow what came before';
    }
  }

  function applyTicket({ ticketId, event }: Extract<JournalEvent, { kind: 'ticket' }>, seq: number): string | null {
    const ticket = evolveTicket(tickets.get(ticketId)?.ticket ?? null, event);
    if (event.type === 'ticketIssued') {
      counts.tickets += 1;
      const series = `${event.seriesId} ${event.businessDay}`;
      const expected = (numbers.get(series) ?? 0) + 1;
      numbers.set(series, event.number);
      if (event.number !== expected) return `number ${event.number} of ${series}, expected ${expected}`;
    }
    if (ENDED.includes(ticket.state)) {
      tickets.delete(ticketId);
      ended.push({ ticket, seq });
    } else {
      tickets.set(ticketId, { ticket, seq });
    }
    return null;
  }

  function applyDuty({ dutyId, event }: Extract<JournalEvent, { kind: 'duty' }>, seq: number): string | null {
    if (event.type === 'counterOpened') counts.duties += 1;
    duties.set(dutyId, { duty: evolveDuty(duties.get(dutyId)?.duty ?? null, event), seq });
    return null;
  }

  async function finish(mallId: string): Promise<Misfit | null> {
    const rest = [...ended.splice(0), ...tickets.values()];
    for (let start = 0; start < rest.length; start += BATCH) {
      early ??= await compareTickets(db, rest.slice(start, start + BATCH));
    }
    return (
      early ??
      (await compareDuties(db, [...duties.values()])) ??
      (await compareCounts(db, mallId, counts)) ??
      (await compareNumbers(db, mallId, numbers, announced))
    );
  }

  return { visit, finish, counts: () => ({ ...counts }) };
}

async function compareTickets(db: Kysely<DB>, folded: { ticket: Ticket; seq: number }[]): Promise<Misfit | null> {
  const rows = await loadTickets(
    db,
    folded.map(({ ticket }) => ticket.id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const wrong = folded
    .filter(({ ticket }) => !isSame(byId.get(ticket.id), ticket))
    .toSorted((a, b) => a.seq - b.seq)[0];
  if (wrong === undefined) return null;
  const { id } = wrong.ticket;
  const reason = byId.has(id) ? `ticket ${id}: the row differs from what the journal says` : `ticket ${id} has no row`;
  return { seq: wrong.seq, reason };
}

async function compareDuties(db: Kysely<DB>, folded: { duty: Duty; seq: number }[]): Promise<Misfit | null> {
  const byId = new Map((await listDutiesById(db)).map((row) => [row.id, row]));
  for (const { duty, seq } of folded) {
    if (!isSame(byId.get(duty.id), duty))
      return { seq, reason: `duty ${duty.id}: the row differs from what the journal says` };
  }
  return null;
}

/** A row that no entry made. */
async function compareCounts(
  db: Kysely<DB>,
  mallId: string,
  counts: { tickets: number; duties: number; announcements: number },
): Promise<Misfit | null> {
  const tables = { tickets: 'ticket', duties: 'duty', announcements: 'announcement' } as const;
  for (const key of ['tickets', 'duties', 'announcements'] as const) {
    const rows = await countRows(db, tables[key], mallId);
    if (rows !== counts[key])
      return { seq: null, reason: `${rows} rows in ${tables[key]}, the journal made ${counts[key]}` };
  }
  return null;
}

async function compareNumbers(
  db: Kysely<DB>,
  mallId: string,
  numbers: ReadonlyMap<string, number>,
  announced: ReadonlyMap<string, number>,
): Promise<Misfit | null> {
  for (const { key, last } of await readSequences(db, mallId)) {
    if ((numbers.get(key) ?? 0) !== last) return { seq: null, reason: `the sequence ${key} stands at ${last}` };
  }
  for (const { zoneId, last } of await readAnnouncementCounts(db, mallId)) {
    if ((announced.get(zoneId) ?? 0) !== last)
      return { seq: null, reason: `the announcements of ${zoneId} stand at ${last}` };
  }
  return null;
}

/** Both are plain data with keys in the order of their type, made by the same code paths or by its codec. */
function isSame(row: object | undefined, folded: object): boolean {
  return row !== undefined && canonical(row) === canonical(folded);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
