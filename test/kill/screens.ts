import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, Handshake, ServerToClient, Want } from '../../contract/live.ts';
import { PROTOCOL_VERSION } from '../../contract/protocol-version.ts';
import { RECONNECT } from '../../ui-shared/reconnect.ts';

type LiveSocket = Socket<ServerToClient, ClientToServer>;

/** A live client as a screen has it: comes back by itself, and remembers how far it has heard. */
export interface Screen {
  readonly name: string;
  isCurrent(head: { epoch: string; seq: number }): boolean;
  describe(): string;
  /** What the newest view says, in the words of the database; null before the first. */
  readonly view: () => unknown;
  close(): void;
}

export interface Display extends Screen {
  readonly zoneId: string;
  lastHeard(): number | null;
  /** Drops the connection; it is made anew at once. */
  drop(): void;
}

/** As the screens have it. Socket.IO does not notice a server that dies between accepting and greeting, but for this. */
const GIVE_UP_MS = 8_000;

interface Options {
  url: string;
  want: Want;
  cookie?: string;
  ticketToken?: string;
  /** Added to the handshake, asked at each connection. */
  memory?: () => Partial<Handshake>;
}

function openSocket({ url, want, cookie, ticketToken, memory }: Options): LiveSocket {
  return io(url, {
    transports: ['websocket'],
    forceNew: true,
    ...RECONNECT,
    timeout: GIVE_UP_MS,
    auth: (answer) => {
      answer({
        protocol: PROTOCOL_VERSION,
        want,
        ...(ticketToken === undefined ? {} : { ticketToken }),
        ...memory?.(),
      } satisfies Handshake);
    },
    ...(cookie === undefined ? {} : { extraHeaders: { cookie } }),
  });
}

export function openScreen(name: string, options: Options, fault: (text: string) => void): Screen {
  const socket = openSocket(options);
  return watch(name, socket, fault);
}

function watch(name: string, socket: LiveSocket, fault: (text: string) => void): Screen {
  let newest: { epoch: string; seq: number } | null = null;
  let view: unknown = null;
  const hear = (stamp: { epoch: string; seq: number }) => {
    if (newest !== null && newest.epoch !== stamp.epoch) fault(`${name}: the epoch changed without a restore`);
    if (newest === null || newest.epoch !== stamp.epoch || stamp.seq > newest.seq) {
      newest = { epoch: stamp.epoch, seq: stamp.seq };
    }
  };
  for (const event of ['board:view', 'kiosk:view', 'console:view', 'floor:view', 'ticket:view'] as const) {
    socket.on(event, (next: { epoch: string; seq: number }) => {
      if (newest === null || next.seq >= newest.seq) view = next;
      hear(next);
    });
  }
  socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
    if (error.data?.code !== undefined) fault(`${name}: refused with ${error.data.code}`);
  });
  return {
    name,
    isCurrent: (head) =>
      socket.connected && newest !== null && newest.epoch === head.epoch && newest.seq >= head.seq && view !== null,
    describe: () => `${name}: ${socket.connected ? 'connected' : 'not connected'} at ${newest?.seq ?? 'nothing'}`,
    view: () => view,
    close: () => socket.close(),
  };
}

/**
 * A display that takes each call once: what is not newer than the last is dropped, as display-ui does. `isQuiet` tells when nobody
 * calls, so that whatever comes then was sent for what this display said it remembers.
 */
export function openDisplay(
  of: { url: string; zoneId: string; name: string },
  isQuiet: () => boolean,
  fault: (text: string) => void,
): Display {
  const { name, zoneId } = of;
  let epoch: string | null = null;
  let last: number | null = null;
  let told: number | null = null;
  const memory = (): Partial<Handshake> => {
    told = last;
    return epoch === null ? {} : { epoch, lastAnnouncement: last };
  };
  const socket = openSocket({ url: of.url, want: { view: 'board', zoneId }, memory });
  const screen = watch(name, socket, fault);
  socket.on('board:view', (view) => {
    epoch = view.epoch;
    last ??= view.lastAnnouncement;
  });
  socket.on('announcement', ({ n }) => {
    if (told !== null && n <= told && isQuiet()) fault(`${name}: told of call ${n} again, though it remembers ${told}`);
    if (last !== null && n <= last) return;
    if (last !== null && n !== last + 1) fault(`${name}: call ${n} came after ${last}`);
    last = n;
  });
  return {
    ...screen,
    zoneId,
    lastHeard: () => last,
    drop: () => {
      socket.disconnect().connect();
    },
  };
}
