import { describe, expect, it } from 'vitest';
import { Heap } from '../../server/demo/simulation/heap.ts';
import { type Pace, paced, stepped } from '../../server/demo/simulation/pace.ts';
import { createRng } from '../../server/demo/simulation/rng.ts';
import { Schedule } from '../../server/demo/simulation/schedule.ts';

const forever = () => new AbortController().signal;

function atOnce(): { pace: Pace; passed: () => number } {
  let passed = 0;
  const pace = stepped({
    startsAt: 1_000,
    advanceClock: (ms) => {
      passed += ms;
    },
  });
  return { pace, passed: () => passed };
}

describe('the heap', () => {
  it('gives the least first, and equals in the order in which they came', () => {
    const rng = createRng('heap');
    const items = Array.from({ length: 500 }, (_, order) => ({ at: rng.whole(0, 40), order }));
    const heap = new Heap<(typeof items)[number]>((a, b) => a.at - b.at);
    for (const item of items) heap.push(item);
    const out = Array.from({ length: items.length }, () => heap.pop());
    expect(out).toEqual(items.toSorted((a, b) => a.at - b.at || a.order - b.order));
    expect(heap.pop()).toBeUndefined();
  });
});

describe('the schedule, stepped', () => {
  it('does everything in order, also what is planned on the way, and moves the clock on', async () => {
    const { pace, passed } = atOnce();
    const schedule = new Schedule(pace);
    const done: string[] = [];
    const note = (what: string) => async () => void done.push(`${what} ${schedule.now()}`);
    schedule.at(5_000, note('late'));
    schedule.at(2_000, async () => {
      done.push('first 2000');
      schedule.after(500.4, note('planned on the way'));
      schedule.at(0, note('past'));
    });
    await schedule.run(forever());
    expect(done).toEqual(['first 2000', 'past 2000', 'planned on the way 2500', 'late 5000']);
    expect(passed()).toBe(4_000);
  });

  it('ends with the error of a step, and tells after each step', async () => {
    let steps = 0;
    const schedule = new Schedule(atOnce().pace, () => {
      steps += 1;
    });
    schedule.at(2_000, async () => {});
    schedule.at(3_000, () => Promise.reject(new Error('trips')));
    schedule.at(4_000, () => Promise.reject(new Error('never')));
    await expect(schedule.run(forever())).rejects.toThrow('trips');
    expect(steps).toBe(2);
  });
});

describe('the schedule, paced', () => {
  it('lets people act side by side, and simulated time run', async () => {
    const schedule = new Schedule(paced({ startsAt: 0, speed: 1_000 }));
    const done: string[] = [];
    schedule.at(10_000, async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      done.push('slow');
    });
    schedule.at(20_000, async () => {
      done.push('quick');
      schedule.after(5_000, async () => void done.push('after'));
    });
    await schedule.run(forever());
    expect(done).toEqual(['quick', 'after', 'slow']);
    expect(schedule.now()).toBeGreaterThanOrEqual(25_000);
  });

  it('hears an abort at once, however long there is to wait', async () => {
    const schedule = new Schedule(paced({ startsAt: 0, speed: 1 }));
    schedule.at(3_600_000, async () => {});
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 20);
    await schedule.run(abort.signal);
    expect(schedule.now()).toBeLessThan(3_600_000);
  });

  it('turns real time into simulated time', () => {
    expect(paced({ startsAt: 0, speed: 20 }).fromReal(1_000)).toBe(20_000);
    expect(atOnce().pace.fromReal(1_000)).toBe(1_000);
  });
});
