import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRIORITIES } from '../../contract/words.ts';
import { comparePlaces, DEFAULT_PRIORITY_FACTORS, dueAt, type Place } from '../../server/domain/queue-order.ts';
import { at, MINUTE } from './support/ticket-events.ts';

/** Few values, so that ties in one, two and three of the four are common. */
const few = fc.integer({ min: -2, max: 2 });
const place: fc.Arbitrary<Place> = fc.record({
  ticketId: fc.constantFrom('a', 'b', 'Z', '019a'),
  dueAt: few,
  orderAt: few,
  number: few,
});

describe('the promise', () => {
  it('is the arrival and the wait target', () => {
    expect(dueAt(at(0), 15 * MINUTE, 1)).toBe(at(15));
  });

  it('comes sooner by the factor of the priority, on a whole millisecond', () => {
    expect(dueAt(at(0), 15 * MINUTE, 0.5)).toBe(at(7.5));
    expect(dueAt(0, 1000, 1 / 3)).toBe(333);
    expect(dueAt(0, 1001, 0.5)).toBe(501);
  });

  it('is halved by default for everyone with priority, and for nobody else', () => {
    const factors = PRIORITIES.map((priority) => DEFAULT_PRIORITY_FACTORS[priority]);
    expect(factors).toEqual([1, 0.5, 0.5, 0.5, 0.5, 0.5]);
  });
});

describe('the order of the line', () => {
  const first: Place = { ticketId: 'z', dueAt: 1, orderAt: 1, number: 1 };

  it.each([
    { by: 'promise', later: { ticketId: 'a', dueAt: 2, orderAt: 0, number: 0 } },
    { by: 'arrival, when the promise is the same', later: { ticketId: 'a', dueAt: 1, orderAt: 2, number: 0 } },
    { by: 'number, when both are the same', later: { ticketId: 'a', dueAt: 1, orderAt: 1, number: 2 } },
    { by: 'id, when all are the same', later: { ...first, ticketId: 'zz' } },
  ])('is by $by', ({ later }) => {
    expect(comparePlaces(first, later)).toBeLessThan(0);
    expect(comparePlaces(later, first)).toBeGreaterThan(0);
  });

  it('is antisymmetric', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(Math.sign(comparePlaces(a, b)) + Math.sign(comparePlaces(b, a))).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        fc.pre(comparePlaces(a, b) <= 0 && comparePlaces(b, c) <= 0);
        expect(comparePlaces(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no two places equal, except one with itself', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const same = a.ticketId === b.ticketId && a.dueAt === b.dueAt && a.orderAt === b.orderAt;
        expect(comparePlaces(a, b) === 0).toBe(same && a.number === b.number);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which the rows were read', () => {
    const ids = (places: Place[]): string[] => [...places].sort(comparePlaces).map(({ ticketId }) => ticketId);
    const lines = fc.uniqueArray(
      place.chain((p) => fc.uuid().map((ticketId) => ({ ...p, ticketId }))),
      {
        selector: ({ ticketId }) => ticketId,
      },
    );
    fc.assert(
      fc.property(
        lines.chain((line) => fc.tuple(fc.constant(line), fc.shuffledSubarray(line, { minLength: line.length }))),
        ([line, shuffled]) => {
          expect(ids(shuffled)).toEqual(ids(line));
        },
      ),
    );
  });
});

describe('one service, one priority', () => {
  it('is plain first come, first served: by arrival, and by number within one instant', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: MINUTE }), { minLength: 1, maxLength: 40 });
    const target = fc.integer({ min: 0, max: 60 * MINUTE });
    const factor = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(gaps, target, factor, fc.integer(), (between, targetMs, by, seed) => {
        let now = 0;
        const line = between.map((gap, i): Place => {
          now += gap;
          return { ticketId: String(seed ^ i), dueAt: dueAt(now, targetMs, by), orderAt: now, number: i + 1 };
        });
        const numbers = [...line]
          .reverse()
          .sort(comparePlaces)
          .map(({ number }) => number);
        expect(numbers).toEqual(line.map(({ number }) => number));
      }),
    );
  });
});
