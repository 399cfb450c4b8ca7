import type { TicketView } from '../contract/ticket.ts';
import type { Outcome } from '../contract/words.ts';
import { formatTime } from '../ui-shared/format.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { ticketTexts } from './ticket-texts.ts';
import { nameZoneShort } from './ticket-words.ts';

/** How the whole page looks: `call` fills it with the accent colour. */
export type Tone = 'wait' | 'near' | 'call' | 'serve' | 'missed' | 'over';

export interface Advice {
  tone: Tone;
  title: string;
  /** The one thing to do now. */
  sentence: string;
}

/** From so few people ahead on, one should not go for a coffee. */
const NEAR_AHEAD = 2;

/** What the page says about a ticket at the server's time `now` (epoch ms). */
export function adviseVisitor(view: TicketView, now: number): Advice {
  switch (view.state) {
    case 'waiting':
      return adviseWaiting(view);
    case 'called':
      return { tone: 'call', title: t(ticketTexts.called), sentence: t(ticketTexts.goNow) };
    case 'serving':
      return { tone: 'serve', title: t(ticketTexts.serving), sentence: t(ticketTexts.servingAt(nameCounter(view))) };
    case 'held':
      return { tone: 'near', title: t(ticketTexts.held), sentence: t(ticketTexts.heldAt(nameCounter(view))) };
    case 'noShow':
      return adviseMissed(view, now);
    case 'done':
      return { tone: 'over', ...describeOutcome(view.outcome) };
    case 'cancelled':
      return { tone: 'over', title: t(ticketTexts.cancelled), sentence: t(ticketTexts.cancelledText) };
    case 'expired':
      return { tone: 'over', title: t(ticketTexts.expired), sentence: t(ticketTexts.expiredText) };
  }
}

export function nameCounter(view: Pick<TicketView, 'counterName'>): string {
  return view.counterName ?? t(ticketTexts.theCounter);
}

function adviseWaiting(view: TicketView): Advice {
  const isNear = view.ahead !== null && view.ahead <= NEAR_AHEAD;
  return {
    tone: isNear ? 'near' : 'wait',
    title: isNear && view.ahead !== 0 ? t(ticketTexts.soon) : t(kioskTexts.ahead(view.ahead ?? 0)),
    sentence: t(isNear ? ticketTexts.stayNear(nameZoneShort(view)) : ticketTexts.waitHere(nameZoneShort(view))),
  };
}

function adviseMissed(view: TicketView, now: number): Advice {
  const title = t(ticketTexts.missed);
  if (view.graceUntil === null || view.lastCalledAt === null) {
    return { tone: 'missed', title, sentence: t(ticketTexts.missedNow(nameZoneShort(view))) };
  }
  if (now > view.graceUntil) return { tone: 'over', title, sentence: t(ticketTexts.missedOver) };
  const called = formatTime(view.lastCalledAt, view.timeZone);
  const until = formatTime(view.graceUntil, view.timeZone);
  return { tone: 'missed', title, sentence: t(ticketTexts.missedAt(called, nameZoneShort(view), until)) };
}

function describeOutcome(outcome: Outcome | null): { title: string; sentence: string } {
  switch (outcome) {
    case 'returned':
      return { title: t(ticketTexts.returned), sentence: t(ticketTexts.doneReturned) };
    case 'referred':
      return { title: t(ticketTexts.referred), sentence: t(ticketTexts.doneReferred) };
    case 'completed':
    case null:
      return { title: t(ticketTexts.done), sentence: t(ticketTexts.doneCompleted) };
  }
}

/** Whether anything about the ticket can still change. */
export function isOver(view: Pick<TicketView, 'state'>): boolean {
  return view.state === 'done' || view.state === 'cancelled' || view.state === 'expired';
}
