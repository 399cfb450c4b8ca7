import type { Estimate } from '../contract/catalogue.ts';
import { formatTexts } from './texts/format-texts.ts';
import { type Language, language, t } from './texts/language.ts';

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
const MINUTE_MS = 60_000;

/** Making an Intl formatter costs some milliseconds on a TV: each is made once. The keys are few. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function dateFormat(name: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = LOCALES[language.value];
  const key = `${locale}|${timeZone}|${name}`;
  const known = dateFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  dateFormats.set(key, made);
  return made;
}

function numberFormat(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const locale = LOCALES[language.value];
  const key = `${locale}|${name}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, options);
  numberFormats.set(key, made);
  return made;
}

/** "08.00" (English: "08:00"). `ms` is an instant in epoch milliseconds, `timeZone` an IANA name. */
export function formatTime(ms: number, timeZone: string): string {
  return dateFormat('time', timeZone, { hour: '2-digit', minute: '2-digit' }).format(ms);
}

/** "Senin, 6 Oktober 2025" (English: "Monday 6 October 2025"). */
export function formatDate(ms: number, timeZone: string): string {
  return dateFormat('date', timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(ms);
}

/** From so many days on a weekday alone would be taken for that of this week. */
const WEEKDAY_DAYS = 6;
const DAY_MS = 86_400_000;

/** Whether two instants (epoch ms) fall on the same local date. */
export function isSameDay(one: number, other: number, timeZone: string): boolean {
  const format = dateFormat('day', timeZone, { year: 'numeric', month: 'numeric', day: 'numeric' });
  return format.format(one) === format.format(other);
}

/**
 * When something opens, as short as it is clear at `now` (both epoch ms): "08.00" today, "Senin 08.00" within six days, else (and
 * with `exact`, where one does not expect the next day) "Jumat, 20 Maret 08.00".
 */
export function formatOpening(at: number, now: number, timeZone: string, exact = false): string {
  const time = formatTime(at, timeZone);
  if (isSameDay(at, now, timeZone)) return time;
  const day =
    exact || at - now >= WEEKDAY_DAYS * DAY_MS
      ? dateFormat('dayMonth', timeZone, { weekday: 'long', day: 'numeric', month: 'long' })
      : dateFormat('weekday', timeZone, { weekday: 'long' });
  return `${day.format(at)} ${time}`;
}

/** "12 menit", "1 jam 5 menit"; rounded to the nearest minute. `ms` is a duration; negative ones read as none. */
export function formatMinutes(ms: number): string {
  const minutes = Math.round(Math.max(0, ms) / MINUTE_MS);
  if (minutes === 0) return t(ms > 0 ? formatTexts.underAMinute : formatTexts.minutes('0'));
  if (minutes < 60) return t(formatTexts.minutes(String(minutes)));
  const hours = t(formatTexts.hours(formatNumber(Math.floor(minutes / 60))));
  return minutes % 60 === 0 ? hours : `${hours} ${t(formatTexts.minutes(String(minutes % 60)))}`;
}

/** Outwards to whole minutes, to fives from ten on: an estimate must not look more exact than it is. */
function widen(estimate: Estimate): { from: number; to: number } {
  const from = Math.floor(Math.max(0, estimate.fromMs) / MINUTE_MS);
  const to = Math.max(1, Math.ceil(estimate.toMs / MINUTE_MS));
  return { from: from < 10 ? from : from - (from % 5), to: to <= 10 ? to : Math.ceil(to / 5) * 5 };
}

/** "sekitar 15–25 menit"; from two hours on in half hours, "sekitar 2–2,5 jam". Durations in milliseconds. */
export function formatEstimate(estimate: Estimate): string {
  const { from, to } = widen(estimate);
  const inHours = from >= 120;
  const unit = (n: string) => t(inHours ? formatTexts.hours(n) : formatTexts.minutes(n));
  const low = inHours ? Math.floor(from / 30) / 2 : from;
  const high = inHours ? Math.ceil(to / 30) / 2 : to;
  if (low === 0) return t(formatTexts.under(unit(formatNumber(high))));
  if (low >= high) return t(formatTexts.about(unit(formatNumber(high))));
  return t(formatTexts.about(unit(`${formatNumber(low)}–${formatNumber(high)}`)));
}

/** "Rp350.000": without the space that Intl puts after the sign (domain.md §6). */
export function formatRupiah(rupiah: number): string {
  return `${rupiah < 0 ? '-' : ''}Rp${numberFormat('whole', { maximumFractionDigits: 0 }).format(Math.abs(rupiah))}`;
}

/** "2.031", "2,5". */
export function formatNumber(value: number): string {
  return numberFormat('number', { maximumFractionDigits: 2 }).format(value);
}

/** "87 %" would be wrong in Indonesian: "87%". `share` runs from 0 to 1. */
export function formatPercent(share: number): string {
  return `${numberFormat('whole', { maximumFractionDigits: 0 }).format(share * 100)}%`;
}

/** Elapsed time "04:12", from an hour on "1:04:12". `ms` is a duration; negative ones read as none. */
export function formatClock(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  const pad = (n: number) => String(n).padStart(2, '0');
  const tail = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return seconds < 3600 ? tail : `${Math.floor(seconds / 3600)}:${tail}`;
}
