/** The only source of time in the server. Epoch milliseconds. */
export type Clock = { now(): number };

export const systemClock: Clock = { now: () => Date.now() };

/**
 * A clock that starts at `startAt` and runs at `speed` times real time: for the demo mall's simulated day only.
 * Measured on the monotonic clock, so that a correction of the machine's time does not jump it.
 */
export function acceleratedClock(startAt: number, speed: number): Clock {
  const begun = performance.now();
  return { now: () => Math.floor(startAt + (performance.now() - begun) * speed) };
}
