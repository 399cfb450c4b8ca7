import type { Break } from '../calendar/calendar.ts';
import { LAST_MINUTE } from './column.ts';

/** `08:00`, and as Indonesians and spreadsheets also write it: `8.00`, `08:00:00`. Past midnight up to `48:00`. */
const TIME = /^(\d{1,2})[:.](\d{2})(?:[:.]00)?$/;

const BREAK = /^(\d{1,2}[:.]\d{2})\s*[-–]\s*(\d{1,2}[:.]\d{2})\s*(.*)$/;

/** Minutes after midnight; null where the text is no time. */
export function readTime(text: string): number | null {
  const [, hours, minutes] = TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= LAST_MINUTE ? total : null;
}

export function writeTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes of a time that is known to be one. */
export function minutesOf(time: string): number {
  return readTime(time) ?? 0;
}

export function timeOrNull(minutes: number | null): string | null {
  return minutes === null ? null : writeTime(minutes);
}

export function minutesOrNull(time: string | null): number | null {
  return time === null ? null : minutesOf(time);
}

/** `12:00-13:00 Istirahat; 15:00-15:20 Salat Asar`, in the order of the day. Null where a part is no break. */
export function readBreaks(text: string): Break[] | null {
  const breaks: Break[] = [];
  for (const part of text.split(/[;\n]/)) {
    const trimmed = part.trim();
    if (trimmed === '') continue;
    const [, from = '', to = '', name = ''] = BREAK.exec(trimmed) ?? [];
    const fromMin = readTime(from);
    const toMin = readTime(to);
    if (fromMin === null || toMin === null) return null;
    breaks.push({ fromMin, toMin, name: name.trim() === '' ? 'Istirahat' : name.trim() });
  }
  return breaks.sort((a, b) => a.fromMin - b.fromMin);
}

/** A semicolon in a name would end the break. */
export function writeBreaks(breaks: readonly Break[]): string {
  return breaks
    .map(({ fromMin, toMin, name }) => `${writeTime(fromMin)}-${writeTime(toMin)} ${name.replaceAll(';', ',')}`)
    .join('; ');
}
