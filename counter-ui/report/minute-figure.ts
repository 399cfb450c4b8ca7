import type { Language } from '../../ui-shared/texts/language.ts';

/** One decimal everywhere, so that the figures of a column stand under one another. */
const FORMATS: Record<Language, Intl.NumberFormat> = {
  id: new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
};

/** "12,4": minutes without the unit, which stands in the head of the column. `ms` is a duration. */
export function formatMinuteFigure(ms: number, language: Language): string {
  return FORMATS[language].format(ms / 60_000);
}
