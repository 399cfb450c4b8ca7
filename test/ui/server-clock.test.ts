import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createServerClock } from '../../ui-shared/clock-model.ts';

const START = Date.UTC(2026, 10, 21, 1, 0);

/** A browser whose monotonic clock the test moves, in front of a server whose clock runs at a rate. */
function browser(rate: number) {
  let mono = 5_000;
  let offset = 0;
  let speed = rate;
  let anchor = { mono, server: START };
  const serverTime = () => anchor.server + speed * (mono - anchor.mono) + offset;
  const clock = createServerClock(
    () => mono,
    () => 42,
  );
  return {
    clock,
    serverTime,
    pass: (ms: number) => {
      mono += ms;
    },
    /** The server speaks now; its word takes `delay` to arrive. */
    hear: (delay = 0) => {
      const word = serverTime();
      mono += delay;
      clock.observe(Math.round(word));
    },
    jump: (ms: number) => {
      offset += ms;
    },
    turnTo: (next: number) => {
      anchor = { mono, server: serverTime() - offset };
      speed = next;
    },
    error: () => Math.abs(clock.now() - serverTime()),
  };
}

describe('the server’s clock', () => {
  it('is the machine’s own until the server has spoken', () => {
    expect(browser(1).clock.now()).toBe(42);
  });

  it('is right from the first word on', () => {
    const page = browser(1);
    page.hear();
    page.pass(3_000);
    expect(page.error()).toBeLessThanOrEqual(1);
  });

  it('runs twenty times as fast in a demo, after two words', () => {
    const page = browser(20);
    page.hear();
    page.pass(5_000);
    page.hear();
    page.pass(4_900);
    expect(page.error()).toBeLessThanOrEqual(20);
  });

  it('is not held up by words that travelled slowly', () => {
    const page = browser(1);
    page.hear(5);
    page.pass(5_000);
    page.hear(900);
    page.pass(100);
    expect(page.error()).toBeLessThanOrEqual(10);
  });

  it('does not take two words in the same moment for a rate', () => {
    const page = browser(1);
    page.hear(300);
    page.hear(0);
    page.pass(4_000);
    expect(page.error()).toBeLessThanOrEqual(1);
  });

  it('follows when the server’s clock is set', () => {
    const page = browser(1);
    for (let word = 0; word < 5; word += 1) {
      page.hear();
      page.pass(5_000);
    }
    page.jump(3_600_000);
    page.hear();
    expect(page.error()).toBeLessThanOrEqual(1);
    page.pass(5_000);
    page.hear();
    page.pass(2_000);
    expect(page.error()).toBeLessThanOrEqual(1);
  });

  it('follows when the demo ends and time runs as usual again', () => {
    const page = browser(20);
    for (let word = 0; word < 5; word += 1) {
      page.hear();
      page.pass(5_000);
    }
    page.hear();
    page.turnTo(1);
    for (let word = 0; word < 3; word += 1) {
      page.pass(5_000);
      page.hear();
    }
    page.pass(4_000);
    expect(page.error()).toBeLessThanOrEqual(100);
  });

  it('stays within the slowest word’s delay, at any rate', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 5, 20),
        fc.array(fc.record({ gap: fc.integer({ min: 200, max: 5_000 }), delay: fc.integer({ min: 0, max: 150 }) }), {
          minLength: 8,
          maxLength: 40,
        }),
        (rate, words) => {
          const page = browser(rate);
          for (const word of words) {
            page.pass(word.gap);
            page.hear(word.delay);
          }
          const heardFor = words.slice(1).reduce((sum, word) => sum + word.gap + word.delay, 0);
          // Over a shorter time the rate itself may still be off by the network's share.
          if (heardFor > 15_000) expect(page.error()).toBeLessThanOrEqual(rate * 151 + 2);
        },
      ),
    );
  });
});
