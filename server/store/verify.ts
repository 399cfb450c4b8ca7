import type { Kysely } from 'kysely';
import { type Duty, evolveDuty } from '../domain/duty.ts';
import { evolveOutage } from '../domain/outage.ts';
import type { Ticket } from '../domain/ticket.ts';
import { evolveTicket } from '../domain/ticket-evolve.ts';
import { type Misfit, walkJournal } from './journal-check.ts';
import { type JournalEvent, readEvent } from './journal-events.ts';
import type { DB, JournalTable } from './schema.ts';
import {
  compareCounts,
  compareDuties,
  compareLetIns,
  compareNumbers,
  compareOutages,
  compareTickets,
  type Folded,
  type FoldedOutage,
  readMovedOutages,
} from './verify-rows.ts';
import type { LetInCount } from './verify-store.ts';

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
const ENDED: readonly Ticket['state'][] = ['cancelled', 'expired'];

/**
 * Checks the hash chain, and that folding the journal gives exactly the rows. Names the first entry that does not fit: a broken
 * link, an event that cannot follow, or the newest entry of a ticket whose row says something else.
 */
export async function verifyJournal(db: Kysely<DB>, mallId: string): Promise<Verification> {
  const fold = createFold(db, await readMovedOutages(db, mallId));
  const { entries, hash, misfit } = await walkJournal(db, mallId, fold.visit);
  const counts = fold.counts();
  const found = misfit ?? (await fold.finish(mallId));
  return { entries, hash, ...counts, misfit: found };
}

function createFold(db: Kysely<DB>, outages: Map<string, FoldedOutage>) {
  const tickets = new Map<string, Folded<Ticket>>();
  const ended: Folded<Ticket>[] = [];
  const duties = new Map<string, Folded<Duty>>();
  const letIns = new Map<string, Folded<LetInCount>>();
  const days = createDays();
  const numbers = new Map<string, number>();
  const announced = new Map<string, number>();
  const counts = { tickets: 0, duties: 0, announcements: 0 };
  let early: Misfit | null = null;

  async function visit(entry: JournalTable): Promise<string | null> {
    const event = readEvent(entry);
    if (event === null) return `its type ${entry.type} is unknown`;
    if (days.turns(entry.business_day)) settleDone(days.before);
    const reason = apply(event, entry.seq);
    while (ended.length >= BATCH) {
      const batch = ended.splice(0, BATCH);
      early ??= await compareTickets(db, batch);
    }
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
        case 'outage': {
          const { outageId } = event;
          const outage = evolveOutage(outages.get(outageId)?.row ?? null, event.event);
          outages.set(outageId, { row: outage, seq });
          return null;
        }
        case 'letIn': {
          const { letInId: id, extra, reason } = event;
          letIns.set(id, { row: { id, extra, used: 0, reason }, seq });
          return null;
        }
        case 'other':
          return null;
      }
    } catch (error) {
      return error instanceof Error ? error.message : 'it cannot follow what came before';
    }
  }

  function applyTicket({ ticketId, event }: Extract<JournalEvent, { kind: 'ticket' }>, seq: number): string | null {
    const ticket = evolveTicket(tickets.get(ticketId)?.row ?? null, event);
    if (event.type === 'ticketIssued') {
      counts.tickets += 1;
      const series = `${event.seriesId} ${event.businessDay}`;
      const expected = (numbers.get(series) ?? 0) + 1;
      numbers.set(series, event.number);
      useLetIn(event.letInId ?? null, seq);
      if (event.number !== expected) return `number ${event.number} of ${series}, expected ${expected}`;
    }
    if (ENDED.includes(ticket.state)) {
      tickets.delete(ticketId);
      ended.push({ row: ticket, seq });
    } else {
      tickets.set(ticketId, { row: ticket, seq });
    }
    return null;
  }

  function useLetIn(id: string | null, seq: number): void {
    const known = id === null ? undefined : letIns.get(id);
    if (known !== undefined) letIns.set(known.row.id, { row: { ...known.row, used: known.row.used + 1 }, seq });
  }

  /** Who is done may come back that day: by undoing, or with the missing documents. */
  function settleDone(before: string): void {
    for (const [id, kept] of tickets) {
      if (kept.row.state !== 'done' || kept.row.businessDay >= before) continue;
      tickets.delete(id);
      ended.push(kept);
    }
  }

  function applyDuty({ dutyId, event }: Extract<JournalEvent, { kind: 'duty' }>, seq: number): string | null {
    if (event.type === 'counterOpened') counts.duties += 1;
    duties.set(dutyId, { row: evolveDuty(duties.get(dutyId)?.row ?? null, event), seq });
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
      (await compareOutages(db, mallId, outages)) ??
      (await compareLetIns(db, mallId, letIns)) ??
      (await compareCounts(db, mallId, counts)) ??
      (await compareNumbers(db, mallId, numbers, announced))
    );
  }

  return { visit, finish, counts: () => ({ ...counts }) };
}

/** Counts business days; one of slack, because moving the hour at which a day begins can bring yesterday back for a while. */
function createDays() {
  let latest = '';
  let before = '';
  return {
    turns: (day: string): boolean => {
      if (day <= latest) return false;
      before = latest;
      latest = day;
      return true;
    },
    /** Days before this one are over for good. */
    get before(): string {
      return before;
    },
  };
}
