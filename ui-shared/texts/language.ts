import { signal } from '@preact/signals';

export type Language = 'id' | 'en';
export interface Text {
  readonly id: string;
  readonly en: string;
}

/** A text in both languages. */
export const said = (id: string, en: string): Text => ({ id, en });

/** The language of this screen. A screen that lets people choose sets it; all texts and formats follow. */
export const language = signal<Language>('id');

/** The text in the current language. Reading it inside a component makes the component follow the language. */
export function t(text: Text): string {
  return text[language.value];
}

/** Sets the language and tells the browser, so that screen readers pronounce it rightly. */
export function setLanguage(next: Language): void {
  language.value = next;
  document.documentElement.lang = next;
}
