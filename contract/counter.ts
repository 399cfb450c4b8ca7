import { closed, Duration, Instant, nullable, oneOf, SetUpId, type Static, Text, Type, Uuid } from './schema.ts';
import { stamp } from './stamp.ts';
import { TicketDetail } from './ticket.ts';
import { BREAK_REASONS, COUNTER_SERVICE_KINDS, DUTY_STATES } from './words.ts';

export const DutyView = closed({
  id: Uuid,
  personId: Uuid,
  personName: Type.String(),
  state: oneOf(DUTY_STATES),
  /** When it came into this state. */
  since: Instant,
  breakReason: nullable(oneOf(BREAK_REASONS)),
  breakNote: nullable(Type.String()),
});
export type DutyView = Static<typeof DutyView>;

export const CounterService = closed({
  serviceId: SetUpId,
  serviceName: Type.String(),
  kind: oneOf(COUNTER_SERVICE_KINDS),
});
export type CounterService = Static<typeof CounterService>;

/** A row of GET /counters. */
export const CounterView = closed({
  id: SetUpId,
  number: Type.Integer(),
  /** As shown and spoken: "Loket 3". */
  name: Type.String(),
  zoneId: SetUpId,
  zoneName: Type.String(),
  agencyId: SetUpId,
  agencyShortName: Type.String(),
  agencyColour: Type.String(),
  services: Type.Array(CounterService),
  duty: nullable(DutyView),
  current: nullable(TicketDetail),
});
export type CounterView = Static<typeof CounterView>;

export const CounterList = closed({ counters: Type.Array(CounterView) });
export type CounterList = Static<typeof CounterList>;

export const CounterAnswer = closed({ counter: CounterView });
export type CounterAnswer = Static<typeof CounterAnswer>;

/** POST /counters/{id}/open: take the counter, or come back from a break. `takeOver` takes it openly from whoever has it. */
export const OpenCounter = closed({ takeOver: Type.Optional(Type.Boolean()) });
export type OpenCounter = Static<typeof OpenCounter>;

export const PauseCounter = closed({ reason: oneOf(BREAK_REASONS), note: Type.Optional(Text(200)) });
export type PauseCounter = Static<typeof PauseCounter>;

export const CloseCounter = closed({ reason: Type.Optional(Text(200)) });
export type CloseCounter = Static<typeof CloseCounter>;

/** Why a ticket is next: enough to explain it to the people in the hall. */
export const NextReason = oneOf(['earliestPromise', 'assistIdle', 'assistOverdue']);

/** Today's work at this counter, by whoever sat there. */
export const Tally = closed({
  served: Type.Integer(),
  returned: Type.Integer(),
  referred: Type.Integer(),
  noShow: Type.Integer(),
  transferred: Type.Integer(),
  meanServiceMs: nullable(Duration),
  serviceWithin: Type.Integer(),
});
export type Tally = Static<typeof Tally>;

/** Whether the last call reached the screens. */
export const CallReach = closed({
  n: Type.Integer(),
  /** Displays of the zone that are connected now. */
  displays: Type.Integer(),
  shown: Type.Integer(),
  spoken: Type.Integer(),
});
export type CallReach = Static<typeof CallReach>;

/** console:view: everything the officer's screen shows. */
export const ConsoleView = closed({
  ...stamp,
  counter: CounterView,
  held: Type.Array(TicketDetail),
  next: nullable(closed({ ticketId: Uuid, label: Type.String(), reason: NextReason })),
  /** The first of the line in the order in which they will be called. */
  line: Type.Array(TicketDetail),
  waiting: Type.Integer({ minimum: 0 }),
  /** Missed calls that can still be put right. */
  noShows: Type.Array(TicketDetail),
  tally: Tally,
  reach: nullable(CallReach),
  /** Displays of the zone that are connected, whether or not there was a call. */
  displays: Type.Integer({ minimum: 0 }),
});
export type ConsoleView = Static<typeof ConsoleView>;
