import { CounterView } from './counter.ts';
import { closed, Duration, Instant, nullable, oneOf, SetUpId, type Static, Type } from './schema.ts';
import { stamp } from './stamp.ts';
import { CLOSED_REASONS, DEVICE_KINDS } from './words.ts';

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
});
export type FloorService = Static<typeof FloorService>;

export const AlarmKind = oneOf(['unattended', 'overdue', 'displayAway']);
export const FloorAlarm = closed({
  kind: AlarmKind,
  /** What it is about: a service or a zone. */
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

/** floor:view: every counter, every service, every alarm. */
export const FloorView = closed({
  ...stamp,
  counters: Type.Array(CounterView),
  services: Type.Array(FloorService),
  alarms: Type.Array(FloorAlarm),
  devices: Type.Array(FloorDevice),
});
export type FloorView = Static<typeof FloorView>;
