import type { MallView } from '../contract/catalogue.ts';
import { formatPercent } from '../ui-shared/format.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';

/** The rule as the mall has set it, in a sentence; empty where nobody goes first. */
export function describeRule(factors: MallView['priorityFactors']): string {
  const shares = factors.map(({ factor }) => factor).filter((factor) => factor < 1);
  if (shares.length === 0) return '';
  const least = Math.min(...shares);
  const most = Math.max(...shares);
  const share =
    least === most ? formatPercent(least) : `${formatPercent(least).replace('%', '')}–${formatPercent(most)}`;
  return t(kioskTexts.whoseTurnRule(least === 0.5 && most === 0.5 ? t(kioskTexts.half) : share));
}
