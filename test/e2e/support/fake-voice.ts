import type { BrowserContext, Page } from 'playwright-core';

/**
 * An Indonesian voice, which a headless browser has none of: writes down each sentence, in the tab's own memory, so that a reload is
 * counted too. Each takes a moment to say. Runs in the page, before it.
 */
export async function giveVoice(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const SAYING_MS = 120;
    const voice = { lang: 'id-ID', name: 'Uji', localService: true, default: true, voiceURI: 'uji' };
    class Utterance {
      text: string;
      onstart: (() => void) | null = null;
      onend: (() => void) | null = null;
      constructor(text: string) {
        this.text = text;
      }
    }
    const saying: Utterance[] = [];
    const speak = (utterance: Utterance) => {
      const spoken = JSON.parse(sessionStorage.getItem('spoken') ?? '[]') as string[];
      // Two at once would be heard as neither.
      const text = saying.length > 0 ? `ON TOP OF ANOTHER: ${utterance.text}` : utterance.text;
      sessionStorage.setItem('spoken', JSON.stringify([...spoken, text]));
      saying.push(utterance);
      utterance.onstart?.();
      setTimeout(() => {
        saying.splice(saying.indexOf(utterance), 1);
        utterance.onend?.();
      }, SAYING_MS);
    };
    const engine = Object.assign(new EventTarget(), {
      speaking: false,
      getVoices: () => [voice],
      speak,
      cancel: () => undefined,
      resume: () => undefined,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: engine });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    const createOscillator = AudioContext.prototype.createOscillator;
    AudioContext.prototype.createOscillator = function (this: AudioContext) {
      sessionStorage.setItem('tones', String(Number(sessionStorage.getItem('tones') ?? '0') + 1));
      return createOscillator.call(this);
    };
  });
}

/** Every sentence the page has spoken since it was first opened. */
export function readSpoken(page: Page): Promise<string[]> {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem('spoken') ?? '[]') as string[]);
}

/** How many tones it has sounded; a chime has four. */
export function readTones(page: Page): Promise<number> {
  return page.evaluate(() => Number(sessionStorage.getItem('tones') ?? '0'));
}
