/** The browser's own voice, if it has an Indonesian one. Bundled clips come later and make it the second choice. */

type SpeechOutcome = 'spoken' | 'blocked' | 'failed';

/** A voice that has not begun by then will not. */
const START_MS = 4_000;
/** Slow speech takes about 100 ms a letter; past twice that the engine has lost the end event (Chrome does). */
const LETTER_MS = 200;
const LONGEST_MS = 20_000;

/** Held here because Chrome forgets to fire `end` for an utterance that was garbage-collected. */
let current: SpeechSynthesisUtterance | null = null;

/** `in` is the old code for Indonesian, still used by Android's voices. */
export function isIndonesian(lang: string): boolean {
  return /^(id|in)([-_]|$)/i.test(lang);
}

/** A voice on the machine is better than one that needs the internet. */
export function findVoice(): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null;
  const voices = speechSynthesis.getVoices().filter((voice) => isIndonesian(voice.lang));
  return voices.find((voice) => voice.localService) ?? voices[0] ?? null;
}

/** Voices are loaded late by most browsers. Returns what stops the listening. */
export function onVoicesChanged(listener: () => void): () => void {
  if (!('speechSynthesis' in window) || !('addEventListener' in speechSynthesis)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}

/** Speaks a sentence and resolves when its sound has ended. Never cuts off another's: the announcer calls it one at a time. */
export function speak(sentence: string, voice: SpeechSynthesisVoice): Promise<SpeechOutcome> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;

    const settle = (outcome: SpeechOutcome): void => {
      if (current !== utterance) return;
      current = null;
      clearTimeout(watchdog);
      resolve(outcome);
    };
    // Only our own utterance can be in the engine here: clearing it frees an engine that hangs.
    const giveUp = (): void => {
      speechSynthesis.cancel();
      settle('failed');
    };
    const onStarted = (): void => {
      clearTimeout(watchdog);
      watchdog = setTimeout(giveUp, Math.min(LONGEST_MS, 3_000 + sentence.length * LETTER_MS));
    };
    // Some engines (Android) speak without ever saying that they have begun.
    let watchdog = setTimeout(() => (speechSynthesis.speaking ? onStarted() : giveUp()), START_MS);
    utterance.onstart = onStarted;
    utterance.onend = () => settle('spoken');
    utterance.onerror = (event) => settle(event.error === 'not-allowed' ? 'blocked' : 'failed');

    current = utterance;
    // Chrome may have put the engine to sleep after hours of silence.
    speechSynthesis.resume();
    speechSynthesis.speak(utterance);
  });
}
