import { BusinessDay, closed, nullable, oneOf, SetUpId, type Static, Type } from './schema.ts';

/** Which rule decides a day's hours (server/domain/calendar/day-plan.ts). */
export const DAY_RULES = [
  'mallClosure',
  'agencyException',
  'mallExtraOpening',
  'holiday',
  'agencySeason',
  'mallSeason',
  'agencyWeek',
  'mallWeek',
] as const;
export type DayRule = (typeof DAY_RULES)[number];

/** GET /set-up/hours: seven days from `day`, of an agency; of the mall itself without one. */
export const SetUpHoursQuery = closed({ day: BusinessDay, agencyId: Type.Optional(SetUpId) });
export type SetUpHoursQuery = Static<typeof SetUpHoursQuery>;

/** 'HH:MM' of the mall's clock, past midnight up to '48:00'. */
const Time = Type.String();

export const DayHoursView = closed({
  opens: Time,
  closes: Time,
  breaks: Type.Array(closed({ from: Time, to: Time, name: Type.String() })),
  /** When tickets may be taken; null: as the counters. */
  ticketsFrom: nullable(Time),
  ticketsUntil: nullable(Time),
});
export type DayHoursView = Static<typeof DayHoursView>;

export const PlannedDay = closed({
  day: BusinessDay,
  /** Null: closed. */
  hours: nullable(DayHoursView),
  rule: oneOf(DAY_RULES),
  /** Of the holiday, exception or season that decided. */
  name: nullable(Type.String()),
});
export type PlannedDay = Static<typeof PlannedDay>;

/** `alwaysOpen`: the mall is open at every instant, whatever the days say. */
export const SetUpHours = closed({ alwaysOpen: Type.Boolean(), days: Type.Array(PlannedDay) });
export type SetUpHours = Static<typeof SetUpHours>;
