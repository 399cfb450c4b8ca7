import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, Handshake, ServerToClient, Want } from '../../contract/live.ts';
import { PROTOCOL_VERSION } from '../../contract/protocol-version.ts';
import { RECONNECT } from '../../ui-shared/reconnect.ts';

export type Member = Socket<ServerToClient, ClientToServer>;

/** Opens so many live connections, a few at a time, and answers when each has its first view. */
export async function openCrowd(
  url: string,
  wants: readonly Want[],
  options: { cookie?: string; event(want: Want): 'board:view' | 'console:view' },
): Promise<Member[]> {
  const members: Member[] = [];
  for (let start = 0; start < wants.length; start += 50) {
    const batch = wants.slice(start, start + 50).map((want) => openOne(url, want, options));
    members.push(...(await Promise.all(batch)));
  }
  return members;
}

function openOne(
  url: string,
  want: Want,
  options: { cookie?: string; event(want: Want): 'board:view' | 'console:view' },
): Promise<Member> {
  const auth: Handshake = { protocol: PROTOCOL_VERSION, want };
  const member: Member = io(url, {
    transports: ['websocket'],
    forceNew: true,
    auth,
    ...RECONNECT,
    ...(options.cookie === undefined ? {} : { extraHeaders: { cookie: options.cookie } }),
  });
  return new Promise((resolve, reject) => {
    member.once(options.event(want), () => resolve(member));
    member.once('connect_error', reject);
  });
}
