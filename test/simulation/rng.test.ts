import { describe, expect, it } from 'vitest';
import { createRng } from '../../server/demo/simulation/rng.ts';

const DRAWS = 20_000;

function draw<T>(count: number, one: () => T): T[] {
  return Array.from({ length: count }, one);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the generator', () => {
  it('repeats itself for the same seed, and not for another', () => {
    const first = draw(100, createRng('a').next);
    expect(draw(100, createRng('a').next)).toEqual(first);
    expect(draw(100, createRng('b').next)).not.toEqual(first);
  });

  it('is uniform: every tenth gets its share (chi-square, 9 degrees, p > 0.001)', () => {
    const { next } = createRng('uniform');
    const counts = Array.from({ length: 10 }, () => 0);
    for (const value of draw(DRAWS, next)) counts[Math.floor(value * 10)] = (counts[Math.floor(value * 10)] ?? 0) + 1;
    const expected = DRAWS / 10;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(27.9);
  });

  it('gives forks of their own: a draw more in one does not change another', () => {
    const rng = createRng('tree');
    const before = draw(5, rng.fork('visitors').next);
    draw(7, rng.next);
    expect(draw(5, rng.fork('visitors').next)).toEqual(before);
    expect(draw(5, rng.fork('shifts').next)).not.toEqual(before);
  });

  it('draws log-normal times by their own mean and variation', () => {
    const rng = createRng('times');
    const times = draw(DRAWS, () => rng.logNormal(6, 0.6));
    const average = mean(times);
    const deviation = Math.sqrt(mean(times.map((time) => (time - average) ** 2)));
    expect(average).toBeCloseTo(6, 0);
    expect(deviation / average).toBeCloseTo(0.6, 1);
    expect(Math.min(...times)).toBeGreaterThan(0);
  });

  it('weighs, picks and shuffles', () => {
    const rng = createRng('choices');
    const drawn = draw(DRAWS, () => rng.weighted([1, 0, 3]));
    expect(drawn.filter((index) => index === 1)).toEqual([]);
    expect(drawn.filter((index) => index === 2).length / DRAWS).toBeCloseTo(0.75, 1);
    expect(new Set(draw(200, () => rng.whole(3, 5)))).toEqual(new Set([3, 4, 5]));
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = rng.shuffled(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
    expect(() => rng.pick([])).toThrow(RangeError);
  });
});
