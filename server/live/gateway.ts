import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { Compile } from 'typebox/compile';
import {
  AnnouncementReceipt,
  type ClientToServer,
  Handshake,
  type HandshakeRefusal,
  type ServerToClient,
} from '../../contract/live.ts';
import { PROTOCOL_VERSION } from '../../contract/protocol-version.ts';
import type { Actor } from '../domain/actor.ts';
import { readHead } from '../store/journal.ts';
import { beginReading, type Reading, type ViewSource } from '../store/view-source.ts';
import { type Affected, allAffected, nothingAffected } from './affected.ts';
import { type Admission, admitConnection } from './handshake.ts';
import { createHoursWatch } from './hours-watch.ts';
import { createPresence } from './presence.ts';
import { createPublisher, readAnnouncements } from './publisher.ts';
import { createPusher } from './pusher.ts';
import { createRecentViews } from './recent-views.ts';
import { rooms } from './rooms.ts';
import { dropSignedOut } from './signed-out.ts';
import { cutOffSlow, hangUpLater } from './slow-clients.ts';
import { type Push, viewForRoom } from './view-for-room.ts';

type SocketData = { admission: Admission; actor: Actor | null; lastAnnouncement: number | null };
type LiveServer = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>;
type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>;

type GatewayOptions = {
  source: ViewSource;
  /** Who is at the other end, from cookie, token and address. */
  identify(request: IncomingMessage, token: string | undefined): Promise<Actor | null>;
  isOwnOrigin(origin: string | undefined, host: string | undefined): boolean;
  log: { error(context: object, message: string): void; warn(context: object, message: string): void };
};

const TICK_MS = 5_000;
/** So many ticks between two pushes of kiosks and floor when nothing happens: forecasts and alarms move with the clock. */
const SLOW_TICKS = 3;
/** A display is spoken to within this time of the call or not at all; older ones are on its board anyway. */
const FRESH_MS = 30_000;
/** Least time between two pushes of the same screen. Boards and consoles are what people look at while they wait. */
const GAP_MS = { board: 40, console: 60, kiosk: 500, floor: 500, ticket: 60, ticketPlace: 1_000 };

const checkHandshake = Compile(Handshake);
const checkReceipt = Compile(AnnouncementReceipt);

