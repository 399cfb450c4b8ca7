import type { ProblemCode } from '../contract/problem.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { type Text, t } from '../ui-shared/texts/language.ts';
import { findService } from './kiosk-store.ts';
import { describeClosed } from './service-words.ts';

/** What may happen to a service between the tile and the last question. Anything else is no matter of the visitor's. */
const REASONS: { readonly [code in ProblemCode]?: Text } = {
  serviceClosed: kioskTexts.refusedClosed,
  serviceQuotaFull: kioskTexts.refusedQuota,
  serviceLineFull: kioskTexts.refusedFull,
  serviceUnknown: kioskTexts.refusedUnknown,
};

/** Why the server gave no number, in a sentence or two; with the service's own reason where it is closed. */
export function explainRefusal(serviceId: string | undefined, code: ProblemCode): string {
  const reason = REASONS[code];
  if (reason === undefined) return '';
  const live = serviceId === undefined ? undefined : findService(serviceId)?.live;
  const tells = code === 'serviceClosed' && live !== undefined && !live.open;
  return tells ? `${t(reason)} ${describeClosed(live)}.` : t(reason);
}
