import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { request } from '../ui-shared/http-client.ts';
import { readStored, writeStored } from '../ui-shared/storage.ts';
import type * as Parts from './later-parts.ts';

/**
 * The screens that nobody sees in the first second come after the first load, which must stay small. They are fetched as soon as the
 * start page stands, so that they are there before anybody asks for them.
 */
const parts = signal<typeof Parts | null>(null);

const AGAIN_MS = 3_000;

/** Loads them. Without an answer (the server is away) the next call tries again. */
export async function loadLater(): Promise<void> {
  if (parts.peek() !== null) return;
  try {
    parts.value = await import('./later-parts.ts');
  } catch {
    // Whoever needs a part asks again; until then its screen says so.
    failures += 1;
    if (failures >= FAILURES_OF_OLD) await reloadOldPage();
  }
}

/** Fetches them before anybody asks, however long the server is away. */
export async function preloadLater(): Promise<void> {
  await loadLater();
  if (parts.peek() === null) setTimeout(() => void preloadLater(), AGAIN_MS);
}

let failures = 0;
/** A server that was just starting may fail once. */
const FAILURES_OF_OLD = 2;
const KEY = 'loket-kiosk-reloaded';
const RELOAD_PAUSE_MS = 60_000;

/**
 * The server answers, yet the parts are not there: this page is of a version whose files are gone, and only loading it anew helps. What
 * is under way survives that (attempt-store.ts). Not more than once a minute, in case that does not help either.
 */
async function reloadOldPage(): Promise<void> {
  const age = Date.now() - Number(readStored(KEY) ?? '0');
  if (age >= 0 && age < RELOAD_PAUSE_MS) return;
  const health = await request('GET', '/health');
  if (health.ok && writeStored(KEY, String(Date.now()))) location.reload();
}

/** The later parts, or null until they are there; keeps asking while a screen needs them. */
export function useLater(): typeof Parts | null {
  const loaded = parts.value;
  useEffect(() => {
    if (loaded !== null) return;
    void loadLater();
    const timer = setInterval(() => void loadLater(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [loaded]);
  return loaded;
}
