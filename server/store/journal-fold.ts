import type { Kysely } from 'kysely';
import { type Duty, evolveDuty } from '../domain/duty.ts';
import { evolveOutage } from '../domain/outage.ts';
import type { Misfit } from './journal-check.ts';
import { type JournalEvent, readEvent } from './journal-events.ts';
import type { DB, JournalTable } from './schema.ts';
import { createTicketFold } from './ticket-fold.ts';
import {
  compareCounts,
  compareDuties,
  compareLetIns,
  compareNumbers,
  compareOutages,
  compareTickets,
  type Folded,
  type FoldedOutage,
} from './verify-rows.ts';
import type { LetInCount } from './verify-store.ts';

/** Tickets are compared with their rows in batches. */
const BATCH = 500;

/** Folds a journal entry by entry and compares the outcome with the rows. `outages`: those that stood before there were entries. */
export function createJournalFold(db: Kysely<DB>, outages: Map<string, FoldedOutage>) {
  const tickets = createTicketFold();
  const duties = new Map<string, Folded<Duty>>();
  const letIns = new Map<string, Folded<LetInCount>>();
  const announced = new Map<string, number>();
  const days = createDays();
  const counts = { duties: 0, announcements: 0 };
  let early: Misfit | null = null;

  /** In words why the entry does not fit; null when it does. */
  async function visit(entry: JournalTable): Promise<string | null> {
    const event = readEvent(entry);
    if (event === null) return `its type ${entry.type} is unknown`;
    if (days.turns(entry.business_day)) tickets.settleDone(days.before);
    const reason = apply(event, entry.seq);
    for (let batch = tickets.takeEnded(BATCH); batch.length > 0; batch = tickets.takeEnded(BATCH)) {
      early ??= await compareTickets(db, batch);
    }
    return reason;
  }

  function apply(event: JournalEvent, seq: number): string | null {
    try {
      switch (event.kind) {
        case 'ticket':
          if (event.event.type === 'ticketIssued') useLetIn(event.event.letInId ?? null, seq);
          return tickets.apply(event.ticketId, event.event, seq);
        case 'duty':
          return applyDuty(event, seq);
        case 'announced':
          return applyAnnounced(event);
        case 'outage':
          outages.set(event.outageId, {
            row: evolveOutage(outages.get(event.outageId)?.row ?? null, event.event),
            seq,
          });
          return null;
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

  function applyDuty({ dutyId, event }: Extract<JournalEvent, { kind: 'duty' }>, seq: number): null {
    if (event.type === 'counterOpened') counts.duties += 1;
    duties.set(dutyId, { row: evolveDuty(duties.get(dutyId)?.row ?? null, event), seq });
    return null;
  }

  function applyAnnounced({ zoneId, n }: Extract<JournalEvent, { kind: 'announced' }>): string | null {
    counts.announcements += 1;
    const expected = (announced.get(zoneId) ?? 0) + 1;
    announced.set(zoneId, n);
    return n === expected ? null : `announcement ${n} of ${zoneId}, expected ${expected}`;
  }

  function useLetIn(id: string | null, seq: number): void {
    const known = id === null ? undefined : letIns.get(id);
    if (known !== undefined) letIns.set(known.row.id, { row: { ...known.row, used: known.row.used + 1 }, seq });
  }

  const countAll = () => ({ ...counts, tickets: tickets.issued() });

  /** The first row that says something else than the journal. */
  async function finish(mallId: string): Promise<Misfit | null> {
    const rest = tickets.takeRest();
    for (let start = 0; start < rest.length; start += BATCH) {
      early ??= await compareTickets(db, rest.slice(start, start + BATCH));
    }
    return (
      early ??
      (await compareDuties(db, [...duties.values()])) ??
      (await compareOutages(db, mallId, outages)) ??
      (await compareLetIns(db, mallId, letIns)) ??
      (await compareCounts(db, mallId, countAll())) ??
      (await compareNumbers(db, mallId, tickets.numbers, announced))
    );
  }

  return { visit, finish, counts: countAll };
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
