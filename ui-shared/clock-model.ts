/** A word of the server: its time, heard at a moment of our own monotonic clock (both milliseconds). */
interface Heard {
  readonly mono: number;
  readonly server: number;
}

interface ServerClock {
  observe(serverTime: number): void;
  now(): number;
}

const WINDOW_MS = 60_000;
/** A rate measured over less than this is noise. */
const LEAST_SPAN_MS = 2_000;
/** By how much a word may be late without telling of a rate other than 1. */
const LATE_MS = 1_000;
/** The server is never ahead of what we expect, unless its clock has moved. */
const AHEAD_MS = 1_000;
/** Behind is what a slow network looks like, up to here. */
const BEHIND_MS = 3_000;

/**
 * Follows the server's clock by offset and rate: in a demo it runs 20 times as fast as ours.
 * `mono` is a monotonic clock in milliseconds; `wall` serves until the server has spoken.
 */
export function createServerClock(mono: () => number, wall: () => number): ServerClock {
  let heard: Heard[] = [];
  let rate = 1;
  const at = (moment: number): number => readClock(heard, rate, moment);

  return {
    observe(server) {
      const word = { mono: mono(), server };
      // A second word is always believed: after a jump the new rate can only be learnt from two words of the new clock.
      if (hasSettled(heard) && hasJumped((server - at(word.mono)) / rate)) heard = [];
      heard = [...heard.filter((known) => word.mono - known.mono < WINDOW_MS), word];
      rate = measureRate(heard, rate);
    },
    now: () => (heard.length === 0 ? wall() : Math.round(at(mono()))),
  };
}

/** Words are only ever late: the one that puts the server's clock furthest ahead travelled fastest. */
function readClock(heard: readonly Heard[], rate: number, moment: number): number {
  return Math.max(...heard.map((word) => word.server + rate * (moment - word.mono)));
}

function spanOf(heard: readonly Heard[]): number {
  const first = heard[0];
  const last = heard[heard.length - 1];
  return first === undefined || last === undefined ? 0 : last.mono - first.mono;
}

const hasSettled = (heard: readonly Heard[]): boolean => spanOf(heard) >= LEAST_SPAN_MS;
const hasJumped = (realMs: number): boolean => realMs > AHEAD_MS || realMs < -BEHIND_MS;

/**
 * The rate by the words heard. While the usual rate of 1 explains them it stays: a word late by a second is the network.
 * Near a whole number it is that number, since what is off then is the network too.
 */
function measureRate(heard: readonly Heard[], before: number): number {
  const first = heard[0];
  const last = heard[heard.length - 1];
  if (first === undefined || last === undefined || !hasSettled(heard)) return before;
  const span = last.mono - first.mono;
  const raw = (last.server - first.server) / span;
  if (before === 1 && Math.abs(raw - 1) * span <= LATE_MS) return 1;
  const whole = Math.max(1, Math.round(raw));
  if (Math.abs(raw - whole) <= whole * 0.05) return whole;
  return raw > 0 ? raw : before;
}
