import { Estimate } from './catalogue.ts';
import { OutageNote } from './outage.ts';
import { closed, Duration, Instant, nullable, oneOf, SetUpId, type Static, Text, Type, Uuid } from './schema.ts';
import { stamp } from './stamp.ts';
import { StandardView } from './standard.ts';
import { HOLD_REASONS, LEG_ORIGINS, OUTCOMES, PRIORITIES, TICKET_STATES, VERDICTS } from './words.ts';

/** POST /tickets. The same `requestId` gives the same ticket, always. */
export const IssueTicket = closed({
  requestId: Uuid,
  serviceId: SetUpId,
  priority: Type.Optional(oneOf(PRIORITIES)),
});
export type IssueTicket = Static<typeof IssueTicket>;

/** One errand of the visit, as the visitor sees it on slip and phone. */
export const VisitErrand = closed({
  label: Type.String(),
  state: oneOf(TICKET_STATES),
  serviceId: SetUpId,
  serviceName: Type.String(),
  agencyShortName: Type.String(),
  agencyColour: Type.String(),
  zoneCode: Type.String(),
  zoneName: Type.String(),
  zoneNameEn: Type.String(),
  ahead: nullable(Type.Integer({ minimum: 0 })),
  estimate: nullable(Estimate),
  counterName: nullable(Type.String()),
  counterNumber: nullable(Type.Integer()),
  outcome: nullable(oneOf(OUTCOMES)),
  /** After `returned`: what was missing, and whether the slip still opens a place near the front today. */
  lacking: Type.Array(Type.String()),
  mayReenter: Type.Boolean(),
  /** What to have ready, in the words of its standard. */
  requirements: Type.Array(Type.String()),
  lastCalledAt: nullable(Instant),
  outage: nullable(OutageNote),
  /** When its counters serve again; null while they do. */
  opensAt: nullable(Instant),
  /** Where to go next: the one that is called or served, else the one that is likely to be called first. */
  next: Type.Boolean(),
});
export type VisitErrand = Static<typeof VisitErrand>;

/** What the holder of a ticket may know about it: GET /my-ticket and ticket:view. Nothing about anyone else. */
export const TicketView = closed({
  ...stamp,
  /** Series code and padded number, `A117`; screens show it as `A 117` with a thin space. */
  label: Type.String(),
  state: oneOf(TICKET_STATES),
  priority: oneOf(PRIORITIES),
  serviceId: SetUpId,
  serviceName: Type.String(),
  agencyName: Type.String(),
  agencyShortName: Type.String(),
  agencyColour: Type.String(),
  zoneCode: Type.String(),
  zoneName: Type.String(),
  zoneNameEn: Type.String(),
  mallName: Type.String(),
  timeZone: Type.String(),
  timeZoneLabel: Type.String(),
  issuedAt: Instant,
  /** People who would be called before this ticket; null when it is not waiting. */
  ahead: nullable(Type.Integer({ minimum: 0 })),
  estimate: nullable(Estimate),
  /** The counter that calls or serves it. */
  counterName: nullable(Type.String()),
  counterNumber: nullable(Type.Integer()),
  lastCalledAt: nullable(Instant),
  startedAt: nullable(Instant),
  /** Until when a missed call can still be put right. */
  graceUntil: nullable(Instant),
  graceMs: Duration,
  outcome: nullable(oneOf(OUTCOMES)),
  /** After `returned`: what was missing, in the words of the standard. */
  lacking: Type.Array(Type.String()),
  /** After `returned`: whether the slip still opens a place near the front today. */
  mayReenter: Type.Boolean(),
  /** Behind how many of those who wait one comes back in: the rule of the mall. */
  returnAfter: Type.Integer({ minimum: 0 }),
  /** After `referred`: where to. */
  referredTo: nullable(Type.String()),
  /** How the present stage began. */
  origin: oneOf(LEG_ORIGINS),
  outage: nullable(OutageNote),
  /** When the counters serve again; null while they do. */
  opensAt: nullable(Instant),
  /** All errands of the visit, this one included, in the order of their numbers' issue. */
  visit: Type.Array(VisitErrand),
  standard: StandardView,
  /** The place in the journal that is printed on the slip. */
  journalSeq: Type.Integer(),
  /** Eight characters of the journal's hash at that place. */
  journalCode: Type.String(),
});
export type TicketView = Static<typeof TicketView>;

