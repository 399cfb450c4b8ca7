import { setTimeout as sleep } from 'node:timers/promises';
import { acceleratedClock } from '../../clock.ts';

/** How simulated time passes. Durations in milliseconds of simulated time unless they say otherwise. */
export type Pace = {
  now(): number;
  /** Resolves when simulated time has come to `at`, or when the signal is aborted. */
  waitUntil(at: number, signal: AbortSignal): Promise<void>;
  /** People act at the same time, as they do; otherwise each waits until the one before is through. */
  sideBySide: boolean;
  /** What passes in simulated time while a person outside the simulation needs `ms`. */
  fromReal(ms: number): number;
};

/** Simulated time runs at `speed` times real time, from `startsAt` on. */
export function paced(options: { startsAt: number; speed: number }): Pace {
  const { speed } = options;
  const clock = acceleratedClock(options.startsAt, speed);
  return {
    sideBySide: true,
    now: () => clock.now(),
    waitUntil: async (at, signal) => {
      const realMs = Math.max(0, (at - clock.now()) / speed);
      await sleep(realMs, undefined, { signal }).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    },
    fromReal: (ms) => ms * speed,
  };
}

/** As fast as it goes, one step after another, on a clock that the driver moves on itself: for tests. */
export function stepped(options: { startsAt: number; advanceClock: (ms: number) => void }): Pace {
  let now = options.startsAt;
  return {
    sideBySide: false,
    now: () => now,
    waitUntil: async (at) => {
      options.advanceClock(Math.max(0, at - now));
      now = Math.max(now, at);
    },
    fromReal: (ms) => ms,
  };
}
