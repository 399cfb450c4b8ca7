import type { Socket } from 'socket.io-client';
import type { ClientToServer, HandshakeRefusal, ServerToClient } from '../contract/live.ts';
import { reloadOnceForProtocol, settleProtocol } from './protocol-reload.ts';

export type LiveStatus = 'connecting' | 'live' | 'away' | 'refused';

/** The server ticks every 5 s. */
const SILENCE_MS = 12_000;
/** A link that is back within this was never away for the people in front of it. */
const PATIENCE_MS = 2_000;
const RETRY_MS = 2_000;

export type LiveSocket = Socket<ServerToClient, ClientToServer>;

export interface Link {
  heard(): void;
  close(): void;
}

/** Keeps `status` true and the socket trying. Only a refusal that a repeat cannot mend ends the trying. */
export function watchLink(
  socket: LiveSocket,
  status: { value: LiveStatus },
  refusal: { value: HandshakeRefusal | null },
): Link {
  let heardMono = performance.now();
  let lostMono: number | null = performance.now();
  let retry: ReturnType<typeof setTimeout> | undefined;

  const onLost = (): void => {
    lostMono = lostMono ?? performance.now();
  };
  const tryAgain = (): void => {
    clearTimeout(retry);
    retry = setTimeout(() => socket.connect(), RETRY_MS);
  };
  const check = (): void => {
    const now = performance.now();
    if (socket.connected && now - heardMono > SILENCE_MS) {
      onLost();
      status.value = 'away';
      socket.disconnect().connect();
    }
    if (lostMono !== null && now - lostMono > PATIENCE_MS && status.value !== 'refused') status.value = 'away';
  };
  const timer = setInterval(check, 1_000);

  socket.on('connect', () => {
    heardMono = performance.now();
    lostMono = null;
    refusal.value = null;
    status.value = 'live';
    settleProtocol();
  });
  socket.on('disconnect', (reason) => {
    onLost();
    // The server closed us (a revoked token, a restart): Socket.IO does not come back from that by itself.
    if (reason === 'io server disconnect') tryAgain();
  });
  socket.on('connect_error', (error) => {
    onLost();
    const code = refusalOf(error);
    if (code === null) return;
    refusal.value = code;
    if (code === 'unavailable') tryAgain();
    else if (code !== 'wrongProtocol' || !reloadOnceForProtocol()) status.value = 'refused';
  });

  return {
    heard: () => {
      heardMono = performance.now();
    },
    close: () => {
      clearInterval(timer);
      clearTimeout(retry);
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
}

/** A refusal by the server, as opposed to a server that could not be reached. */
function refusalOf(error: Error & { data?: unknown }): HandshakeRefusal | null {
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('code' in data) || typeof data.code !== 'string') return null;
  const known: Record<HandshakeRefusal, true> = {
    wrongProtocol: true,
    badHandshake: true,
    notSignedIn: true,
    notAllowed: true,
    notFound: true,
    unavailable: true,
  };
  return data.code in known ? (data.code as HandshakeRefusal) : 'badHandshake';
}
