import { setTimeout as sleep } from 'node:timers/promises';
import type { CallNextAnswer, TicketAnswer } from '../../contract/ticket.ts';
import type { Rng } from '../../server/demo/simulation/rng.ts';
import { type ApiPerson, NoAnswerError } from '../support/api-person.ts';
import type { Gate } from './gate.ts';
import type { Effect, Ledger } from './ledger.ts';

/** What an officer has in hand, as the last answers and the last look into the database told. */
export interface Desk {
  readonly counterId: string;
  readonly person: ApiPerson;
  /** Where visitors are sent on to. */
  readonly transferTo: string;
  current: { ticketId: string; state: 'called' | 'serving' } | null;
  held: Set<string>;
  /** An answer is missing, so that what is in hand is not known for certain. */
  unsure: boolean;
}

interface Step {
  path: string;
  body: object;
  effect: Effect;
  ticketId: string;
}

const LONGEST_PAUSE_MS = 12;

/** An officer who calls, serves and sends on until told to stop, and looks again after each lost answer. */
export async function runOfficer(
  of: { desk: Desk; rng: Rng; stopped: () => boolean },
  gate: Gate,
  ledger: Ledger,
): Promise<void> {
  const { desk, rng } = of;
  while (!of.stopped()) {
    await gate.pass();
    if (of.stopped()) return;
    // Whoever is unsure waits for the next look: acting on it would make two unknowns of one.
    if (!desk.unsure) await work(desk, rng, ledger);
    await sleep(rng.between(0, LONGEST_PAUSE_MS));
  }
}

async function work(desk: Desk, rng: Rng, ledger: Ledger): Promise<void> {
  if (desk.current !== null) return take(desk, chooseStep(desk, desk.current, rng), ledger);
  const [heldId] = desk.held;
  if (heldId !== undefined && rng.chance(0.3)) {
    const path = `/tickets/${heldId}/resume`;
    return take(desk, { path, body: {}, effect: 'ticketResumed', ticketId: heldId }, ledger);
  }
  return callNext(desk, ledger);
}

async function callNext(desk: Desk, ledger: Ledger): Promise<void> {
  const { counterId } = desk;
  try {
    const { status, body } = await desk.person.post<CallNextAnswer>(`/counters/${counterId}/call-next`);
    if (status !== 200) return refuse(ledger, `call-next at ${counterId}`, status, body);
    if (body.ticket === null) return;
    ledger.acknowledge(body.ticket.id, 'ticketCalled');
    desk.current = { ticketId: body.ticket.id, state: 'called' };
  } catch (error) {
    lose(desk, { ticketId: null, counterId, effect: 'ticketCalled' }, ledger, error);
  }
}

function chooseStep(desk: Desk, current: NonNullable<Desk['current']>, rng: Rng): Step {
  const { ticketId } = current;
  const step = (name: string, effect: Effect, body: object = {}): Step => {
    return { path: `/tickets/${ticketId}/${name}`, body, effect, ticketId };
  };
  const roll = rng.next();
  if (current.state === 'called') {
    if (roll < 0.2) return step('recall', 'ticketRecalled');
    if (roll < 0.27) return step('no-show', 'noShowMarked');
    return step('start', 'serviceStarted');
  }
  if (roll < 0.1) return step('hold', 'ticketHeld', { reason: 'photocopy' });
  if (roll < 0.2) return step('transfer', 'ticketTransferred', { serviceId: desk.transferTo });
  return step('finish', 'serviceFinished', { outcome: 'completed' });
}

async function take(desk: Desk, step: Step, ledger: Ledger): Promise<void> {
  const { ticketId, effect } = step;
  try {
    const { status, body } = await desk.person.post<TicketAnswer>(step.path, step.body);
    // With another errand of the visit at another counter: the only thing here that somebody else can cause.
    if (effect === 'ticketResumed' && isElsewhere(body)) return;
    if (status !== 200) return refuse(ledger, step.path, status, body);
    ledger.acknowledge(ticketId, effect);
    desk.current = after(effect, ticketId);
    if (effect === 'ticketHeld') desk.held.add(ticketId);
    if (effect === 'ticketResumed') desk.held.delete(ticketId);
  } catch (error) {
    lose(desk, { ticketId, counterId: desk.counterId, effect }, ledger, error);
  }
}

function isElsewhere(body: object): boolean {
  return 'code' in body && body.code === 'visitorElsewhere';
}

function after(effect: Effect, ticketId: string): Desk['current'] {
  switch (effect) {
    case 'ticketCalled':
    case 'ticketRecalled':
      return { ticketId, state: 'called' };
    case 'serviceStarted':
    case 'ticketResumed':
      return { ticketId, state: 'serving' };
    case 'ticketHeld':
    case 'noShowMarked':
    case 'ticketTransferred':
    case 'serviceFinished':
      return null;
  }
}

function lose(desk: Desk, command: Parameters<Ledger['lose']>[0], ledger: Ledger, error: unknown): void {
  if (!(error instanceof NoAnswerError)) throw error;
  desk.unsure = true;
  ledger.lose(command);
}

/** Each officer is alone at the desk and only does what its state allows: a refusal means that somebody's state is wrong. */
function refuse(ledger: Ledger, what: string, status: number, body: unknown): void {
  ledger.counts.refused += 1;
  ledger.fault(`${what} was refused: ${status} ${JSON.stringify(body)}`);
}
