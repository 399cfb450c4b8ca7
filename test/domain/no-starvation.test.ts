import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlaces } from '../../server/domain/queue-order.ts';
import { callLine, type Visitor, visitor } from './support/line.ts';
import { MINUTE } from './support/ticket-events.ts';

/*
 * The bound. A regular ticket issued at t with wait target W is due at t + W. A priority ticket of the same service
 * that arrives at t' is due at t' + W × factor. So it comes first only if t' < t + W × (1 − factor): whoever arrives
 * at that instant or later never overtakes, however many come and however slow the counter is.
 */
const window = (targetMs: number, factor: number): number => targetMs * (1 - factor);

const targetMs = fc.integer({ min: 0, max: 60 * MINUTE });
const factor = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const instant = fc.integer({ min: 0, max: 240 * MINUTE });
const later = fc.oneof(fc.integer({ min: 0, max: 90 * MINUTE }), fc.constantFrom(0, 1));

describe('a regular ticket', () => {
  it('is never overtaken by priority that arrives after t + W × (1 − factor)', () => {
    fc.assert(
      fc.property(instant, targetMs, factor, later, (t, target, by, after) => {
        const regular = visitor(1, t, target, 1);
        const arrival = t + Math.ceil(window(target, by)) + after;
        expect(comparePlaces(regular, visitor(2, arrival, target, by))).toBeLessThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is overtaken by all that arrive before: the bound is tight', () => {
    fc.assert(
      fc.property(instant, targetMs, factor, later, (t, target, by, before) => {
        const arrival = t + Math.floor(window(target, by)) - 1 - before;
        fc.pre(arrival >= t);
        expect(comparePlaces(visitor(2, arrival, target, by), visitor(1, t, target, 1))).toBeLessThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never overtaken by anyone who arrives after its own promise, whatever their service promises', () => {
    fc.assert(
      fc.property(instant, targetMs, targetMs, factor, later, (t, own, theirs, by, after) => {
        const regular = visitor(1, t, own, 1);
        expect(comparePlaces(regular, visitor(2, regular.dueAt + after + 1, theirs, by))).toBeLessThan(0);
      }),
    );
  });
});

/** One priority visitor a minute all day, and one regular visitor among them at minute 30; W = 20 minutes, factor 0.5. */
const W = 20 * MINUTE;
const regular = visitor(1, 30 * MINUTE, W, 1);
const endless = Array.from({ length: 600 }, (_, i) => visitor(i + 2, i * MINUTE, W, 0.5));
const day = { visitors: [...endless, regular], until: regular, calls: 600 };
const isAfterRegular = ({ orderAt }: Visitor): boolean => orderAt > regular.orderAt;

describe('endless priority', () => {
  it.each([
    { counter: 'as fast as they come', everyMs: MINUTE },
    { counter: 'half as fast', everyMs: 2 * MINUTE },
    { counter: 'hopelessly slow', everyMs: 10 * MINUTE },
  ])('does not starve a regular ticket at a counter that calls $counter', ({ everyMs }) => {
    const called = callLine({ ...day, everyMs, order: comparePlaces });
    expect(called.at(-1)).toBe(regular);
    const overtakers = called.filter(isAfterRegular);
    for (const overtaker of overtakers) {
      expect(overtaker.dueAt).toBeLessThan(regular.dueAt);
      expect(overtaker.orderAt).toBeLessThan(regular.orderAt + window(W, 0.5));
    }
    // One a minute for W × (1 − 0.5) = 10 minutes: minutes 31 to 39 at most.
    expect(overtakers.length).toBeLessThanOrEqual(9);
  });

  it('would starve it if priority simply came first: the line above can tell', () => {
    const priorityFirst = (a: Visitor, b: Visitor): number => a.factor - b.factor || comparePlaces(a, b);
    const called = callLine({ ...day, everyMs: MINUTE, order: priorityFirst });
    expect(called).toHaveLength(600);
    expect(called).not.toContain(regular);
  });

  it('lets nobody past a regular ticket but those whose promise is earlier, at any pace and any mix', () => {
    const arrivals = fc.array(
      fc.record({ gap: fc.integer({ min: 0, max: 5 * MINUTE }), by: fc.constantFrom(0, 0.25, 0.5, 0.8, 1) }),
      { minLength: 2, maxLength: 60 },
    );
    const everyMs = fc.integer({ min: MINUTE, max: 8 * MINUTE });
    fc.assert(
      fc.property(arrivals, everyMs, targetMs, fc.nat(), (of, pace, target, pick) => {
        let now = 0;
        const visitors = of.map(({ gap, by }, i) => {
          now += gap;
          return visitor(i + 1, now, target, i === pick % of.length ? 1 : by);
        });
        const chosen = visitors[pick % of.length];
        if (chosen === undefined) throw new Error('the line is never empty');
        const called = callLine({ visitors, everyMs: pace, order: comparePlaces, until: chosen, calls: 600 });
        expect(called.at(-1)).toBe(chosen);
        for (const other of called.filter(({ number }) => number > chosen.number)) {
          expect(other.dueAt).toBeLessThan(chosen.dueAt);
          expect(other.orderAt).toBeLessThan(chosen.orderAt + window(target, other.factor));
        }
      }),
    );
  });
});
