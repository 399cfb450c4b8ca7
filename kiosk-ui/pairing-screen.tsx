import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Pairing } from '../ui-shared/pairing.tsx';
import { LoadingPart } from './loading-part.tsx';
import { finishPairing } from './server-link.ts';

const pairing = signal<typeof Pairing | null>(null);
const AGAIN_MS = 3_000;

async function loadPairing(): Promise<void> {
  if (pairing.peek() !== null) return;
  try {
    const loaded = await import('../ui-shared/pairing.tsx');
    pairing.value = loaded.Pairing;
  } catch {
    // The screen that needs it asks again.
  }
}

/** The code of a kiosk that nobody has let in yet. Seen once in its life, so it is loaded when it is needed. */
export function PairingScreen() {
  const Screen = pairing.value;
  useEffect(() => {
    void loadPairing();
    const timer = setInterval(() => void loadPairing(), AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return Screen === null ? <LoadingPart /> : <Screen kind="kiosk" onPaired={finishPairing} />;
}
