import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IssuedTicket } from '../../contract/ticket.ts';
import type { Rng } from '../../server/demo/simulation/rng.ts';
import { type ApiAnswer, ApiPerson, NoAnswerError } from '../support/api-person.ts';
import type { Gate } from './gate.ts';
import type { Ledger } from './ledger.ts';

const LONGEST_PAUSE_MS = 16;
/** How often the finger comes down twice: two requests at once with one id. */
const DOUBLE_TAPS = 0.1;

/** A kiosk that gives out tickets until it is told to stop, and asks again with the same id for each lost answer. */
export async function runKiosk(
  of: { url: string; rng: Rng; serviceIds: readonly string[]; stopped: () => boolean },
  gate: Gate,
  ledger: Ledger,
): Promise<void> {
  const kiosk = new ApiPerson(of.url);
  while (!of.stopped()) {
    const request = { requestId: randomUUID(), serviceId: of.rng.pick(of.serviceIds), priority: pickPriority(of.rng) };
    const taps = of.rng.chance(DOUBLE_TAPS) ? 2 : 1;
    for (let tries = 0; ; tries += 1) {
      await gate.pass();
      if (of.stopped()) return;
      if (tries > 0) ledger.counts.repeats += 1;
      const isDone = await tap(kiosk, request, { taps, wasAsked: tries > 0 }, ledger);
      if (isDone) break;
      await sleep(20);
    }
    await sleep(of.rng.between(0, LONGEST_PAUSE_MS));
  }
}

const pickPriority = (rng: Rng) => (rng.chance(0.2) ? 'elderly' : 'none');

async function tap(
  kiosk: ApiPerson,
  request: { requestId: string },
  how: { taps: number; wasAsked: boolean },
  ledger: Ledger,
): Promise<boolean> {
  const asked = Array.from({ length: how.taps }, () => kiosk.post<IssuedTicket>('/tickets', request));
  const answers = await Promise.allSettled(asked);
  const made = answers.filter((answer) => answer.status === 'fulfilled' && answer.value.status === 201);
  if (made.length > 1) ledger.fault(`request ${request.requestId} made ${made.length} tickets`);
  let isDone = false;
  for (const answer of answers) {
    if (answer.status === 'fulfilled') isDone = takeAnswer(request.requestId, answer.value, how, ledger) || isDone;
    else if (answer.reason instanceof NoAnswerError) ledger.loseIssue(request.requestId);
    else throw answer.reason;
  }
  return isDone;
}

function takeAnswer(
  requestId: string,
  { status, body }: ApiAnswer<IssuedTicket>,
  how: { taps: number; wasAsked: boolean },
  ledger: Ledger,
): boolean {
  if (status === 200 || status === 201) {
    // Of two taps at once either may be the first, so only a single one can be held to what the database said.
    ledger.acknowledgeIssue(requestId, status, body, how.wasAsked && how.taps === 1);
    return true;
  }
  ledger.fault(`a ticket was refused: ${status} ${JSON.stringify(body)}`);
  return false;
}
