import { BusinessDay, closed, Duration, Instant, nullable, oneOf, type Static, Type } from './schema.ts';
import { REPORT_GROUPS } from './words.ts';

/** Of the legs that have the measure: nearest-rank percentiles, plain mean, share within the leg's own target (0…1). */
export const Measure = closed({
  n: Type.Integer({ minimum: 0 }),
  meanMs: nullable(Type.Number({ minimum: 0 })),
  medianMs: nullable(Duration),
  p90Ms: nullable(Duration),
  withinShare: nullable(Type.Number({ minimum: 0, maximum: 1 })),
});
export type Measure = Static<typeof Measure>;

/** One line of the SOP report. Counts are legs: a transferred visitor counts once at each service. */
export const SopRow = closed({
  key: Type.String(),
  name: Type.String(),
  /** Legs that began in the period. */
  tickets: Type.Integer(),
  /** Ended with outcome completed. */
  served: Type.Integer(),
  returned: Type.Integer(),
  referred: Type.Integer(),
  transferred: Type.Integer(),
  noShow: Type.Integer(),
  cancelled: Type.Integer(),
  expired: Type.Integer(),
  /** Not ended yet. */
  open: Type.Integer(),
  /** Called although somebody else was next. */
  outOfOrder: Type.Integer(),
  /** Served without a call; they have no wait and stay out of its averages. */
  walkDirect: Type.Integer(),
  /**
   * Over the wait or service target while a disruption lasted that the agency could not help. They are among those that `wait` and
   * `service` count as over: the verdict stays as measured, and this says how much of it the agency is not to blame for.
   */
  waitOverOutage: Type.Integer(),
  serviceOverOutage: Type.Integer(),
  /**
   * How long people waited and nobody was there: within the serving hours of the agency, at least one ticket was in line for a service
   * (from joining it to its first call) and no counter that serves it was open; a counter on a break is not. Reckoned service by
   * service and day by day, and summed: two services left alone in the same hour are two hours, so that agencies, services and days
   * each add up to the total. Null for a counter, which has no line of its own. Counters serve what the set-up says now.
   */
  unattendedMs: nullable(Duration),
  wait: Measure,
  way: Measure,
  service: Measure,
});
export type SopRow = Static<typeof SopRow>;

export const SopReportQuery = closed({
  from: BusinessDay,
  to: BusinessDay,
  groupBy: Type.Optional(oneOf(REPORT_GROUPS)),
});
export type SopReportQuery = Static<typeof SopReportQuery>;

export const SopReport = closed({
  from: BusinessDay,
  to: BusinessDay,
  groupBy: oneOf(REPORT_GROUPS),
  generatedAt: Instant,
  rows: Type.Array(SopRow),
  total: SopRow,
});
export type SopReport = Static<typeof SopReport>;
