import type { CounterDay, DutyBreakView, DutyRecordView, TimeSpan } from '../../contract/duty-history.ts';
import { formatMinutes, formatTime } from '../../ui-shared/format.ts';
import { closeCauseTexts, rosterTexts } from '../../ui-shared/texts/counter-roster-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { breakReasonTexts } from '../../ui-shared/texts/shared-texts.ts';

/** Less than this is no lateness. */
const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** "08.00–12.00, 13.00–16.00"; around the clock in words, since "00.00–00.00" reads like nothing. */
export function timesWords(times: readonly TimeSpan[], timeZone: string): string {
  return times
    .map(({ from, to }) =>
      t(
        to - from >= DAY_MS
          ? rosterTexts.allDay
          : rosterTexts.stay(formatTime(from, timeZone), formatTime(to, timeZone)),
      ),
    )
    .join(', ');
}

/** "08.04–12.31, ditutup petugas (rapat)". */
export function stayWords(duty: DutyRecordView, timeZone: string): string {
  const to = duty.closedAt === null ? t(rosterTexts.still) : formatTime(duty.closedAt, timeZone);
  const end = duty.cause === null ? '' : `, ${t(closeCauseTexts[duty.cause])}`;
  const why = duty.closeReason === null ? '' : ` (${duty.closeReason})`;
  return `${t(rosterTexts.stay(formatTime(duty.openedAt, timeZone), to))}${end}${why}`;
}

/** A break in words, and how much later than said the officer came back (ms; 0 when in time or when nothing was said). */
export function breakWords(pause: DutyBreakView, timeZone: string, now: number): { words: string; lateMs: number } {
  const to = pause.to === null ? t(rosterTexts.still) : formatTime(pause.to, timeZone);
  const parts = [t(rosterTexts.breakLine(t(breakReasonTexts[pause.reason]), formatTime(pause.from, timeZone), to))];
  if (pause.note !== null) parts.push(`“${pause.note}”`);
  if (pause.to !== null && !pause.returned) parts.push(t(rosterTexts.breakNotBack));
  const late = pause.expectedReturnAt === null ? 0 : (pause.to ?? now) - pause.expectedReturnAt;
  if (pause.expectedReturnAt !== null) {
    parts.push(t(rosterTexts.breakSaid(formatTime(pause.expectedReturnAt, timeZone))));
  }
  return { words: parts.join(', '), lateMs: late < MINUTE_MS ? 0 : late };
}

/** "buka 6 jam 20 menit dari 8 jam"; before the day has begun only the plan. */
export function figureWords(day: CounterDay): string {
  if (day.plannedMs === 0) return t(rosterTexts.figureUnplanned);
  const planned = formatMinutes(day.plannedMs);
  if (day.openMs + day.onBreakMs + day.absentMs === 0) return t(rosterTexts.figurePlanned(planned));
  return t(rosterTexts.figureOpen(formatMinutes(day.openMs), planned));
}
