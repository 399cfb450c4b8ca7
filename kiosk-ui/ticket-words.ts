import type { TicketView } from '../contract/ticket.ts';
import { formatEstimate } from '../ui-shared/format.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { language, t } from '../ui-shared/texts/language.ts';

/** The phone page of a ticket. The token stands behind the #, so it is in no request and no log. */
export function ticketLink(publicUrl: string | null, origin: string, token: string): string {
  return `${(publicUrl ?? origin).replace(/\/+$/, '')}/t#${token}`;
}

export function nameZone(view: Pick<TicketView, 'zoneName' | 'zoneNameEn'>): string {
  return language.value === 'en' && view.zoneNameEn !== '' ? view.zoneNameEn : view.zoneName;
}

export function describeWait(view: Pick<TicketView, 'estimate'>): string {
  return view.estimate === null ? t(kioskTexts.noEstimate) : formatEstimate(view.estimate);
}
