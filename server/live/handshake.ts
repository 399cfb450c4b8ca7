import type { Handshake, HandshakeRefusal } from '../../contract/live.ts';
import { type Actor, maySitAt } from '../domain/actor.ts';
import { findTicketIdByLink } from '../store/find-ticket.ts';
import type { ViewSource } from '../store/view-source.ts';
import { rooms } from './rooms.ts';

/** What a connection is for, once it has been let in. */
export type Admission = {
  /** The room whose view it gets. */
  room: string;
  /** Set for a display: it counts as a screen of this zone and hears its announcements. */
  displayZoneId: string | null;
  ticketId: string | null;
};

type Admitted = { ok: true; value: Admission } | { ok: false; error: HandshakeRefusal };

const refuse = (error: HandshakeRefusal): Admitted => ({ ok: false, error });
const admit = (room: string, extra: Partial<Admission> = {}): Admitted => ({
  ok: true,
  value: { room, displayZoneId: null, ticketId: null, ...extra },
});

/** Who may have which screen pushed. The actor is null without credentials. */
export async function admitConnection(views: ViewSource, actor: Actor | null, handshake: Handshake): Promise<Admitted> {
  const { want } = handshake;
  switch (want.view) {
    case 'ticket':
      return admitTicket(views, handshake.ticketToken);
    case 'kiosk': {
      const isKiosk = actor?.kind === 'demo' || (actor?.kind === 'device' && actor.deviceKind === 'kiosk');
      if (!isKiosk && actor?.kind !== 'person') return refuse(actor === null ? 'notSignedIn' : 'notAllowed');
      return admit(rooms.kiosk(views.mallId));
    }
    case 'board':
      return admitBoard(views, actor, want.zoneId);
    case 'console':
      return admitConsole(views, actor, want.counterId);
    case 'floor':
      if (actor?.kind !== 'person') return refuse('notSignedIn');
      return actor.role === 'officer' ? refuse('notAllowed') : admit(rooms.floor(views.mallId));
  }
}

async function admitTicket(views: ViewSource, ticketToken: string | undefined): Promise<Admitted> {
  const ticketId = ticketToken === undefined ? null : await findTicketIdByLink(views.reader, ticketToken);
  return ticketId === null ? refuse('notFound') : admit(rooms.ticket(ticketId), { ticketId });
}

async function admitBoard(views: ViewSource, actor: Actor | null, zoneId: string): Promise<Admitted> {
  if (actor === null) return refuse('notSignedIn');
  if (actor.kind === 'device' && (actor.deviceKind !== 'display' || actor.zoneId !== zoneId))
    return refuse('notAllowed');
  const { zones } = await views.setUp.current();
  if (!zones.has(zoneId)) return refuse('notFound');
  // A supervisor who looks at the board is not a screen in the hall, and must not count as one.
  const isScreen = actor.kind === 'device' || actor.kind === 'demo';
  return admit(rooms.zone(zoneId), { displayZoneId: isScreen ? zoneId : null });
}

async function admitConsole(views: ViewSource, actor: Actor | null, counterId: string): Promise<Admitted> {
  if (actor?.kind !== 'person') return refuse('notSignedIn');
  const { counters } = await views.setUp.current();
  const counter = counters.get(counterId);
  if (counter === undefined || counter.retired) return refuse('notFound');
  return maySitAt(actor, counter) ? admit(rooms.counter(counterId)) : refuse('notAllowed');
}