/** The Socket.IO side: lets connections in, keeps their screens current, and hears what displays have shown and spoken. */
export async function createGateway(httpServer: HttpServer, options: GatewayOptions) {
  const { source, log } = options;
  const presence = createPresence();
  const io: LiveServer = new Server(httpServer, {
    serveClient: false,
    transports: ['websocket', 'polling'],
    perMessageDeflate: false,
    maxHttpBufferSize: 16 * 1024,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    allowRequest: (request, answer) => {
      const allowed = options.isOwnOrigin(request.headers.origin, request.headers.host);
      answer(allowed ? null : 'originRefused', allowed);
    },
  });
  const onError = (error: unknown) => log.error({ err: error }, 'live push failed');
  const pusher = createPusher(pushRoom, onError);
  const buildView = (room: string) => viewForRoom(source, presence, room);
  const recentViews = createRecentViews(buildView);
  const publisher = await createPublisher(
    source,
    {
      changed: schedule,
      announced: (announcement) => io.to(rooms.zone(announcement.zoneId)).emit('announcement', announcement),
      shutOut: (subject) => {
        const room = 'deviceId' in subject ? rooms.device(subject.deviceId) : rooms.person(subject.personId);
        io.in(room).disconnectSockets(true);
      },
    },
    onError,
  );

  io.use((socket, next) => {
    admit(socket).then(
      (refusal) => next(refusal === null ? undefined : handshakeError(refusal)),
      (error: unknown) => {
        log.error({ err: error }, 'handshake failed');
        next(handshakeError('unavailable'));
      },
    );
  });
  io.on('connection', (socket) => {
    welcome(socket).catch((error: unknown) => {
      onError(error);
      // Let in without a view it would show nothing, and believe that all is well: sent away it comes again.
      socket.disconnect(true);
    });
  });

  async function admit(socket: LiveSocket): Promise<HandshakeRefusal | null> {
    const { auth } = socket.handshake;
    // Said before anything else: an old page cannot be expected to fit the rest of the schema.
    if (auth.protocol !== PROTOCOL_VERSION) return 'wrongProtocol';
    if (!checkHandshake.Check(auth)) return 'badHandshake';
    const actor = await options.identify(socket.request, auth.token);
    const admitted = await admitConnection(source, actor, auth);
    if (!admitted.ok) return admitted.error;
    const { epoch } = await readHead(source.reader, source.mallId);
    const lastAnnouncement = auth.epoch === epoch ? (auth.lastAnnouncement ?? null) : null;
    socket.data = { admission: admitted.value, actor, lastAnnouncement };
    return null;
  }

  async function welcome(socket: LiveSocket): Promise<void> {
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
    // A ticket's room has a phone or two: nothing to share.
    const push = await (admission.ticketId === null ? recentViews.read(admission.room) : buildView(admission.room));
    if (push !== null) sendView(socket, push);
    await catchUp(socket);
  }

  /** Calls that a display missed while it was away, if they are still worth speaking. */
  async function catchUp(socket: LiveSocket): Promise<void> {
    const { admission, lastAnnouncement } = socket.data;
    if (admission.displayZoneId === null || lastAnnouncement === null) return;
    for (const announcement of await readAnnouncements(source, admission.displayZoneId, lastAnnouncement)) {
      if (announcement.ageMs <= FRESH_MS) socket.emit('announcement', announcement);
    }
  }

  function listen(socket: LiveSocket): void {
    const { admission, actor } = socket.data;
    const receive = (kind: 'shown' | 'spoken') => (receipt: AnnouncementReceipt) => {
      const zoneId = admission.displayZoneId;
      if (zoneId === null || !checkReceipt.Check(receipt) || receipt.zoneId !== zoneId) return;
      if (presence.addReceipt(zoneId, receipt.n, socket.id, kind)) scheduleConsoles(zoneId);
    };
    socket.on('announcement:shown', receive('shown'));
    socket.on('announcement:spoken', receive('spoken'));
    socket.on('disconnect', () => {
      if (actor?.kind === 'device') presence.removeDevice(actor.deviceId);
      if (admission.displayZoneId !== null) presence.removeDisplay(admission.displayZoneId, socket.id);
      if (actor?.kind === 'device' || admission.displayZoneId !== null) presenceChanged(admission.displayZoneId);
    });
  }

  function presenceChanged(zoneId: string | null): void {
    pushIfWatched(rooms.floor(source.mallId), GAP_MS.floor);
    if (zoneId !== null) scheduleConsoles(zoneId);
  }

  /** The consoles of a zone say how many of its displays have the call. */
  function scheduleConsoles(zoneId: string): void {
    source.setUp
      .current()
      .then(({ counters }) => {
        for (const counter of counters.values()) {
          if (counter.zoneId === zoneId) pushIfWatched(rooms.counter(counter.id), GAP_MS.console);
        }
      })
      .catch(onError);
  }

  function schedule(affected: Affected): void {
    for (const zoneId of affected.zones) pushIfWatched(rooms.zone(zoneId), GAP_MS.board);
    for (const counterId of affected.counters) pushIfWatched(rooms.counter(counterId), GAP_MS.console);
    if (affected.mall) {
      pushIfWatched(rooms.kiosk(source.mallId), GAP_MS.kiosk);
      pushIfWatched(rooms.floor(source.mallId), GAP_MS.floor);
    }
    scheduleTickets(affected);
  }

  /** A ticket's own steps go out to its phone at once; those behind it in line learn of their new place a little later. */
  function scheduleTickets(affected: Affected): void {
    for (const room of io.of('/').adapter.rooms.keys()) {
      if (!room.startsWith('ticket:')) continue;
      if (affected.tickets.has(room.slice('ticket:'.length))) pusher.schedule(room, GAP_MS.ticket);
      else if (affected.services.size > 0) pusher.schedule(room, GAP_MS.ticketPlace);
    }
  }

  function pushIfWatched(room: string, gapMs: number): void {
    recentViews.forget(room);
    if (io.of('/').adapter.rooms.has(room)) pusher.schedule(room, gapMs);
  }

  async function pushRoom(room: string): Promise<void> {
    const push = await buildView(room);
    if (push !== null) sendView(io.to(room), push);
  }

  const hoursChanged = createHoursWatch();
  let ticks = 0;

  /** What the clock alone changes: hours at their instants; forecasts, estimates and alarms little by little. */
  function followClock({ setUp, now, businessDay, stamp }: Reading): void {
    io.emit('tick', stamp);
    ticks += 1;
    if (hoursChanged(setUp, { at: now, businessDay })) schedule(allAffected(setUp));
    else if (ticks % SLOW_TICKS === 0) schedule({ ...nothingAffected(), mall: true });
  }

  const ticking = setInterval(() => {
    beginReading(source)
      .then(followClock)
      .then(() => dropSignedOut([...io.sockets.sockets.values()], (request) => options.identify(request, undefined)))
      .catch(onError);
  }, TICK_MS);
  const watching = setInterval(() => cutOffSlow(io.sockets.sockets.values(), log), 1_000);

  return {
    presence: presence.view,
    wake: publisher.wake,
    close: async () => {
      clearInterval(ticking);
      clearInterval(watching);
      pusher.stop();
      hangUpLater(io.sockets.sockets.values());
      io.disconnectSockets(true);
      io.engine.close();
    },
  };
}

type Target = { emit<E extends keyof ServerToClient>(event: E, ...view: Parameters<ServerToClient[E]>): unknown };

function sendView(target: Target, push: Push): void {
  switch (push.event) {
    case 'board:view':
      target.emit(push.event, push.view);
      return;
    case 'kiosk:view':
      target.emit(push.event, push.view);
      return;
    case 'console:view':
      target.emit(push.event, push.view);
      return;
    case 'floor:view':
      target.emit(push.event, push.view);
      return;
    case 'ticket:view':
      target.emit(push.event, push.view);
      return;
  }
}

function handshakeError(code: HandshakeRefusal): Error {
  return Object.assign(new Error(code), { data: { code } });
}
