import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server } from 'socket.io';
import type { HandshakeRefusal } from '../../contract/live.ts';
import type { Actor } from '../domain/actor.ts';
import type { ViewSource } from '../store/view-source.ts';
import { admitSocket, createWelcome } from './connections.ts';
import { followClock } from './follow-clock.ts';
import type { LiveServer } from './live-server.ts';
import { createPresence } from './presence.ts';
import { createPublisher } from './publisher.ts';
import { rooms } from './rooms.ts';
import { createScreens } from './screens.ts';
import { dropSignedOut } from './signed-out.ts';
import { cutOffSlow, hangUpLater } from './slow-clients.ts';

type GatewayOptions = {
  source: ViewSource;
  /** Who is at the other end, from cookie, token and address. */
  identify(request: IncomingMessage, token: string | undefined): Promise<Actor | null>;
  isOwnOrigin(origin: string | undefined, host: string | undefined): boolean;
  log: { error(context: object, message: string): void; warn(context: object, message: string): void };
};

const SLOW_CLIENTS_MS = 1_000;

/** The Socket.IO side: lets connections in, keeps their screens current, and hears what displays have shown and spoken. */
export async function createGateway(httpServer: HttpServer, options: GatewayOptions) {
  const { source, log } = options;
  const presence = createPresence();
  const io = createServer(httpServer, options.isOwnOrigin);
  const onError = (error: unknown) => log.error({ err: error }, 'live push failed');
  const screens = createScreens(io, source, presence, onError);
  const publisher = await createPublisher(
    source,
    {
      changed: screens.refresh,
      announced: (announcement) => io.to(rooms.zone(announcement.zoneId)).emit('announcement', announcement),
      shutOut: (subject) => {
        const room = 'deviceId' in subject ? rooms.device(subject.deviceId) : rooms.person(subject.personId);
        io.in(room).disconnectSockets(true);
      },
    },
    onError,
  );

  io.use((socket, next) => {
    admitSocket(source, socket, (of, token) => options.identify(of.request, token)).then(
      (refusal) => next(refusal === null ? undefined : handshakeError(refusal)),
      (error: unknown) => {
        log.error({ err: error }, 'handshake failed');
        next(handshakeError('unavailable'));
      },
    );
  });
  const welcome = createWelcome(source, presence, screens);
  io.on('connection', (socket) => {
    welcome(socket).catch((error: unknown) => {
      onError(error);
      // Let in without a view it would show nothing, and believe that all is well: sent away it comes again.
      socket.disconnect(true);
    });
  });

  const stopClock = followClock(io, source, screens, {
    afterTick: () => dropSignedOut([...io.sockets.sockets.values()], (request) => options.identify(request, undefined)),
    onError,
  });
  const watching = setInterval(() => cutOffSlow(io.sockets.sockets.values(), log), SLOW_CLIENTS_MS);

  return {
    presence: presence.view,
    wake: publisher.wake,
    close: async () => {
      stopClock();
      clearInterval(watching);
      screens.stop();
      hangUpLater(io.sockets.sockets.values());
      io.disconnectSockets(true);
      io.engine.close();
    },
  };
}

function createServer(httpServer: HttpServer, isOwnOrigin: GatewayOptions['isOwnOrigin']): LiveServer {
  return new Server(httpServer, {
    serveClient: false,
    transports: ['websocket', 'polling'],
    perMessageDeflate: false,
    maxHttpBufferSize: 16 * 1024,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    allowRequest: (request, answer) => {
      const allowed = isOwnOrigin(request.headers.origin, request.headers.host);
      answer(allowed ? null : 'originRefused', allowed);
    },
  });
}

function handshakeError(code: HandshakeRefusal): Error {
  return Object.assign(new Error(code), { data: { code } });
}
