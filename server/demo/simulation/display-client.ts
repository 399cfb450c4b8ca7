import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, Handshake, ServerToClient } from '../../../contract/live.ts';
import { PROTOCOL_VERSION } from '../../../contract/protocol-version.ts';
import type { Tally } from './tally.ts';

export type DisplayClient = {
  readonly zoneId: string;
  /** Resolves when the board is on the screen, or when it is clear that it will not be. */
  ready: Promise<void>;
  /** The number of the newest announcement heard. */
  lastHeard(): number;
  isConnected(): boolean;
  close(): void;
};

/** A display of a zone: hears each call once, and says that it was shown and, when it has been read out, spoken. */
export function connectDisplay(
  of: { url: string; zoneId: string /** Real time that a call takes to say, ms. */; speakMs: number },
  tally: Tally,
): DisplayClient {
  const { zoneId } = of;
  let epoch: string | null = null;
  let last: number | null = null;
  const speaking = new Set<NodeJS.Timeout>();
  const handshake = (): Handshake => ({
    protocol: PROTOCOL_VERSION,
    want: { view: 'board', zoneId },
    ...(epoch === null ? {} : { epoch, lastAnnouncement: last }),
  });
  const socket: Socket<ServerToClient, ClientToServer> = io(of.url, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 250,
    reconnectionDelayMax: 2_000,
    // Asked for at every connection: after a break it names the last call heard.
    auth: (answer) => answer(handshake()),
  });
  socket.on('board:view', (view) => {
    epoch = view.epoch;
    last ??= view.lastAnnouncement;
  });
  socket.on('announcement', ({ n }) => {
    // Near a commit a call may be sent twice; a display says it once.
    if (last !== null && n <= last) return;
    tally.count('announcements');
    if (last !== null) tally.count('announcementsMissed', n - last - 1);
    last = n;
    socket.emit('announcement:shown', { zoneId, n });
    const saying = setTimeout(() => {
      speaking.delete(saying);
      socket.emit('announcement:spoken', { zoneId, n });
    }, of.speakMs);
    speaking.add(saying);
  });
  const ready = new Promise<void>((resolve) => {
    socket.once('board:view', () => resolve());
    socket.once('connect_error', () => resolve());
  });
  return {
    zoneId,
    ready,
    lastHeard: () => last ?? 0,
    isConnected: () => socket.connected,
    close: () => {
      for (const saying of speaking) clearTimeout(saying);
      socket.close();
    },
  };
}
