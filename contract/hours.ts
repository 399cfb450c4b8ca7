import { closed, Instant, nullable, oneOf, type Static, Type } from './schema.ts';
import { HOURS_REASONS } from './words.ts';

/** The one answer to "open or closed?", for the mall or an agency at an instant. */
export const HoursView = closed({
  /** Counters serve now, by the calendar. */
  open: Type.Boolean(),
  reason: nullable(oneOf(HOURS_REASONS)),
  /** The name of the holiday, closure or break. */
  note: nullable(Type.String()),
  /** When counters serve again; null while they do. */
  opensAt: nullable(Instant),
  /** When the last counter time of today ends; null where there is no closing, or no opening today. */
  closesAt: nullable(Instant),
});
export type HoursView = Static<typeof HoursView>;
