import type { Kysely } from 'kysely';
import { type CallFacts, factsOfChosen, factsOfWalkIn } from '../domain/call-facts.ts';
import { lineFronts, placeOf, type Serving } from '../domain/line-fronts.ts';
import { currentLeg, type Ticket, type TicketEvent } from '../domain/ticket.ts';
import { evolveTicket } from '../domain/ticket-evolve.ts';
import { readHead, readJournal } from './journal.ts';
import { readEvent } from './journal-events.ts';
import type { DB, JournalTable } from './schema.ts';

/** A call, and what the journal before it says about it. */
export type CheckedCall = {
  seq: number;
  ticketId: string;
  /** As they were written with the call; null: by a Loket that did not write them yet. */
  facts: CallFacts | null;
  /** As they follow from everything that was written before it that day. */
  expected: CallFacts;
  agrees: boolean;
  /** The set-up was changed after the call: who serves what may have been another thing then. */
  setUpChangedSince: number | null;
};

type Called = Extract<TicketEvent, { type: 'ticketCalled' }>;
type Asked = { mallId: string; businessDay: string; ticketId?: string };

const BATCH = 2_000;

/**
 * Works out anew why each call of a business day was made, or each of one ticket: from the journal alone, folded up to the call, with
 * nothing read from the rows that the call itself was decided from. `serves` is what a counter serves by the present set-up.
 */
export async function checkCalls(
  db: Kysely<DB>,
  asked: Asked,
  serves: (counterId: string) => readonly Serving[],
): Promise<CheckedCall[]> {
  const tickets = new Map<string, Ticket>();
  const checked: CheckedCall[] = [];
  const visit = (entry: JournalTable): void => {
    const read = readEvent(entry);
    if (read?.kind !== 'ticket') return;
    const { ticketId, event } = read;
    const before = tickets.get(ticketId);
    // One of an earlier day has no beginning here, and is in nobody's line.
    if (before === undefined && event.type !== 'ticketIssued') return;
    const isAsked = asked.ticketId === undefined || asked.ticketId === ticketId;
    if (before !== undefined && event.type === 'ticketCalled' && isAsked) {
      checked.push(checkCall(entry.seq, before, event, tickets.values(), serves(event.counterId)));
    }
    tickets.set(ticketId, evolveTicket(before ?? null, event));
  };
  let seq = (await findFirstOfDay(db, asked)) - 1;
  for (;;) {
    const entries = await readJournal(db, asked.mallId, seq, BATCH);
    const today = entries.filter((entry) => entry.business_day === asked.businessDay);
    today.forEach(visit);
    if (today.length < BATCH) break;
    seq += BATCH;
  }
  return Promise.all(checked.map(async (call) => (call.agrees ? call : withSetUpChange(db, asked.mallId, call))));
}

/** What looks like another rule may have been another set-up. */
async function withSetUpChange(db: Kysely<DB>, mallId: string, call: CheckedCall): Promise<CheckedCall> {
  const change = await db
    .selectFrom('journal')
    .select('seq')
    .where('mall_id', '=', mallId)
    .where('seq', '>', call.seq)
    .where('type', '=', 'setUpChanged')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return { ...call, setUpChangedSince: change?.seq ?? null };
}

function checkCall(
  seq: number,
  ticket: Ticket,
  event: Called,
  tickets: Iterable<Ticket>,
  serves: readonly Serving[],
): CheckedCall {
  const { at, facts = null, walkDirect = false } = event;
  // Somebody who is served on the spot was never in the line.
  const line = walkDirect ? [...tickets].filter(({ id }) => id !== ticket.id) : tickets;
  const fronts = lineFronts(line, serves);
  const place = placeOf(ticket);
  const expected = walkDirect
    ? factsOfWalkIn(fronts, place, at)
    : factsOfChosen(fronts, place, currentLeg(ticket).serviceId, at);
  const agrees = facts !== null && JSON.stringify(sorted(facts)) === JSON.stringify(sorted(expected));
  return { seq, ticketId: ticket.id, facts, expected, agrees, setUpChangedSince: null };
}

function sorted({ reason, dueAt, orderAt, waiting, runnerUp, passedOver }: CallFacts) {
  const place = (other: CallFacts['runnerUp']) => other && [other.ticketId, other.dueAt];
  return [reason, dueAt, orderAt, waiting, place(runnerUp), passedOver.map(place)];
}

/** Days follow each other in the journal, so the first entry of one is found by halving, however many years there are. */
async function findFirstOfDay(db: Kysely<DB>, { mallId, businessDay }: Asked): Promise<number> {
  let low = 1;
  let high = (await readHead(db, mallId)).seq + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [entry] = await readJournal(db, mallId, middle - 1, 1);
    if (entry !== undefined && entry.business_day < businessDay) low = middle + 1;
    else high = middle;
  }
  return low;
}
