import { HoursView } from './hours.ts';
import { OutageView } from './outage.ts';
import { closed, Duration, Instant, nullable, oneOf, SetUpId, type Static, Text, Type, Uuid } from './schema.ts';
import { stamp } from './stamp.ts';
import { TicketDetail } from './ticket.ts';
import { BREAK_REASONS, COUNTER_SERVICE_KINDS, DUTY_STATES, PRIORITIES, UNDOABLE_STEPS } from './words.ts';

export const DutyView = closed({
  id: Uuid,
  personId: Uuid,
  personName: Type.String(),
  state: oneOf(DUTY_STATES),
  /** When it came into this state. */
  since: Instant,
  breakReason: nullable(oneOf(BREAK_REASONS)),
  breakNote: nullable(Type.String()),
  expectedReturnAt: nullable(Instant),
});
export type DutyView = Static<typeof DutyView>;

export const CounterService = closed({
  serviceId: SetUpId,
  serviceName: Type.String(),
  kind: oneOf(COUNTER_SERVICE_KINDS),
  /** For assist: how many must wait before this counter helps. */
  minWaiting: Type.Integer({ minimum: 1 }),
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

export const PauseCounter = closed({
  reason: oneOf(BREAK_REASONS),
  note: Type.Optional(Text(200)),
  expectedReturnAt: Type.Optional(nullable(Instant)),
});
export type PauseCounter = Static<typeof PauseCounter>;

export const CloseCounter = closed({ reason: Type.Optional(Text(200)) });
export type CloseCounter = Static<typeof CloseCounter>;

/**
 * POST /counters/{id}/walk-in: serve someone who stands there, without a call. While others wait it is out of order: it needs the
 * permission and a reason.
 */
export const WalkIn = closed({
  requestId: Uuid,
  serviceId: SetUpId,
  priority: Type.Optional(oneOf(PRIORITIES)),
  reason: Type.Optional(Text(200)),
});
export type WalkIn = Static<typeof WalkIn>;

/** The last step at a counter, as long as it can be taken back. */
export const UndoOffer = closed({ ticketId: Uuid, label: Type.String(), step: oneOf(UNDOABLE_STEPS), until: Instant });
export type UndoOffer = Static<typeof UndoOffer>;

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
  /** Sent home today for missing documents, who may come back to this counter's services. Newest first. */
  returned: Type.Array(TicketDetail),
  undo: nullable(UndoOffer),
  /** Of the counter's agency. */
  hours: HoursView,
  /** Disruptions that last and concern its services. */
  outages: Type.Array(OutageView),
  tally: Tally,
  reach: nullable(CallReach),
  /** Displays of the zone that are connected, whether or not there was a call. */
  displays: Type.Integer({ minimum: 0 }),
});
export type ConsoleView = Static<typeof ConsoleView>;
