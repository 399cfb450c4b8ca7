import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
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
  }
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
