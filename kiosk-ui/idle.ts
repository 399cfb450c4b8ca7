/** Times of the machine's own monotonic clock, in milliseconds. */
export interface Idle {
  touchedAt: number;
  /** Since when "Masih di sana?" is on the screen; null while it is not. */
  askedAt: number | null;
}

export const IDLE_ASK_MS = 45_000;
export const IDLE_ANSWER_MS = 15_000;
/** How long the number stays after it was shown or last touched. */
export const NUMBER_SHOWN_MS = 20_000;

/** What is on the screen, as far as leaving it alone matters. */
export type IdleScene = 'untouched' | 'busy' | 'number';
type IdleVerdict = 'stay' | 'ask' | 'leave';

export function startIdle(now: number): Idle {
  return { touchedAt: now, askedAt: null };
}

export function tickIdle(idle: Idle, scene: IdleScene, now: number): { idle: Idle; verdict: IdleVerdict } {
  switch (scene) {
    case 'untouched':
      return { idle: startIdle(now), verdict: 'stay' };
    case 'number':
      // The ring tells the time here, so nobody is asked on top of it.
      return { idle: { ...idle, askedAt: null }, verdict: now - idle.touchedAt >= NUMBER_SHOWN_MS ? 'leave' : 'stay' };
    case 'busy': {
      if (idle.askedAt !== null) {
        return { idle, verdict: now - idle.askedAt >= IDLE_ANSWER_MS ? 'leave' : 'ask' };
      }
      if (now - idle.touchedAt < IDLE_ASK_MS) return { idle, verdict: 'stay' };
      return { idle: { ...idle, askedAt: now }, verdict: 'ask' };
    }
  }
}

/** Whole seconds left to answer "Masih di sana?", never below zero. */
export function secondsToAnswer(idle: Idle, now: number): number {
  if (idle.askedAt === null) return IDLE_ANSWER_MS / 1000;
  return Math.max(0, Math.ceil((IDLE_ANSWER_MS - (now - idle.askedAt)) / 1000));
}

/** How much of the number's time is left, from 1 down to 0. */
export function numberShareLeft(idle: Idle, now: number): number {
  return Math.min(1, Math.max(0, 1 - (now - idle.touchedAt) / NUMBER_SHOWN_MS));
}
