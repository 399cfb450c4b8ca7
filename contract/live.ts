import type { Announcement, BoardView } from './board.ts';
import type { KioskView } from './catalogue.ts';
import type { ConsoleView } from './counter.ts';
import type { FloorView } from './floor.ts';
import { closed, nullable, SetUpId, type Static, Type } from './schema.ts';
import { stamp } from './stamp.ts';
import type { TicketView } from './ticket.ts';

/** The one screen a connection is for. */
export const Want = Type.Union([
  closed({ view: Type.Literal('board'), zoneId: SetUpId }),
  closed({ view: Type.Literal('kiosk') }),
  closed({ view: Type.Literal('console'), counterId: SetUpId }),
  closed({ view: Type.Literal('floor') }),
  closed({ view: Type.Literal('ticket') }),
]);
export type Want = Static<typeof Want>;

/**
 * Socket.IO handshake `auth`. A staff page is known by its session cookie, a device by `token`, a phone by `ticketToken`.
 * `epoch` and `lastAnnouncement` are what a display remembers: calls after it that are still fresh are sent again.
 */
export const Handshake = closed({
  protocol: Type.Integer(),
  want: Want,
  token: Type.Optional(Type.String({ maxLength: 128 })),
  ticketToken: Type.Optional(Type.String({ maxLength: 128 })),
  epoch: Type.Optional(Type.String({ maxLength: 64 })),
  lastAnnouncement: Type.Optional(nullable(Type.Integer({ minimum: 0 }))),
});
export type Handshake = Static<typeof Handshake>;

/** `connect_error.data.code`. After any of these but `unavailable` the client must not simply try again. */
export const HANDSHAKE_REFUSALS = [
  'wrongProtocol',
  'badHandshake',
  'notSignedIn',
  'notAllowed',
  'notFound',
  'unavailable',
] as const;
export type HandshakeRefusal = (typeof HANDSHAKE_REFUSALS)[number];

/** Every five seconds, so that silence is noticed. */
export const Tick = closed(stamp);
export type Tick = Static<typeof Tick>;

export const AnnouncementReceipt = closed({ zoneId: SetUpId, n: Type.Integer({ minimum: 1 }) });
export type AnnouncementReceipt = Static<typeof AnnouncementReceipt>;

export interface ServerToClient {
  'board:view': (view: BoardView) => void;
  'kiosk:view': (view: KioskView) => void;
  'console:view': (view: ConsoleView) => void;
  'floor:view': (view: FloorView) => void;
  'ticket:view': (view: TicketView) => void;
  announcement: (announcement: Announcement) => void;
  tick: (tick: Tick) => void;
}

/** Commands never travel here: only a display's word that it has shown or spoken a call. */
export interface ClientToServer {
  'announcement:shown': (receipt: AnnouncementReceipt) => void;
  'announcement:spoken': (receipt: AnnouncementReceipt) => void;
}
