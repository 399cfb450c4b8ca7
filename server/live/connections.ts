import { Compile } from 'typebox/compile';
import { AnnouncementReceipt, Handshake, type HandshakeRefusal } from '../../contract/live.ts';
import { PROTOCOL_VERSION } from '../../contract/protocol-version.ts';
import type { Actor } from '../domain/actor.ts';
import { readHead } from '../store/journal.ts';
import type { ViewSource } from '../store/view-source.ts';
import { admitConnection } from './handshake.ts';
import type { LiveSocket } from './live-server.ts';
import type { createPresence } from './presence.ts';
import { readAnnouncements } from './publisher.ts';
import { rooms } from './rooms.ts';
import type { Screens } from './screens.ts';
import { sendView } from './send-view.ts';

/** A display is spoken to within this time of the call or not at all; older ones are on its board anyway. */
const FRESH_MS = 30_000;

const checkHandshake = Compile(Handshake);
const checkReceipt = Compile(AnnouncementReceipt);

type Identify = (socket: LiveSocket, token: string | undefined) => Promise<Actor | null>;

/** Null for a connection that is let in; what it is then is in `socket.data`. */
export async function admitSocket(
  source: ViewSource,
  socket: LiveSocket,
  identify: Identify,
): Promise<HandshakeRefusal | null> {
  const { auth } = socket.handshake;
  // Said before anything else: an old page cannot be expected to fit the rest of the schema.
  if (auth.protocol !== PROTOCOL_VERSION) return 'wrongProtocol';
  if (!checkHandshake.Check(auth)) return 'badHandshake';
  const actor = await identify(socket, auth.token);
  const admitted = await admitConnection(source, actor, auth);
  if (!admitted.ok) return admitted.error;
  const { epoch } = await readHead(source.reader, source.mallId);
  const lastAnnouncement = auth.epoch === epoch ? (auth.lastAnnouncement ?? null) : null;
  socket.data = { admission: admitted.value, actor, lastAnnouncement };
  return null;
}

/** From the first view to the disconnect of those who were let in. */
export function createWelcome(source: ViewSource, presence: ReturnType<typeof createPresence>, screens: Screens) {
  function presenceChanged(zoneId: string | null): void {
    screens.refreshFloor();
    if (zoneId !== null) screens.refreshConsoles(zoneId);
  }

  function listen(socket: LiveSocket): void {
    const { admission, actor } = socket.data;
    const receive = (kind: 'shown' | 'spoken') => (receipt: AnnouncementReceipt) => {
      const zoneId = admission.displayZoneId;
      if (zoneId === null || !checkReceipt.Check(receipt) || receipt.zoneId !== zoneId) return;
      if (presence.addReceipt(zoneId, receipt.n, socket.id, kind)) screens.refreshConsoles(zoneId);
    };
    socket.on('announcement:shown', receive('shown'));
    socket.on('announcement:spoken', receive('spoken'));
    socket.on('disconnect', () => {
      if (actor?.kind === 'device') presence.removeDevice(actor.deviceId);
      if (admission.displayZoneId !== null) presence.removeDisplay(admission.displayZoneId, socket.id);
      if (actor?.kind === 'device' || admission.displayZoneId !== null) presenceChanged(admission.displayZoneId);
    });
  }

  /** Calls that a display missed while it was away, if they are still worth speaking. */
  async function catchUp(socket: LiveSocket): Promise<void> {
    const { admission, lastAnnouncement } = socket.data;
    if (admission.displayZoneId === null || lastAnnouncement === null) return;
    for (const announcement of await readAnnouncements(source, admission.displayZoneId, lastAnnouncement)) {
      if (announcement.ageMs <= FRESH_MS) socket.emit('announcement', announcement);
    }
  }

  return async (socket: LiveSocket): Promise<void> => {
    const { admission, actor } = socket.data;
    const { displayZoneId } = admission;
    listen(socket);
    await socket.join(admission.room);
    if (actor?.kind === 'device') {
      await socket.join(rooms.device(actor.deviceId));
      presence.addDevice(actor.deviceId);
    }
    if (actor?.kind === 'person') await socket.join(rooms.person(actor.personId));
    if (displayZoneId !== null) presence.addDisplay(displayZoneId, socket.id);
    if (actor?.kind === 'device' || displayZoneId !== null) presenceChanged(displayZoneId);
    // A fresh view at every connect: what was missed meanwhile is in it.
    const push = await screens.read(admission.room, admission.ticketId === null);
    if (push !== null) sendView(socket, push);
    await catchUp(socket);
  };
}
