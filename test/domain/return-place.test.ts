import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlaces, type Place } from '../../server/domain/queue-order.ts';
import { returnPlace } from '../../server/domain/return-place.ts';

const NOW = 1000;
const own = { ticketId: 'me', number: 7 };
const line = (...due: number[]): Place[] =>
  due.map((dueAt, index) => ({ ticketId: `t${index}`, dueAt, orderAt: index, number: index + 1 }));

describe('the place of who is back with the documents', () => {
  it('is right behind as many as the mall says, and before the rest', () => {
    const { place, after } = returnPlace(line(1300, 1100, 1200), own, 2, NOW);
    expect(place).toEqual({ ...own, orderAt: NOW, dueAt: 1200 });
    expect(after).toBe(2);
  });

  it('is the last one of a shorter line, and the first of none', () => {
    expect(returnPlace(line(1300), own, 2, NOW)).toMatchObject({ place: { dueAt: 1300 }, after: 1 });
    expect(returnPlace([], own, 2, NOW)).toEqual({ place: { ...own, orderAt: NOW, dueAt: NOW }, after: 0 });
  });

  it('is before everybody where the mall wants that, also before who is overdue', () => {
    expect(returnPlace(line(900, 1200), own, 0, NOW)).toMatchObject({ place: { dueAt: 899 }, after: 0 });
    expect(returnPlace(line(1200), own, 0, NOW)).toMatchObject({ place: { dueAt: NOW }, after: 0 });
  });

  it('is behind who came back a moment ago: two who return keep their order', () => {
    const waiting = line(1100, 1200, 1300);
    const first = returnPlace(waiting, { ticketId: 'one', number: 90 }, 2, NOW).place;
    const second = returnPlace([...waiting, first], { ticketId: 'two', number: 3 }, 2, NOW);
    expect(second).toMatchObject({ place: { dueAt: 1200 }, after: 3 });
    expect(comparePlaces(first, second.place)).toBeLessThan(0);
  });

  it('says how many are before it, and nobody of those changes places', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { maxLength: 12 });
    fc.assert(
      fc.property(some, fc.nat(6), (due, returnAfter) => {
        const waiting = line(...due);
        const { place, after } = returnPlace(waiting, own, returnAfter, NOW);
        const after12 = [...waiting, place].toSorted(comparePlaces);
        expect(after12.indexOf(place)).toBe(after);
        expect(after).toBe(Math.min(returnAfter, due.length));
      }),
    );
  });
});
