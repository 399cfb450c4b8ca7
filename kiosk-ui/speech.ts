import { effect, signal } from '@preact/signals';
import { language } from '../ui-shared/texts/language.ts';
import { flow } from './kiosk-store.ts';
import { readAloud } from './preferences.ts';

/** Whether this machine can speak Indonesian; without that, "Bacakan" is not offered. */
export const canSpeak = signal(false);

function findVoice(tongue: string): SpeechSynthesisVoice | null {
  return speechSynthesis.getVoices().find((voice) => voice.lang.toLowerCase().startsWith(tongue)) ?? null;
}

/** What the screen marks as worth hearing, in the order in which it stands there. */
function readScreen(): string {
  return Array.from(document.querySelectorAll('[data-read]'), (part) => part.textContent).join('. ');
}

function speak(text: string): void {
  speechSynthesis.cancel();
  const voice = findVoice(language.peek());
  // An English screen read by an Indonesian voice would not be understood.
  if (voice === null || text === '') return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.9;
  speechSynthesis.speak(utterance);
}

/** Finds out whether there is a voice (they load late) and reads each screen while the visitor wants it. */
export function watchSpeech(): void {
  if (!('speechSynthesis' in window)) return;
  const look = (): void => {
    canSpeak.value = findVoice('id') !== null;
  };
  look();
  speechSynthesis.addEventListener?.('voiceschanged', look);
  let spoken = '';
  effect(() => {
    const key = `${flow.value.step.name} ${language.value}`;
    if (!readAloud.value) {
      if (spoken !== '') speechSynthesis.cancel();
      spoken = '';
      return;
    }
    if (key === spoken) return;
    spoken = key;
    // After the screen has been drawn.
    setTimeout(() => speak(readScreen()), 300);
  });
}
