import { io, type Socket } from 'socket.io-client';
import type { ConsoleView } from '../../../contract/counter.ts';
import type { ClientToServer, Handshake, ServerToClient } from '../../../contract/live.ts';
import { PROTOCOL_VERSION } from '../../../contract/protocol-version.ts';

/** What an officer sees of the own counter, pushed by the server; views that are not newer than the last are dropped. */
export function connectConsole(
  of: { url: string; counterId: string; cookie: string },
  onView: (view: ConsoleView) => void,
): { close(): void } {
  const handshake: Handshake = { protocol: PROTOCOL_VERSION, want: { view: 'console', counterId: of.counterId } };
  const socket: Socket<ServerToClient, ClientToServer> = io(of.url, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 250,
    reconnectionDelayMax: 2_000,
    auth: handshake,
    extraHeaders: { cookie: of.cookie },
  });
  let newest: { epoch: string; seq: number } | null = null;
  socket.on('console:view', (view) => {
    if (newest !== null && newest.epoch === view.epoch && view.seq < newest.seq) return;
    newest = view;
    onView(view);
  });
  return { close: () => socket.close() };
}
