import fc from 'fast-check';
import { HOLD_REASONS, OUTCOMES } from '../../../contract/words.ts';
import type { LegTerms, Ticket, TicketEvent } from '../../../server/domain/ticket.ts';
import { decideTicket, type TicketCommand, type TicketRefusal } from '../../../server/domain/ticket-decide.ts';
import { evolveTicket } from '../../../server/domain/ticket-evolve.ts';
import { lastStepOf } from '../../../server/domain/ticket-undo.ts';
import { issued, ktp, MINUTE, paspor } from './ticket-events.ts';

/** A command whose time and counter are still open: they depend on what came before. What an undo takes back does, too. */
type Step = { afterMs: number; atItsCounter: boolean; command: Order };
type Timeless<C> = C extends { type: 'undo' } ? Omit<C, 'at' | 'step' | 'stepAt' | 'before'> : Omit<C, 'at'>;
type Order = TicketCommand extends infer C ? (C extends TicketCommand ? Timeless<C> : never) : never;

const sim: LegTerms = { serviceId: 'sim', standardId: 'sim-2024', waitTargetMs: 0, serviceTargetMs: 5 * MINUTE };
const terms = fc.constantFrom(ktp, paspor, sim);
const counterId = fc.constantFrom('c1', 'c2');
const note = fc.option(fc.constantFrom('a reason', 'another'), { nil: null });
const is = <T extends string>(type: T) => fc.constant(type);

const disturbedMs = fc.constantFrom(0, 3 * MINUTE);
const hold = fc.record({
  type: is('hold'),
  counterId,
  reason: fc.constantFrom(...HOLD_REASONS),
  remindAt: fc.option(fc.nat(), { nil: null }),
});
const finish = fc.record({
  type: is('finish'),
  counterId,
  serviceOutageMs: disturbedMs,
  // Most are sent home for a document, or hardly anybody would come back.
  outcome: fc.oneof({ weight: 3, arbitrary: is('returned') }, fc.constantFrom(...OUTCOMES)),
  lacking: fc.array(fc.nat(9), { maxLength: 3 }),
  referredTo: note,
});
const transfer = fc
  .record({
    type: is('transfer'),
    counterId,
    terms,
    dueAt: fc.nat(),
    reason: note,
    result: fc.constantFrom('transferred' as const, 'referred' as const),
    serviceOutageMs: disturbedMs,
  })
  .map(({ terms: of, ...rest }) => ({ ...rest, ...of }));
const reenter = fc
  .record({ type: is('reenter'), terms, orderAt: fc.nat(), dueAt: fc.nat(), after: fc.nat(3) })
  .map(({ terms: of, ...rest }) => ({ ...rest, ...of }));
const call = fc.record({
  type: is('call'),
  counterId,
  personId: counterId,
  outOfOrderReason: note,
  waitOutageMs: disturbedMs,
  walkDirect: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
});
const recall = fc.record({
  type: is('recall'),
  counterId,
  minIntervalMs: fc.constantFrom(0, MINUTE, 20 * MINUTE),
  max: fc.constantFrom(0, 1, 3),
});

/** What ends a ticket is rare, or most runs would be over before anything was tried. */
const order: fc.Arbitrary<Order> = fc.oneof(
  { weight: 24, arbitrary: call },
  { weight: 12, arbitrary: recall },
  { weight: 21, arbitrary: fc.record({ type: is('start'), counterId, auto: fc.boolean() }) },
  { weight: 15, arbitrary: hold },
  { weight: 18, arbitrary: fc.record({ type: is('resume'), counterId, personId: counterId }) },
  { weight: 8, arbitrary: finish },
  { weight: 9, arbitrary: fc.record({ type: is('markNoShow'), counterId }) },
  {
    weight: 18,
    arbitrary: fc.record({ type: is('reinstate'), graceMs: fc.constantFrom(0, 15 * MINUTE, 480 * MINUTE) }),
  },
  { weight: 9, arbitrary: transfer },
  { weight: 24, arbitrary: reenter },
  { weight: 16, arbitrary: fc.record({ type: is('undo'), counterId, undoMs: fc.constantFrom(MINUTE, 480 * MINUTE) }) },
  { weight: 1, arbitrary: fc.record({ type: is('cancel'), reason: fc.constant('left') }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: is('expire'), reason: fc.constantFrom('notCalled', 'notCome', 'leftOpen') }),
  },
);

/** Often no time at all and often a whole target: the edges at which a rule is wrong by one. */
const afterMs = fc.oneof(
  fc.constantFrom(0, 1, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE),
  fc.integer({ min: 0, max: 40 * MINUTE }),
);

const atItsCounter = fc.oneof(
  { weight: 5, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
);

/** Without fast-check's bias to small values: a run of a few commands shows nothing. A failing run still shrinks. */
export const steps: fc.Arbitrary<Step[]> = fc.noBias(
  fc.array(fc.record({ afterMs, atItsCounter, command: order }), { maxLength: 80, size: 'max' }),
);

/** One command of a run: the ticket before and after it, and what was decided. */
export type Moment = { before: Ticket; command: TicketCommand; event: TicketEvent | null; after: Ticket } & {
  refusal: TicketRefusal | null;
};

export type Run = { events: TicketEvent[]; moments: Moment[]; ticket: Ticket };

/** Plays the steps on a new ticket, in time that never runs backwards. Everything handed to the rules is frozen. */
export function play(of: readonly Step[]): Run {
  const first = issued(0);
  const run: Run = { events: [first], moments: [], ticket: deepFreeze(evolveTicket(null, first)) };
  let now = first.at;
  for (const step of of) {
    now += step.afterMs;
    advance(run, deepFreeze(commandOf(step, run, now)));
  }
  return run;
}

/** Gives the ticket of a run one more command. */
export function advance(run: Run, command: TicketCommand): Moment {
  const before = run.ticket;
  const decision = decideTicket(before, command);
  const event = decision.ok ? deepFreeze(decision.value) : null;
  const after = event === null ? before : deepFreeze(evolveTicket(before, event));
  const moment: Moment = { before, command, event, after, refusal: decision.ok ? null : decision.error };
  if (event !== null) run.events.push(event);
  run.moments.push(moment);
  run.ticket = after;
  return moment;
}

function commandOf({ command, atItsCounter: own }: Step, run: Run, now: number): TicketCommand {
  if (command.type === 'undo') return undoOf(command, own, run, now);
  const timed = { ...command, at: now };
  const { counterId } = run.ticket;
  return own && 'counterId' in timed && counterId !== null ? { ...timed, counterId } : timed;
}

/** Of the step that the history ends with; after anything else, an undo of a call that never was. */
function undoOf(order: Extract<Order, { type: 'undo' }>, own: boolean, run: Run, now: number): TicketCommand {
  const last = lastStepOf(run.events) ?? { step: 'call' as const, stepAt: now, before: run.ticket };
  const counterId = run.ticket.counterId ?? last.before.counterId;
  return { ...order, at: now, ...last, ...(own && counterId !== null ? { counterId } : {}) };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
