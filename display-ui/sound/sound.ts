import { type ReadonlySignal, signal } from '@preact/signals';
import { CHIME_MS, playChime } from './chime.ts';
import { findVoice, onVoicesChanged, speak } from './speech.ts';

/** `blocked`: the browser wants a touch first. `noVoice`: the chime sounds, but nobody speaks. */
export type SoundState = 'ready' | 'noVoice' | 'blocked';

export interface Sound {
  readonly state: ReadonlySignal<SoundState>;
  /** Chime and sentence. Resolves when the sound has ended: true when the sentence was spoken to its end. Never rejects. */
  play(sentence: string): Promise<boolean>;
  close(): void;
}

/** How long a context may take to start once it is allowed to. */
const RESUME_MS = 400;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens the machine's sound. One per board. */
export function openSound(): Sound {
  const context = 'AudioContext' in window ? new AudioContext() : null;
  const state = signal<SoundState>('blocked');
  let speechBlocked = false;

  const look = (): void => {
    const running = context !== null && context.state === 'running' && !speechBlocked;
    state.value = !running ? 'blocked' : findVoice() === null ? 'noVoice' : 'ready';
  };
  const resume = async (): Promise<void> => {
    if (context === null || context.state === 'running') return;
    // While the browser blocks sound, resume() stays pending until the first touch: it must not be waited for.
    const resuming = context.resume().catch(() => undefined);
    await Promise.race([resuming, sleep(RESUME_MS)]);
    look();
  };
  const onTouch = (): void => {
    speechBlocked = false;
    void resume().then(look);
  };

  const play = async (sentence: string): Promise<boolean> => {
    await resume();
    if (context !== null && context.state === 'running') {
      playChime(context);
      await sleep(CHIME_MS);
    }
    const voice = findVoice();
    if (voice === null) return false;
    const outcome = await speak(sentence, voice);
    speechBlocked = outcome === 'blocked';
    look();
    return outcome === 'spoken';
  };

  const stopListening = onVoicesChanged(look);
  context?.addEventListener('statechange', look);
  document.addEventListener('pointerdown', onTouch);
  document.addEventListener('keydown', onTouch);
  look();

  return {
    state,
    play: (sentence) => play(sentence).catch(() => false),
    close: () => {
      stopListening();
      document.removeEventListener('pointerdown', onTouch);
      document.removeEventListener('keydown', onTouch);
      void context?.close().catch(() => undefined);
    },
  };
}
