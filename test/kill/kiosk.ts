import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IssuedTicket } from '../../contract/ticket.ts';
import type { IssuedVisit } from '../../contract/visit.ts';
import type { Rng } from '../../server/demo/simulation/rng.ts';
import { errandRequestId } from '../../server/use-cases/issue-visit.ts';
import { type ApiAnswer, ApiPerson, NoAnswerError } from '../support/api-person.ts';
import type { Gate } from './gate.ts';
import type { Ledger } from './ledger.ts';

const LONGEST_PAUSE_MS = 16;
/** How often the finger comes down twice: two requests at once with one id. */
const DOUBLE_TAPS = 0.1;
/** How often somebody has several errands: all of them must be there afterwards, or none. */
const VISITS = 0.15;

type Wish = { path: '/tickets' | '/visits'; requestId: string; body: object; errands: string[] };

/** A kiosk that gives out tickets until it is told to stop, and asks again with the same id for each lost answer. */
export async function runKiosk(
  of: { url: string; rng: Rng; serviceIds: readonly string[]; stopped: () => boolean },
  gate: Gate,
  ledger: Ledger,
): Promise<void> {
  const kiosk = new ApiPerson(of.url);
  while (!of.stopped()) {
    const wish = makeWish(of.rng, of.serviceIds, ledger);
    const taps = of.rng.chance(DOUBLE_TAPS) ? 2 : 1;
    for (let tries = 0; ; tries += 1) {
      await gate.pass();
      if (of.stopped()) return;
      if (tries > 0) ledger.counts.repeats += 1;
      const isDone = await tap(kiosk, wish, { taps, wasAsked: tries > 0 }, ledger);
      if (isDone) break;
      await sleep(20);
    }
    await sleep(of.rng.between(0, LONGEST_PAUSE_MS));
  }
}

function makeWish(rng: Rng, serviceIds: readonly string[], ledger: Ledger): Wish {
  const requestId = randomUUID();
  const priority = pickPriority(rng);
  if (!rng.chance(VISITS)) {
    const body = { requestId, serviceId: rng.pick(serviceIds), priority };
    return { path: '/tickets', requestId, body, errands: [requestId] };
  }
  const wanted = rng.shuffled([...serviceIds]).slice(0, rng.whole(2, 3));
  const errands = wanted.map((_, index) => errandRequestId(requestId, index));
  ledger.visits.push(errands);
  return { path: '/visits', requestId, body: { requestId, serviceIds: wanted, priority }, errands };
}

const pickPriority = (rng: Rng) => (rng.chance(0.2) ? 'elderly' : 'none');

async function tap(
  kiosk: ApiPerson,
  wish: Wish,
  how: { taps: number; wasAsked: boolean },
  ledger: Ledger,
): Promise<boolean> {
  const asked = Array.from({ length: how.taps }, () => kiosk.post<IssuedTicket | IssuedVisit>(wish.path, wish.body));
  const answers = await Promise.allSettled(asked);
  const made = answers.filter((answer) => answer.status === 'fulfilled' && answer.value.status === 201);
  if (made.length > 1) ledger.fault(`request ${wish.requestId} was made ${made.length} times`);
  let isDone = false;
  for (const answer of answers) {
    if (answer.status === 'fulfilled') isDone = takeAnswer(wish, answer.value, how, ledger) || isDone;
    else if (answer.reason instanceof NoAnswerError) for (const errand of wish.errands) ledger.loseIssue(errand);
    else throw answer.reason;
  }
  return isDone;
}

function takeAnswer(
  wish: Wish,
  { status, body }: ApiAnswer<IssuedTicket | IssuedVisit>,
  how: { taps: number; wasAsked: boolean },
  ledger: Ledger,
): boolean {
  if (status === 200 || status === 201) {
    // Of two taps at once either may be the first, so only a single one can be held to what the database said.
    const tickets = 'tickets' in body ? body.tickets : [body];
    for (const [index, ticket] of tickets.entries()) {
      ledger.acknowledgeIssue(wish.errands[index] ?? '', status, ticket, how.wasAsked && how.taps === 1);
    }
    return true;
  }
  ledger.fault(`a ticket was refused: ${status} ${JSON.stringify(body)}`);
  return false;
}
