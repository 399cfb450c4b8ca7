import { t } from '../../ui-shared/texts/language.ts';
import { hoursTexts } from '../../ui-shared/texts/set-up-hours-texts.ts';
import { readTime, showTime } from './cell-text.ts';
import { showWeekday } from './day-text.ts';
import type { DayDraft, WeekDraft } from './week-draft.ts';

const neat = (typed: string): string => {
  const time = readTime(typed);
  return time === null ? (typed.trim() === '' ? '…' : typed.trim()) : showTime(time);
};

export const span = (from: string, to: string): string => `${neat(from)}–${neat(to)}`;

/** "08.00–16.00, istirahat 12.00–13.00, nomor 07.30–15.30", or "tutup". */
export function describeDay(day: DayDraft): string {
  if (!day.open) return t(hoursTexts.closed).toLowerCase();
  const breaks = day.breaks
    .filter(({ from, to }) => from !== '' || to !== '')
    .map(({ from, to, name }) => t(hoursTexts.breakWords(name.trim() || t(hoursTexts.breaks), span(from, to))));
  const tickets =
    day.ticketsFrom.trim() === '' && day.ticketsUntil.trim() === ''
      ? []
      : [t(hoursTexts.ticketWords(span(day.ticketsFrom || day.opens, day.ticketsUntil || day.closes)))];
  return [span(day.opens, day.closes), ...breaks, ...tickets].join(', ');
}

/** Days alike stand together: "Senin–Kamis 08.00–16.00", one entry a group. */
export function describeWeek(week: WeekDraft): { readonly days: string; readonly hours: string }[] {
  const groups: { from: number; to: number; hours: string }[] = [];
  week.forEach((day, index) => {
    const hours = describeDay(day);
    const last = groups.at(-1);
    if (last?.hours === hours) last.to = index + 1;
    else groups.push({ from: index + 1, to: index + 1, hours });
  });
  return groups.map(({ from, to, hours }) => ({
    days: from === to ? showWeekday(from) : `${showWeekday(from)}–${showWeekday(to)}`,
    hours,
  }));
}
