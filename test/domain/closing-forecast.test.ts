import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingForecast, countersOf, findPools, type Line, visitorMs } from '../../server/domain/closing-forecast.ts';
import { MINUTE } from './support/ticket-events.ts';

const counter = (id: string, services: [string, 'primary' | 'assist'][], retired = false) => {
  return { id, retired, services: services.map(([serviceId, kind]) => ({ serviceId, kind })) };
};

describe('the counters of a service', () => {
  it('are its primary ones; those that assist only where there are no others', () => {
    const counters = countersOf([
      counter('c1', [
        ['ktp', 'primary'],
        ['sim', 'assist'],
      ]),
      counter('c2', [
        ['ktp', 'assist'],
        ['sim', 'assist'],
      ]),
      counter('c3', [['ktp', 'primary']], true),
    ]);
    expect(Object.fromEntries(counters)).toEqual({ ktp: ['c1'], sim: ['c1', 'c2'] });
  });

  it('join services into pools', () => {
    const pools = findPools(
      new Map([
        ['a', ['c1']],
        ['b', ['c2']],
        ['c', ['c3']],
        ['bridge', ['c1', 'c2']],
      ]),
    );
    expect(pools.get('a')?.serviceIds.toSorted()).toEqual(['a', 'b', 'bridge']);
    expect(pools.get('a')?.counterIds.toSorted()).toEqual(['c1', 'c2']);
    expect(pools.get('b')).toBe(pools.get('a'));
    expect(pools.get('c')).toEqual({ serviceIds: ['c'], counterIds: ['c3'] });
  });
});

describe('the time for one visitor', () => {
  it('is the standard and a moment between two, until something was observed', () => {
    expect(visitorMs({ visitors: 0, totalMs: 0 }, 10 * MINUTE)).toBe(10.5 * MINUTE);
  });

  it('goes half way with eight visitors, and all the way with many', () => {
    expect(visitorMs({ visitors: 8, totalMs: 8 * 4 * MINUTE }, 10 * MINUTE)).toBe(7.5 * MINUTE);
    expect(visitorMs({ visitors: 8_000, totalMs: 8_000 * 4 * MINUTE }, 10 * MINUTE)).toBeCloseTo(4.506 * MINUTE, -2);
  });
});

const line = (serviceId: string, waiting: number, minutes: number, counterIds: string[]): Line => {
  return { serviceId, waiting, visitorMs: minutes * MINUTE, counterIds };
};
const until = (left: Record<string, number>) =>
  new Map(Object.entries(left).map(([id, minutes]) => [id, minutes * MINUTE]));

function ask(serviceId: string, lines: Line[], left: Record<string, number>, servingLeft = 60) {
  return closingForecast({ serviceId, lines, timeLeft: until(left), servingLeftMs: servingLeft * MINUTE });
}

describe('the forecast', () => {
  it('is the line, half a visitor who is being served, and one’s own time', () => {
    const { needMs, leftMs } = ask('ktp', [line('ktp', 3, 10, ['c1'])], { c1: 100 });
    expect(needMs).toBe(45 * MINUTE);
    expect(leftMs).toBe(100 * MINUTE);
  });

  it('spreads a line over the counters that are expected, and knows what else lies there', () => {
    const lines = [line('ktp', 4, 10, ['c1', 'c2', 'c3']), line('kk', 2, 20, ['c2'])];
    // c1: half a visitor of 10 and 2 × 10; c2: half of 15, 2 × 10 and 2 × 20; c3 is empty.
    expect(ask('ktp', lines, { c1: 200, c2: 200 }).needMs).toBe(((25 + 67.5) / 2 + 10) * MINUTE);
    expect(ask('kk', lines, { c1: 200, c2: 200 }).needMs).toBe((67.5 + 20) * MINUTE);
    expect(ask('ktp', lines, { c1: 100, c2: 50 }).leftMs).toBe(75 * MINUTE);
  });

  it.each([
    [74, 'fine'],
    [76, 'tight'],
    [90, 'tight'],
    [91, 'full'],
  ])('at %i %% of the time left is %s', (need, forecast) => {
    // Half a visitor and one's own time are 1.5 visitors.
    const answer = ask('ktp', [line('ktp', 0, need / 1.5, ['c1'])], { c1: 100 });
    expect(answer.forecast).toBe(forecast);
  });

  it('counts on one counter where nobody is expected, and is tight at best', () => {
    const of = (waiting: number) => ask('ktp', [line('ktp', waiting, 10, ['c1', 'c2'])], { c9: 60 }).forecast;
    expect([of(0), of(3), of(4), of(5)]).toEqual(['tight', 'tight', 'tight', 'full']);
  });

  it('is only asked about a service of the pool', () => {
    expect(() => ask('kk', [line('ktp', 0, 10, ['c1'])], { c1: 60 })).toThrow('no line of service kk');
  });

  it('never gets better with one more in line, one counter less or less time', () => {
    const order = ['fine', 'tight', 'full'];
    const services = fc.array(
      fc.record({
        waiting: fc.nat(30),
        minutes: fc.integer({ min: 1, max: 60 }),
        at: fc.subarray(['c1', 'c2', 'c3'], { minLength: 1 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(services, fc.integer({ min: 1, max: 480 }), fc.nat(), fc.nat(60), (of, left, pick, less) => {
        const lines = of.map(({ waiting, minutes, at }, i) => line(`s${i}`, waiting, minutes, at));
        const longer = lines.map((one, i) => (i === pick % lines.length ? { ...one, waiting: one.waiting + 1 } : one));
        const rank = (which: Line[], minutes: number) =>
          order.indexOf(ask('s0', which, { c1: minutes, c2: minutes, c3: minutes }, minutes).forecast);
        const now = rank(lines, left);
        expect(rank(longer, left)).toBeGreaterThanOrEqual(now);
        expect(rank(lines, Math.max(0, left - less))).toBeGreaterThanOrEqual(now);
      }),
    );
  });
});
