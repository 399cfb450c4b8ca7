import type { Estimate, ServiceLive } from '../contract/catalogue.ts';
import type { StandardView } from '../contract/standard.ts';
import { formatEstimate, formatRupiah } from '../ui-shared/format.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { closedReasonTexts } from '../ui-shared/texts/shared-texts.ts';

/** What it costs, as published. An unknown tariff is never called free (catalogue caveat). */
export function describeTariff(standard: Pick<StandardView, 'tariffRupiah' | 'tariffText'>): string {
  const published = standard.tariffText?.trim() ?? '';
  if (published !== '') return published;
  if (standard.tariffRupiah === null) return t(kioskTexts.notSet);
  return standard.tariffRupiah === 0 ? t(kioskTexts.free) : formatRupiah(standard.tariffRupiah);
}

export function describeCompletion(standard: Pick<StandardView, 'completionText'>): string {
  const published = standard.completionText?.trim() ?? '';
  return published === '' ? t(kioskTexts.notSet) : published;
}

/** Why nobody can take a ticket; what the officers wrote, where they wrote something. */
export function describeClosed(closed: Pick<ServiceLive, 'closedReason' | 'closedNote'>): string {
  if (closed.closedNote !== null && closed.closedNote.trim() !== '') return closed.closedNote;
  return t(closed.closedReason === null ? kioskTexts.closedUnknown : closedReasonTexts[closed.closedReason]);
}

/** "4 orang · 15–25 menit", for tiles. A tile's width has no room for "sekitar"; the next screen says it. */
export function describeQueue(waiting: number, estimate: Estimate | null): string {
  if (waiting === 0) return t(kioskTexts.noQueue);
  const people = t(kioskTexts.people(waiting));
  return estimate === null ? people : `${people} · ${formatEstimate(estimate).replace(/^(sekitar|about) /, '')}`;
}
