import type { TicketView } from '../contract/ticket.ts';
import { formatEstimate } from '../ui-shared/format.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { language, t } from '../ui-shared/texts/language.ts';
import { wordTexts } from '../ui-shared/texts/shared-texts.ts';

/** The phone page of a ticket. The token stands behind the #, so it is in no request and no log. */
export function ticketLink(publicUrl: string | null, origin: string, token: string): string {
  return `${(publicUrl ?? origin).replace(/\/+$/, '')}/t#${token}`;
}

export function nameZone(view: Pick<TicketView, 'zoneName' | 'zoneNameEn'>): string {
  return language.value === 'en' && view.zoneNameEn !== '' ? view.zoneNameEn : view.zoneName;
}

/** "Zona A", for sentences: the full name ("Zona A · Kependudukan & Perizinan") stands once on its own. */
export function nameZoneShort(view: Pick<TicketView, 'zoneCode'>): string {
  return `${t(wordTexts.zone)} ${view.zoneCode}`;
}

/** What the zone's name says beyond "Zona A"; empty when that is all. */
export function nameZoneRest(view: Pick<TicketView, 'zoneName' | 'zoneNameEn' | 'zoneCode'>): string {
  const full = nameZone(view);
  const short = nameZoneShort(view);
  return full.startsWith(short) ? full.slice(short.length).replace(/^[\s·:,–-]+/, '') : full;
}

/** "Loket 3". */
export function nameCounter(view: Pick<TicketView, 'counterName'>): string {
  return view.counterName ?? t(wordTexts.yourCounter);
}

export function describeWait(view: Pick<TicketView, 'estimate'>): string {
  return view.estimate === null ? t(kioskTexts.noEstimate) : formatEstimate(view.estimate);
}
