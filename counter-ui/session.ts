import { signal } from '@preact/signals';
import type { Me } from '../contract/session.ts';
import { type Reply, request } from '../ui-shared/http-client.ts';

export type Session =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'away' }
  /** `lost`: whose session has ended by itself; null when nobody was here or somebody left. */
  | { readonly kind: 'signedOut'; readonly lost: Me | null }
  | { readonly kind: 'signedIn'; readonly me: Me };

export const session = signal<Session>({ kind: 'unknown' });
/** The counter this person sits at, on this page. */
export const seat = signal<string | null>(null);

const RETRY_MS = 2000;

function enter(me: Me): void {
  seat.value = me.counterId;
  session.value = { kind: 'signedIn', me };
}

/** Finds out who is signed in; while the server is away it says so and asks again. */
export async function loadSession(): Promise<void> {
  const reply = await request<Me>('GET', '/session');
  if (reply.ok) return enter(reply.value);
  if (reply.problem?.code === 'notSignedIn') {
    session.value = { kind: 'signedOut', lost: null };
    return;
  }
  session.value = { kind: 'away' };
  setTimeout(() => void loadSession(), RETRY_MS);
}

/** Sits down at a counter, or (null) leaves it; the one left is offered first next time. */
export function sitAt(counterId: string | null): void {
  const last = counterId ?? seat.value;
  seat.value = counterId;
  if (session.value.kind !== 'signedIn') return;
  const { me } = session.value;
  session.value = { kind: 'signedIn', me: { ...me, counterId, lastCounterId: last ?? me.lastCounterId } };
}

/** Signs in; on success the page goes on by itself. */
export async function signIn(username: string, password: string): Promise<Reply<Me>> {
  const reply = await request<Me>('POST', '/session', { body: { username, password } });
  if (reply.ok) enter(reply.value);
  return reply;
}

/** Signs out. If the server does not answer, the person is still signed in, and the reply says so. */
export async function signOut(): Promise<Reply<unknown>> {
  const reply = await request<unknown>('DELETE', '/session');
  if (reply.ok || reply.problem?.code === 'notSignedIn') {
    seat.value = null;
    session.value = { kind: 'signedOut', lost: null };
  }
  return reply;
}

/** The server no longer knows this session: sign in again where you are. */
export function loseSession(): void {
  if (session.value.kind !== 'signedIn') return;
  session.value = { kind: 'signedOut', lost: session.value.me };
}
