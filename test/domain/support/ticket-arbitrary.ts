import fc from 'fast-check';
import { HOLD_REASONS, OUTCOMES } from '../../../contract/words.ts';
import type { LegTerms, Ticket, TicketEvent } from '../../../server/domain/ticket.ts';
import { decideTicket, type TicketCommand, type TicketRefusal } from '../../../server/domain/ticket-decide.ts';
import { evolveTicket } from '../../../server/domain/ticket-evolve.ts';
import { issued, ktp, MINUTE, paspor } from './ticket-events.ts';

/** A command whose time and counter are still open: they depend on what came before. */
type Step = { afterMs: number; atItsCounter: boolean; command: Order };
type Order = TicketCommand extends infer C ? (C extends TicketCommand ? Omit<C, 'at'> : never) : never;

const sim: LegTerms = { serviceId: 'sim', standardId: 'sim-2024', waitTargetMs: 0, serviceTargetMs: 5 * MINUTE };
const terms = fc.constantFrom(ktp, paspor, sim);
const counterId = fc.constantFrom('c1', 'c2');
const note = fc.option(fc.constantFrom('a reason', 'another'), { nil: null });
const is = <T extends string>(type: T) => fc.constant(type);

const hold = fc.record({ type: is('hold'), counterId, reason: fc.constantFrom(...HOLD_REASONS) });
const finish = fc.record({
  type: is('finish'),
  counterId,
  outcome: fc.constantFrom(...OUTCOMES),
  lacking: fc.array(fc.nat(9), { maxLength: 3 }),
  referredTo: note,
});
const transfer = fc
  .record({ type: is('transfer'), counterId, terms, dueAt: fc.nat(), reason: note })
  .map(({ terms: of, ...rest }) => ({ ...rest, ...of }));

/** What ends a ticket is rare, or most runs would be over before anything was tried. */
const order: fc.Arbitrary<Order> = fc.oneof(
  { weight: 24, arbitrary: fc.record({ type: is('call'), counterId, personId: counterId, outOfOrderReason: note }) },
  { weight: 6, arbitrary: fc.record({ type: is('recall'), counterId }) },
  { weight: 21, arbitrary: fc.record({ type: is('start'), counterId }) },
  { weight: 15, arbitrary: hold },
  { weight: 18, arbitrary: fc.record({ type: is('resume'), counterId, personId: counterId }) },
  { weight: 2, arbitrary: finish },
  { weight: 9, arbitrary: fc.record({ type: is('markNoShow'), counterId }) },
  {
    weight: 18,
    arbitrary: fc.record({ type: is('reinstate'), graceMs: fc.constantFrom(0, 15 * MINUTE, 480 * MINUTE) }),
  },
  { weight: 9, arbitrary: transfer },
  { weight: 1, arbitrary: fc.record({ type: is('cancel'), reason: fc.constant('left') }) },
  { weight: 1, arbitrary: fc.record({ type: is('expire') }) },
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
    advance(run, deepFreeze(commandOf(step, run.ticket, now)));
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

function commandOf({ command, atItsCounter: own }: Step, ticket: Ticket, now: number): TicketCommand {
  const timed = { ...command, at: now };
  if (!own || !('counterId' in timed) || ticket.counterId === null) return timed;
  return { ...timed, counterId: ticket.counterId };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
