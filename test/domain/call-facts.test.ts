import { describe, expect, it } from 'vitest';
import { factsOfChosen, factsOfNext, factsOfWalkIn } from '../../server/domain/call-facts.ts';
import { type LineFront, nextCall } from '../../server/domain/next-call.ts';
import type { Place } from '../../server/domain/queue-order.ts';

const place = (ticketId: string, dueAt: number): Place => ({ ticketId, dueAt, orderAt: dueAt - 10, number: 1 });
const other = (ticketId: string, dueAt: number) => ({ ticketId, dueAt });
const [a, b] = [place('a', 100), place('b', 200)];
const busy = ['p', 'q', 'r', 's'].map((id, index) => place(id, 90 + index));
const ktp: LineFront = {
  serviceId: 'ktp',
  kind: 'primary',
  minWaiting: 1,
  waiting: 8,
  callable: 4,
  first: [a, b],
  busy,
};
const sim: LineFront = {
  ...ktp,
  serviceId: 'sim',
  kind: 'assist',
  minWaiting: 9,
  callable: 3,
  first: [place('z', 500)],
};
const NOW = 50;

describe('the facts of a call', () => {
  it('of the next in line name who came after, and at most three who were passed over', () => {
    const next = nextCall([ktp], NOW);
    if (next === null) throw new Error('somebody waits');
    expect(factsOfNext(next)).toEqual({
      reason: 'earliestPromise',
      dueAt: 100,
      orderAt: 90,
      waiting: 4,
      runnerUp: other('b', 200),
      passedOver: [other('p', 90), other('q', 91), other('r', 92)],
    });
  });

  it('say that nobody came after the last one', () => {
    const next = nextCall([{ ...ktp, callable: 1, first: [a], busy: [] }], NOW);
    if (next === null) throw new Error('somebody waits');
    expect(factsOfNext(next)).toMatchObject({ runnerUp: null, passedOver: [], waiting: 1 });
  });

  it('of one that was called by name but was next anyway are those of a call in order', () => {
    expect(factsOfChosen([ktp], a, 'ktp', NOW)).toMatchObject({ reason: 'earliestPromise', runnerUp: other('b', 200) });
  });

  it('out of order name who should have come', () => {
    expect(factsOfChosen([ktp, sim], b, 'ktp', NOW)).toEqual({
      reason: 'outOfOrder',
      dueAt: 200,
      orderAt: 190,
      waiting: 4,
      runnerUp: other('a', 100),
      passedOver: [],
    });
  });

  it('out of a line that is too short to be helped count the one who was called besides', () => {
    expect(factsOfChosen([ktp, sim], place('z', 500), 'sim', NOW)).toMatchObject({ reason: 'outOfOrder', waiting: 5 });
    const alone = factsOfChosen([sim], place('z', 500), 'sim', NOW);
    expect(alone).toMatchObject({ reason: 'outOfOrder', waiting: 1, runnerUp: null });
  });

  it('of a walk-in count it besides those who wait, and name whom it went before', () => {
    const walkIn = place('w', 300);
    expect(factsOfWalkIn([ktp], walkIn, NOW)).toEqual({
      reason: 'walkDirect',
      dueAt: 300,
      orderAt: 290,
      waiting: 5,
      runnerUp: other('a', 100),
      passedOver: [],
    });
    expect(factsOfWalkIn([], walkIn, NOW)).toMatchObject({ waiting: 1, runnerUp: null });
  });
});
