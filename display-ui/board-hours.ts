import type { BoardCounter } from '../contract/board.ts';
import type { HoursView } from '../contract/hours.ts';
import { formatOpening, formatTime } from '../ui-shared/format.ts';
import { displayStateTexts as texts } from '../ui-shared/texts/display-state-texts.ts';
import type { Text } from '../ui-shared/texts/language.ts';

/** The mall's clock: its zone, and the server's time in epoch ms. */
interface MallClock {
  readonly timeZone: string;
  readonly now: number;
}

/** A few words for the top of the board; null for a mall that never closes. */
export function hoursLabel(hours: HoursView, { timeZone, now }: MallClock): Text | null {
  const { reason, opensAt, closesAt } = hours;
  switch (reason) {
    case null:
      return closesAt === null ? null : texts.openUntil(formatTime(closesAt, timeZone));
    case 'break':
      return opensAt === null ? texts.pause : texts.pauseUntil(formatTime(opensAt, timeZone));
    case 'notYetOpen':
      return opensAt === null ? texts.closedWord : texts.opensAt(formatOpening(opensAt, now, timeZone));
    case 'afterHours':
    case 'dayOff':
    case 'holiday':
    case 'closure':
      return texts.closedWord;
  }
}

/** What a closed mall says in the place of the newest call. */
export interface ClosedWords {
  readonly title: Text;
  readonly opens: Text | null;
}

/**
 * Null while the calls have their place: in opening hours, in a break, and after closing for as long as a counter still calls or serves
 * somebody (a late call must be seen).
 */
export function closedWords(
  hours: HoursView,
  counters: readonly Pick<BoardCounter, 'ticketLabel'>[],
  { timeZone, now }: MallClock,
): ClosedWords | null {
  const { reason, opensAt, note } = hours;
  if (reason === null || reason === 'break' || counters.some(({ ticketLabel }) => ticketLabel !== null)) return null;
  const exact = reason === 'holiday' || reason === 'closure';
  const when = opensAt === null ? null : formatOpening(opensAt, now, timeZone, exact);
  const opens = when === null ? null : reason === 'notYetOpen' ? texts.opensToday(when) : texts.opens(when);
  switch (reason) {
    case 'notYetOpen':
      return { title: texts.notYet, opens };
    case 'afterHours':
      return { title: texts.closed, opens };
    case 'dayOff':
      return { title: texts.dayOff, opens };
    case 'holiday':
    case 'closure':
      return { title: note === null || note === '' ? texts.dayOff : texts.named(note), opens };
  }
}
