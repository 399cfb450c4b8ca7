import { type Reply, request } from '../ui-shared/http-client.ts';
import { loseSession } from './session.ts';

/** A request as the signed-in person. When the session has ended, the page asks to sign in again. */
export async function send<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<Reply<T>> {
  const reply = await request<T>(method, path, body === undefined ? {} : { body });
  if (!reply.ok && reply.problem?.code === 'notSignedIn') loseSession();
  return reply;
}
