import type { TicketView } from '../contract/ticket.ts';
import { formatTime } from '../ui-shared/format.ts';
import { type Clock, openingWords, outageWords } from '../ui-shared/texts/hours-texts.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { ticketTexts } from './ticket-texts.ts';
import { nameCounter, nameZoneShort } from './ticket-words.ts';

/** How the whole page looks: `call` fills it with the accent colour. */
type Tone = 'wait' | 'near' | 'call' | 'serve' | 'missed' | 'over';

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
      return adviseWaiting(view, { timeZone: view.timeZone, now });
    case 'called':
      return { tone: 'call', title: t(ticketTexts.called), sentence: t(ticketTexts.goNow) };
    case 'serving':
      return { tone: 'serve', title: t(ticketTexts.serving), sentence: t(ticketTexts.servingAt(nameCounter(view))) };
    case 'held':
      return { tone: 'near', title: t(ticketTexts.held), sentence: t(ticketTexts.heldAt(nameCounter(view))) };
    case 'noShow':
      return adviseMissed(view, now);
    case 'done':
      return adviseDone(view);
    case 'cancelled':
      return { tone: 'over', title: t(ticketTexts.cancelled), sentence: t(ticketTexts.cancelledText) };
    case 'expired':
      return { tone: 'over', title: t(ticketTexts.expired), sentence: t(ticketTexts.expiredText) };
  }
}

/** A disruption and closed counters come before the place in line: nobody is called until they are over. */
function adviseWaiting(view: TicketView, clock: Clock): Advice {
  if (view.outage !== null) {
    const sentence = `${outageWords(view.outage, clock)}. ${t(ticketTexts.placeKept)}`;
    return { tone: 'near', title: t(ticketTexts.disrupted), sentence };
  }
  if (view.opensAt !== null) {
    const sentence = `${t(ticketTexts.opensAgain(openingWords(view.opensAt, clock)))} ${t(ticketTexts.placeKept)}`;
    return { tone: 'wait', title: t(kioskTexts.ahead(view.ahead ?? 0)), sentence };
  }
  // Without an estimate nobody serves yet: then the turn is not near, however few are ahead.
  const isNear = view.ahead !== null && view.ahead <= NEAR_AHEAD && view.estimate !== null;
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

function adviseDone(view: TicketView): Advice {
  switch (view.outcome) {
    case 'returned':
      return {
        tone: view.mayReenter ? 'near' : 'over',
        title: t(ticketTexts.returned),
        sentence: t(view.mayReenter ? ticketTexts.comeBack(view.returnAfter) : ticketTexts.doneReturned),
      };
    case 'referred': {
      const { referredTo } = view;
      const sentence = referredTo === null ? ticketTexts.doneReferred : ticketTexts.doneReferredTo(referredTo);
      return { tone: 'over', title: t(ticketTexts.referred), sentence: t(sentence) };
    }
    case 'completed':
    case null:
      return { tone: 'over', title: t(ticketTexts.done), sentence: t(ticketTexts.doneCompleted) };
  }
}

/** How a ticket came to the service at which it now waits, if its holder did not choose that; null otherwise. */
export function describeOrigin(view: Pick<TicketView, 'origin' | 'state' | 'agencyShortName'>): string | null {
  if (view.state !== 'waiting') return null;
  switch (view.origin) {
    case 'issued':
      return null;
    case 'transferred':
    case 'referred':
      return t(ticketTexts.passedOn(view.agencyShortName));
    case 'returned':
      return t(ticketTexts.backInLine);
  }
}

/** Whether anything about the ticket can still change. */
export function isOver(view: Pick<TicketView, 'state'>): boolean {
  return view.state === 'done' || view.state === 'cancelled' || view.state === 'expired';
}
