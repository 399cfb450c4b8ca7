import type { Server, Socket } from 'socket.io';
import type { ClientToServer, ServerToClient } from '../../contract/live.ts';
import type { Actor } from '../domain/actor.ts';
import type { Admission } from './handshake.ts';

/** What is known of a connection that was let in. `lastAnnouncement`: what a display has shown, if its history is this one. */
type SocketData = { admission: Admission; actor: Actor | null; lastAnnouncement: number | null };

export type LiveServer = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>;
