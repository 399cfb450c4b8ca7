import fc from 'fast-check';
import type { Interval } from '../../../server/domain/calendar/serving-day.ts';

export const MINUTE = 60_000;
/** The stretch of time that random tests play in, in minutes. */
export const SPAN = 120;

export const spanOf = (fromMin: number, toMin: number): Interval => ({ from: fromMin * MINUTE, to: toMin * MINUTE });

/** Whole minutes, in any order, overlapping, touching, empty or turned round. */
export const intervals = fc.array(
  fc.tuple(fc.integer({ min: 0, max: SPAN }), fc.integer({ min: 0, max: SPAN })).map(([from, to]) => spanOf(from, to)),
  { maxLength: 8 },
);

/** Whether the minute that begins at `minute` is covered: the naive question, asked one minute after another. */
export const covers = (times: readonly Interval[], minute: number): boolean =>
  times.some(({ from, to }) => from <= minute * MINUTE && minute * MINUTE < to);

export const EVERY_MINUTE = Array.from({ length: SPAN }, (_, minute) => minute);
