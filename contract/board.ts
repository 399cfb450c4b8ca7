import { MallView, Zone } from './catalogue.ts';
import { HoursView } from './hours.ts';
import { OutageView } from './outage.ts';
import { closed, Duration, Instant, nullable, oneOf, SetUpId, type Static, Type } from './schema.ts';
import { stamp } from './stamp.ts';
import { BREAK_REASONS, DUTY_STATES } from './words.ts';

export const BoardCounter = closed({
  id: SetUpId,
  number: Type.Integer(),
  name: Type.String(),
  agencyShortName: Type.String(),
  agencyColour: Type.String(),
  duty: oneOf(DUTY_STATES),
  breakReason: nullable(oneOf(BREAK_REASONS)),
  /** When the officer on a break is expected back. */
  expectedReturnAt: nullable(Instant),
  /** The ticket called to or served at the counter. */
  ticketLabel: nullable(Type.String()),
  serving: Type.Boolean(),
});
export type BoardCounter = Static<typeof BoardCounter>;

export const BoardCall = closed({
  n: Type.Integer(),
  ticketLabel: Type.String(),
  counterNumber: Type.Integer(),
  counterName: Type.String(),
  agencyShortName: Type.String(),
  agencyName: Type.String(),
  agencyColour: Type.String(),
  /** When it was called, or last repeated. */
  at: Instant,
});
export type BoardCall = Static<typeof BoardCall>;

export const BoardWaiting = closed({
  serviceId: SetUpId,
  serviceName: Type.String(),
  agencyId: SetUpId,
  agencyShortName: Type.String(),
  agencyColour: Type.String(),
  waiting: Type.Integer({ minimum: 0 }),
});
export type BoardWaiting = Static<typeof BoardWaiting>;

export const Notice = closed({ id: SetUpId, text: Type.String(), textEn: Type.String() });
export type Notice = Static<typeof Notice>;

/** board:view and GET /zones/{id}/board. */
export const BoardView = closed({
  ...stamp,
  mall: MallView,
  zone: Zone,
  counters: Type.Array(BoardCounter),
  /** Newest first, one entry a ticket, at most eight. */
  lastCalls: Type.Array(BoardCall),
  waitingByService: Type.Array(BoardWaiting),
  notices: Type.Array(Notice),
  hours: HoursView,
  /** Disruptions that last and concern this zone. */
  outages: Type.Array(OutageView),
  /** The number of the zone's newest announcement; 0 before the first. */
  lastAnnouncement: Type.Integer({ minimum: 0 }),
});
export type BoardView = Static<typeof BoardView>;

/** A call as shown and spoken in a zone, numbered within that zone without gaps. */
export const Announcement = closed({
  epoch: Type.String(),
  zoneId: SetUpId,
  n: Type.Integer({ minimum: 1 }),
  kind: oneOf(['call', 'recall']),
  ticketLabel: Type.String(),
  counterNumber: Type.Integer(),
  counterName: Type.String(),
  agencyName: Type.String(),
  agencyShortName: Type.String(),
  agencyColour: Type.String(),
  /** What to play, in order: chime, words of the number, the counter. Clip names; the words are in `spoken`. */
  clips: Type.Array(Type.String()),
  /** The same as a sentence, for speech synthesis and assistive devices. */
  spoken: Type.String(),
  /** How old it was when it was sent. */
  ageMs: Duration,
});
export type Announcement = Static<typeof Announcement>;