/** 201 (or 200 on a repeat) of issueTicket. `token` opens `/t#token` and nothing else. */
export const IssuedTicket = closed({ id: Uuid, token: Type.String(), view: TicketView });
export type IssuedTicket = Static<typeof IssuedTicket>;

/** Another ticket of the same visit. */
export const Errand = closed({
  label: Type.String(),
  serviceName: Type.String(),
  state: oneOf(TICKET_STATES),
  /** Where the visitor is called to or served for it; null while it is neither. */
  counterName: nullable(Type.String()),
});
export type Errand = Static<typeof Errand>;

/** A ticket as the officer sees it. */
export const TicketDetail = closed({
  id: Uuid,
  label: Type.String(),
  state: oneOf(TICKET_STATES),
  priority: oneOf(PRIORITIES),
  serviceId: SetUpId,
  serviceName: Type.String(),
  agencyShortName: Type.String(),
  agencyColour: Type.String(),
  issuedAt: Instant,
  /** The promise: order in the line. */
  dueAt: Instant,
  /** Of the leg it is in. */
  queuedAt: Instant,
  firstCalledAt: nullable(Instant),
  lastCalledAt: nullable(Instant),
  /** Times the call was repeated. */
  recalls: Type.Integer({ minimum: 0 }),
  startedAt: nullable(Instant),
  heldSince: nullable(Instant),
  heldMs: Duration,
  holdReason: nullable(oneOf(HOLD_REASONS)),
  waitTargetMs: Duration,
  serviceTargetMs: Duration,
  waitVerdict: nullable(oneOf(VERDICTS)),
  requirements: Type.Array(Type.String()),
  /** The leg's number within the ticket; above 1 it came by transfer. */
  legNumber: Type.Integer({ minimum: 1 }),
  /** The counter that has it, or had it last. */
  counterId: nullable(SetUpId),
  noShowAt: nullable(Instant),
  graceUntil: nullable(Instant),
  origin: oneOf(LEG_ORIGINS),
  /** When a visitor set aside is asked after. */
  holdRemindAt: nullable(Instant),
  /** Repeats that are left, and from when the next one may be made. */
  recallsLeft: Type.Integer({ minimum: 0 }),
  recallAt: nullable(Instant),
  /** When service begins by itself, where the mall wants that. */
  autoStartAt: nullable(Instant),
  /** Service began by itself: until it is held or finished, the visitor may still turn out not to have come. */
  autoStarted: Type.Boolean(),
  /** How long a disruption that the agency could not help has lain over the wait. */
  waitOutageMs: Duration,
  lacking: Type.Array(Type.Integer({ minimum: 0 })),
  errands: Type.Array(Errand),
});
export type TicketDetail = Static<typeof TicketDetail>;

export const TicketAnswer = closed({ ticket: TicketDetail });
export type TicketAnswer = Static<typeof TicketAnswer>;

export const CallNextAnswer = closed({ ticket: nullable(TicketDetail) });
export type CallNextAnswer = Static<typeof CallNextAnswer>;

/** POST /counters/{id}/call: someone other than the next in line. The reason stands in the journal and the report. */
export const CallTicket = closed({ ticketId: Uuid, reason: Text(200) });
export type CallTicket = Static<typeof CallTicket>;

export const FinishService = closed({
  outcome: oneOf(OUTCOMES),
  /** For `returned`: which requirements of the standard are lacking, by their index. */
  lacking: Type.Optional(Type.Array(Type.Integer({ minimum: 0, maximum: 99 }), { maxItems: 100, uniqueItems: true })),
  /** For `referred`: where to. */
  referredTo: Type.Optional(Text(200)),
  /** For `referred` within the mall: the visitor keeps number, visit and arrival, and waits for this service. */
  referredServiceId: Type.Optional(SetUpId),
});
export type FinishService = Static<typeof FinishService>;

export const HoldTicket = closed({
  reason: oneOf(HOLD_REASONS),
  /** When the officer is reminded; without it after the mall's own time. */
  remindInMs: Type.Optional(Duration),
});
export type HoldTicket = Static<typeof HoldTicket>;

/** A transfer keeps number, visit and arrival, and opens a new leg at the other service. */
export const TransferTicket = closed({ serviceId: SetUpId, reason: Type.Optional(Text(200)) });
export type TransferTicket = Static<typeof TransferTicket>;

export const CancelTicket = closed({ reason: Text(200) });
export type CancelTicket = Static<typeof CancelTicket>;

/** Commands that need no more than the ticket: an empty object. */
export const NoBody = closed({});
