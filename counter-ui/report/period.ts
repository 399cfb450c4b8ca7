/** A local date of the mall, `2026-11-21`. */
export type Day = string;
export interface Period {
  readonly from: Day;
  readonly to: Day;
}
export const PRESETS = ['today', 'yesterday', 'week', 'month'] as const;
type Preset = (typeof PRESETS)[number];

const DAY_MS = 86_400_000;

/** The mall's date at an instant: never the UTC date, which turns at seven in the morning in Jakarta. */
export function readDay(ms: number, timeZone: string): Day {
  // The Swedish form is the ISO form.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms);
}

/** Midnight UTC of that date: a plain number to count days with and to format in UTC. */
export function dayToUtc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

export function addDays(day: Day, days: number): Day {
  return new Date(dayToUtc(day) + days * DAY_MS).toISOString().slice(0, 10);
}

export function readPreset(preset: Preset, today: Day): Period {
  switch (preset) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday':
      return { from: addDays(today, -1), to: addDays(today, -1) };
    case 'week':
      return { from: addDays(today, -6), to: today };
    case 'month':
      return { from: `${today.slice(0, 8)}01`, to: today };
  }
}

export function isDay(text: string | null): text is Day {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = dayToUtc(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

/** "1–30 November 2026", "28 Oktober – 3 November 2026", "21 November 2026". `locale` is a BCP 47 tag. */
export function formatPeriod(period: Period, locale: string): string {
  const part = (day: Day, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(dayToUtc(day));
  const full = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const { from, to } = period;
  if (from === to) return part(to, full);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${part(from, { day: 'numeric' })}–${part(to, full)}`;
  const head = from.slice(0, 4) === to.slice(0, 4) ? ({ day: 'numeric', month: 'long' } as const) : full;
  return `${part(from, head)} – ${part(to, full)}`;
}
