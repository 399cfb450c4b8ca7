import type { TicketView, VisitErrand } from '../contract/ticket.ts';
import { formatTime } from '../ui-shared/format.ts';
import { returnTexts } from '../ui-shared/texts/kiosk-return-texts.ts';
import { type Text, t } from '../ui-shared/texts/language.ts';
import { nameCounter, nameZoneShort } from './ticket-words.ts';

/** A number of the visit that may come back into line. */
export interface Returnable {
  label: string;
  serviceName: string;
  agencyShortName: string;
  lacking: readonly string[];
}

/** What a scanned slip means: it opens a place, its number is still in line, or it is of no use any more. */
type ReturnVerdict =
  | { kind: 'may'; numbers: readonly Returnable[] }
  | { kind: 'still'; label: string; sentence: string }
  | { kind: 'cannot'; sentence: string };

type Standing = Pick<VisitErrand, 'label' | 'state' | 'outcome' | 'ahead' | 'counterName'>;

/** `view` is what the slip's own token answers; a visit has one slip, so its other numbers count as well. */
export function judgeReturn(view: TicketView): ReturnVerdict {
  const others = view.visit.filter((errand) => errand.label !== view.label);
  const numbers = [view, ...others].filter((errand) => errand.mayReenter);
  if (numbers.length > 0) return { kind: 'may', numbers };
  const next = view.visit.find((errand) => errand.next) ?? view;
  if (next.state === 'noShow' && next.label === view.label) return judgeMissed(view);
  const { isOver, sentence } = describeStanding(next);
  return isOver
    ? { kind: 'cannot', sentence: t(sentence) }
    : { kind: 'still', label: next.label, sentence: t(sentence) };
}

/** As the phone page says it: within the grace the number holds, and it is an officer who puts it back into line. */
function judgeMissed(view: TicketView): ReturnVerdict {
  const { label, graceUntil, serverTime } = view;
  if (graceUntil === null) return { kind: 'cannot', sentence: t(returnTexts.missed) };
  if (serverTime > graceUntil) return { kind: 'cannot', sentence: t(returnTexts.missedOver) };
  const until = formatTime(graceUntil, view.timeZone);
  return { kind: 'still', label, sentence: t(returnTexts.missedUntil(nameZoneShort(view), until)) };
}

function describeStanding(standing: Standing): { isOver: boolean; sentence: Text } {
  switch (standing.state) {
    case 'waiting':
      return { isOver: false, sentence: returnTexts.waiting(standing.ahead ?? 0) };
    case 'called':
      return { isOver: false, sentence: returnTexts.calledTo(nameCounter(standing)) };
    case 'serving':
    case 'held':
      return { isOver: false, sentence: returnTexts.atCounter(nameCounter(standing)) };
    case 'noShow':
      return { isOver: true, sentence: returnTexts.missed };
    case 'cancelled':
      return { isOver: true, sentence: returnTexts.cancelled };
    case 'expired':
      return { isOver: true, sentence: returnTexts.anotherDay };
    case 'done':
      // Documents that were handed back and may not come back today were handed back on another day.
      return {
        isOver: true,
        sentence: standing.outcome === 'returned' ? returnTexts.anotherDay : returnTexts.finished,
      };
  }
}
