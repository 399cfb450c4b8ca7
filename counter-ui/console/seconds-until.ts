import { everySecond, serverNow } from '../../ui-shared/server-clock.ts';

/** Whole seconds until an instant (epoch ms), 0 once it has passed. A component that reads it counts down with the clock. */
export function secondsUntil(at: number): number {
  // Read for the beat alone: between two beats a fresh offer would seem a second longer than it is.
  const beat = everySecond.value;
  return Math.max(0, Math.ceil((at - Math.max(beat, serverNow())) / 1000));
}
