import { BusinessDay, closed, Duration, Instant, nullable, oneOf, SetUpId, type Static, Type, Uuid } from './schema.ts';
import { BREAK_REASONS } from './words.ts';

/**
 * How a stay at a counter ended: the officer left, was replaced openly, or went to another counter; the rest is closed by rule: left
 * open over night, after the agency's closing, or with nothing done while people waited.
 */
export const CLOSE_CAUSES = ['officer', 'takenOver', 'moved', 'closeOfDay', 'afterHours', 'idle'] as const;

export const TimeSpan = closed({ from: Instant, to: Instant });
export type TimeSpan = Static<typeof TimeSpan>;

export const DutyBreakView = closed({
  from: Instant,
  /** When it ended; null while it lasts. */
  to: nullable(Instant),
  reason: oneOf(BREAK_REASONS),
  note: nullable(Type.String()),
  /** When the officer said to be back. */
  expectedReturnAt: nullable(Instant),
  /** Whether the officer came back; a break can also end with the counter being closed. */
  returned: Type.Boolean(),
});
export type DutyBreakView = Static<typeof DutyBreakView>;

/** An officer's stay at a counter. */
export const DutyRecordView = closed({
  dutyId: Uuid,
  personName: Type.String(),
  openedAt: Instant,
  /** Null while it lasts. */
  closedAt: nullable(Instant),
  cause: nullable(oneOf(CLOSE_CAUSES)),
  closeReason: nullable(Type.String()),
  breaks: Type.Array(DutyBreakView),
});
export type DutyRecordView = Static<typeof DutyRecordView>;

/** A time at which the roster wants the counter open, within the hours of its agency. A null name: whoever comes. */
export const PlannedTimeView = closed({ ...TimeSpan.properties, personName: nullable(Type.String()) });
export type PlannedTimeView = Static<typeof PlannedTimeView>;

export const CounterDay = closed({
  counterId: SetUpId,
  number: Type.Integer(),
  name: Type.String(),
  agencyId: SetUpId,
  planned: Type.Array(PlannedTimeView),
  duties: Type.Array(DutyRecordView),
  /** Of the whole day; the others are of that part of it that is over: open + onBreak + absent = planned so far. */
  plannedMs: Duration,
  openMs: Duration,
  onBreakMs: Duration,
  absentMs: Duration,
});
export type CounterDay = Static<typeof CounterDay>;

/** When people waited for a service within its hours and no counter that serves it was open. */
export const UnattendedService = closed({
  serviceId: SetUpId,
  serviceName: Type.String(),
  agencyId: SetUpId,
  times: Type.Array(TimeSpan),
  ms: Duration,
});
export type UnattendedService = Static<typeof UnattendedService>;

export const AgencyDay = closed({
  agencyId: SetUpId,
  shortName: Type.String(),
  colour: Type.String(),
  /** When its counters serve, without breaks; empty on a day off. */
  serving: Type.Array(TimeSpan),
});
export type AgencyDay = Static<typeof AgencyDay>;

export const DutyHistoryQuery = closed({ day: BusinessDay });
export type DutyHistoryQuery = Static<typeof DutyHistoryQuery>;

/** GET /duties?day=: who was on duty when, with breaks, against the roster; and when people waited with nobody there. */
export const DutyHistory = closed({
  day: BusinessDay,
  generatedAt: Instant,
  /** The business day as instants. */
  from: Instant,
  to: Instant,
  agencies: Type.Array(AgencyDay),
  /** Those that are planned or were on duty that day, by number. */
  counters: Type.Array(CounterDay),
  unattended: Type.Array(UnattendedService),
});
export type DutyHistory = Static<typeof DutyHistory>;
