import type { ClosingForecast } from '../../contract/words.ts';

/** What a mall may set about its line. Durations in ms. */
export type MallRules = {
  /** Between two repeats of a call, and how many repeats at most. */
  recallMinIntervalMs: number;
  recallMax: number;
  /** After which an officer is reminded of a visitor set aside. */
  holdRemindMs: number;
  /** Service begins by itself this long after a call; null: only when the officer says so. */
  autoStartMs: number | null;
  /** How long the last step can be taken back. */
  undoMs: number;
  /** Back the same day with the missing documents: the place after so many who wait. */
  returnAfter: number;
  /** People wait and nobody is there: how long before it is an alarm. */
  unattendedAlarmMs: number;
  /** An open counter at which nothing happens this long while people wait is closed by rule; null: never. */
  idleCloseMs: number | null;
  /** A counter left open is closed by rule this long after its agency's closing. */
  afterHoursCloseMs: number;
  /** What happens near the end of the day: stop issuing, only warn, or nothing. */
  closingForecast: ClosingForecast;
};

/**
 * No regulation sets these figures (domain.md §3: "No rule found on number of recalls"; three in at least a minute is the suggestion
 * there), so each mall may set its own.
 */
export const DEFAULT_MALL_RULES: MallRules = {
  recallMinIntervalMs: 20_000,
  recallMax: 3,
  holdRemindMs: 15 * 60_000,
  autoStartMs: null,
  undoMs: 15_000,
  returnAfter: 2,
  unattendedAlarmMs: 5 * 60_000,
  idleCloseMs: 30 * 60_000,
  afterHoursCloseMs: 30 * 60_000,
  closingForecast: 'stop',
};
