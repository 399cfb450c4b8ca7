/** How a running time stands against its promise. */
export type Pace = 'calm' | 'near' | 'over';

/** The share of the target from which an officer is warned. */
const NEAR_SHARE = 0.8;

/** Exactly the target still keeps the promise, as in the stored verdict. Both in milliseconds. */
export function readPace(elapsedMs: number, targetMs: number): Pace {
  if (elapsedMs > targetMs) return 'over';
  return elapsedMs >= targetMs * NEAR_SHARE ? 'near' : 'calm';
}

/** How full the bar is, 0…1. A target of nothing is full at once. */
export function readFill(elapsedMs: number, targetMs: number): number {
  if (targetMs <= 0) return 1;
  return Math.min(1, Math.max(0, elapsedMs / targetMs));
}
