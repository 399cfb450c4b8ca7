import { CounterView } from './counter.ts';
import { HoursView } from './hours.ts';
import { OutageView } from './outage.ts';
import { closed, Duration, Instant, nullable, oneOf, SetUpId, type Static, Type } from './schema.ts';
import { stamp } from './stamp.ts';
import { CLOSED_REASONS, DEVICE_KINDS, FORECASTS } from './words.ts';

export const FloorService = closed({
  serviceId: SetUpId,
  serviceName: Type.String(),
  agencyId: SetUpId,
  agencyShortName: Type.String(),
  agencyColour: Type.String(),
  waiting: Type.Integer(),
  /** How long the first in line has waited; null with nobody waiting. */
  longestWaitMs: nullable(Duration),
  /** When the first of the line passes its wait target; in the past when it already has. */
  nextBreachAt: nullable(Instant),
  overdue: Type.Integer(),
  countersOpen: Type.Integer(),
  open: Type.Boolean(),
  closedReason: nullable(oneOf(CLOSED_REASONS)),
  closedNote: nullable(Type.String()),
  /** Tickets left today at the kiosk; null without a quota. */
  quotaLeft: nullable(Type.Integer({ minimum: 0 })),
  forecast: oneOf(FORECASTS),
});
export type FloorService = Static<typeof FloorService>;

/**
 * `unattended`: people wait and nobody is there, for longer than the mall allows. `plannedAbsent`: the roster names this time and the
 * counter is not open. `breakOverdue`: the officer said to be back by now. `heldLong`: a visitor set aside was not taken up again.
 */
export const ALARM_KINDS = [
  'unattended',
  'overdue',
  'plannedAbsent',
  'breakOverdue',
  'heldLong',
  'lineFull',
  'displayAway',
] as const;
export const AlarmKind = oneOf(ALARM_KINDS);
export const FloorAlarm = closed({
  kind: AlarmKind,
  /** What it is about: a service, a counter or a device. */
  subjectId: SetUpId,
  subject: Type.String(),
  count: Type.Integer(),
  since: nullable(Instant),
});
export type FloorAlarm = Static<typeof FloorAlarm>;

export const FloorDevice = closed({
  id: Type.String(),
  kind: oneOf(DEVICE_KINDS),
  name: Type.String(),
  zoneId: nullable(SetUpId),
  connected: Type.Boolean(),
});
export type FloorDevice = Static<typeof FloorDevice>;

/** floor:view: every counter, every service, every alarm. */
export const FloorView = closed({
  ...stamp,
  counters: Type.Array(CounterView),
  services: Type.Array(FloorService),
  alarms: Type.Array(FloorAlarm),
  devices: Type.Array(FloorDevice),
  hours: HoursView,
  outages: Type.Array(OutageView),
  /** Counters that the roster wants open now. */
  planned: Type.Array(SetUpId),
});
export type FloorView = Static<typeof FloorView>;
