import { language } from '../../ui-shared/texts/language.ts';

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const;

/** Dates of the set-up are days of the mall's calendar, not instants: they are read and written in UTC, so that no zone shifts them. */
function format(day: string, options: Intl.DateTimeFormatOptions): string {
  const ms = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(ms)) return day;
  return new Intl.DateTimeFormat(LOCALES[language.value], { ...options, timeZone: 'UTC' }).format(ms);
}

/** "21 November 2026". */
export const showDay = (day: string): string => format(day, { day: 'numeric', month: 'long', year: 'numeric' });

/** "Sabtu, 21 November 2026". */
export const showLongDay = (day: string): string =>
  format(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "Sab, 21 Nov". */
export const showShortDay = (day: string): string => format(day, { weekday: 'short', day: 'numeric', month: 'short' });

export const showMonth = (day: string): string => format(day, { month: 'long' });

/** "19 Februari – 18 Maret 2026"; one day stands alone. */
export function showDays(fromDay: string, toDay: string): string {
  if (fromDay === toDay) return showDay(fromDay);
  const sameYear = fromDay.slice(0, 4) === toDay.slice(0, 4);
  const sameMonth = fromDay.slice(0, 7) === toDay.slice(0, 7);
  if (sameMonth) return `${format(fromDay, { day: 'numeric' })}–${showDay(toDay)}`;
  return `${sameYear ? format(fromDay, { day: 'numeric', month: 'long' }) : showDay(fromDay)} – ${showDay(toDay)}`;
}

/** Monday is 1, as in the sheets. 2024-01-01 was a Monday. */
export const showWeekday = (weekday: number): string => format(`2024-01-0${weekday}`, { weekday: 'long' });

/** "Sen". */
export const showShortWeekday = (weekday: number): string => format(`2024-01-0${weekday}`, { weekday: 'short' });

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
