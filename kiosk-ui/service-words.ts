import type { Estimate, ServiceLive } from '../contract/catalogue.ts';
import type { StandardView } from '../contract/standard.ts';
import { formatEstimate, formatNumber, formatRupiah } from '../ui-shared/format.ts';
import { closedWords } from '../ui-shared/texts/hours-texts.ts';
import { kioskHoursTexts } from '../ui-shared/texts/kiosk-hours-texts.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { mallClock } from './kiosk-store.ts';

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

/** Why nobody can take a ticket, and when one can again. */
export function describeClosed(live: ServiceLive): string {
  return closedWords(live, mallClock());
}

/** "4 orang · 15–25 menit", for tiles. A tile's width has no room for "sekitar"; the next screen says it. */
export function describeQueue(waiting: number, estimate: Estimate | null): string {
  if (waiting === 0) return t(kioskTexts.noQueue);
  const people = t(kioskTexts.people(waiting));
  return estimate === null ? people : `${people} · ${formatEstimate(estimate).replace(/^(sekitar|about) /, '')}`;
}

/** A service on its tile: its line and what is left of its quota, or why it is closed. */
export function describeTile(live: ServiceLive): string {
  if (!live.open) return describeClosed(live);
  const queue = describeQueue(live.waiting, live.estimate);
  if (live.quotaLeft === null) return queue;
  const { regular } = live.quotaLeft;
  const left = regular === 0 ? kioskHoursTexts.quotaPriorityTile : kioskHoursTexts.quotaTile(formatNumber(regular));
  return `${queue} · ${t(left)}`;
}
