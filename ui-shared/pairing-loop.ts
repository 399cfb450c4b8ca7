import type { PairAnswer, PairingRequested } from '../contract/device.ts';
import type { Problem } from '../contract/problem.ts';
import type { DeviceKind } from '../contract/words.ts';
import { saveDeviceToken } from './device-token.ts';
import { request } from './http-client.ts';

interface PairingWatcher {
  onCode(code: string): void;
  /** Null: the server is away. */
  onProblem(problem: Problem | null): void;
  onPaired(token: string): void;
}

const POLL_MS = 2_000;
const RETRY_MS = 5_000;

/** Asks for a code and waits until an admin has confirmed it; an expired code is replaced. Returns what stops it. */
export function startPairing(kind: DeviceKind, watcher: PairingWatcher): () => void {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (step: () => Promise<void>, ms: number): void => {
    if (!abort.signal.aborted) timer = setTimeout(() => void step(), ms);
  };

  const ask = async (): Promise<void> => {
    const reply = await request<PairingRequested>('POST', '/devices/pairings', {
      body: { kind },
      signal: abort.signal,
    });
    if (abort.signal.aborted) return;
    if (!reply.ok) {
      watcher.onProblem(reply.problem);
      return later(ask, RETRY_MS);
    }
    watcher.onCode(reply.value.code);
    later(() => collect(reply.value), POLL_MS);
  };

  const collect = async (pairing: PairingRequested): Promise<void> => {
    const body = { code: pairing.code, secret: pairing.secret };
    const reply = await request<PairAnswer>('POST', '/devices/pair', { body, signal: abort.signal });
    if (abort.signal.aborted) return;
    if (reply.ok && reply.value.token !== null) {
      saveDeviceToken(kind, reply.value.token);
      return watcher.onPaired(reply.value.token);
    }
    if (reply.ok) watcher.onCode(pairing.code);
    else if (isSpent(reply.problem)) return ask();
    else watcher.onProblem(reply.problem);
    later(() => collect(pairing), POLL_MS);
  };

  void ask();
  return () => {
    abort.abort();
    clearTimeout(timer);
  };
}

/** The code is of no more use: a new one is needed. */
function isSpent(problem: Problem | null): boolean {
  return problem?.code === 'pairingExpired' || problem?.code === 'pairingUnknown' || problem?.code === 'notFound';
}
