import type { IncomingMessage } from 'node:http';
import type { Actor } from '../domain/actor.ts';

type Connection = { data: { actor: Actor | null }; request: IncomingMessage; disconnect(close: boolean): unknown };

/**
 * A session that has expired, or that somebody signed out of, takes its screens with it. Sessions are no part of the journal, so
 * they are looked at again from time to time; devices and changed people are cut off through the journal, at once.
 */
export async function dropSignedOut(
  connections: readonly Connection[],
  identify: (request: IncomingMessage) => Promise<Actor | null>,
): Promise<void> {
  for (const connection of connections) {
    if (connection.data.actor?.kind !== 'person') continue;
    const actor = await identify(connection.request);
    if (actor?.kind !== 'person') connection.disconnect(true);
  }
}
