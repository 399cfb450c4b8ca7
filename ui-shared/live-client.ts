import { type ReadonlySignal, signal } from '@preact/signals';
import { io } from 'socket.io-client';
import type { Announcement, BoardView } from '../contract/board.ts';
import type { KioskView } from '../contract/catalogue.ts';
import type { ConsoleView } from '../contract/counter.ts';
import type { FloorView } from '../contract/floor.ts';
import type { AnnouncementReceipt, Handshake, HandshakeRefusal, Want } from '../contract/live.ts';
import { PROTOCOL_VERSION } from '../contract/protocol-version.ts';
import type { TicketView } from '../contract/ticket.ts';
import { type LiveSocket, type LiveStatus, watchLink } from './live-link.ts';
import { RECONNECT } from './reconnect.ts';
import { observeServerTime, serverNow } from './server-clock.ts';
import { isNewer, type Stamp } from './stale-view.ts';

/** A view by its name: `(name, view) => { if (name === 'board:view') view.counters … }` narrows. */
type NamedView =
  | [name: 'board:view', view: BoardView]
  | [name: 'kiosk:view', view: KioskView]
  | [name: 'console:view', view: ConsoleView]
  | [name: 'floor:view', view: FloorView]
  | [name: 'ticket:view', view: TicketView];

interface LiveOptions {
  readonly want: Want;
  readonly token?: string | null;
  readonly ticketToken?: string;
  /** What a display remembers of its calls; asked at every connect. */
  readonly lastAnnouncement?: () => { epoch: string; n: number } | null;
  readonly onView: (...view: NamedView) => void;
  readonly onAnnouncement?: (announcement: Announcement) => void;
}

export interface LiveConnection {
  readonly status: ReadonlySignal<LiveStatus>;
  readonly refusal: ReadonlySignal<HandshakeRefusal | null>;
  /** Server time (epoch milliseconds) of the newest word heard; null before the first. */
  readonly heardAt: ReadonlySignal<number | null>;
  sendReceipt(kind: 'shown' | 'spoken', receipt: AnnouncementReceipt): void;
  close(): void;
}

/** Opens the one live connection of a screen. It looks after itself until `close`; views that are not newer are dropped. */
export function connectLive(options: LiveOptions): LiveConnection {
  const status = signal<LiveStatus>('connecting');
  const refusal = signal<HandshakeRefusal | null>(null);
  const heardAt = signal<number | null>(null);
  const socket: LiveSocket = io({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    ...RECONNECT,
    timeout: 8_000,
    auth: (send) => send(handshakeFor(options)),
  });
  const link = watchLink(socket, status, refusal);

  const hear = (stamp: Stamp): void => {
    link.heard();
    observeServerTime(stamp.serverTime);
    heardAt.value = serverNow();
  };
  listenToViews(socket, options, hear);

  return {
    status,
    refusal,
    heardAt,
    sendReceipt: (kind, receipt) => socket.emit(`announcement:${kind}`, receipt),
    close: () => link.close(),
  };
}

function handshakeFor(options: LiveOptions): Handshake {
  const last = options.lastAnnouncement?.() ?? null;
  return {
    protocol: PROTOCOL_VERSION,
    want: options.want,
    ...(options.token == null ? {} : { token: options.token }),
    ...(options.ticketToken === undefined ? {} : { ticketToken: options.ticketToken }),
    ...(last === null ? {} : { epoch: last.epoch, lastAnnouncement: last.n }),
  };
}

function listenToViews(socket: LiveSocket, options: LiveOptions, hear: (stamp: Stamp) => void): void {
  let last: Stamp | null = null;
  const take = (...named: NamedView): void => {
    const [, view] = named;
    hear(view);
    if (!isNewer(last, view)) return;
    last = { epoch: view.epoch, seq: view.seq, serverTime: view.serverTime };
    options.onView(...named);
  };
  socket.on('board:view', (view) => take('board:view', view));
  socket.on('kiosk:view', (view) => take('kiosk:view', view));
  socket.on('console:view', (view) => take('console:view', view));
  socket.on('floor:view', (view) => take('floor:view', view));
  socket.on('ticket:view', (view) => take('ticket:view', view));
  socket.on('tick', hear);
  socket.on('announcement', (announcement) => options.onAnnouncement?.(announcement));
}
