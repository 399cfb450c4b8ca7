import type { MallView } from '../../contract/catalogue.ts';
import { formatPercent } from '../format.ts';
import type { Text } from './language.ts';
import { priorityTexts } from './shared-texts.ts';

/**
 * The rule of priority as the mall has set it, in a sentence; null where nobody comes sooner. UU 25/2009 Ps. 29 names the groups, no
 * regulation the figure (domain.md §1.7), so it is read from the mall.
 */
export function priorityRuleText(factors: MallView['priorityFactors']): Text | null {
  const sooner = factors.filter(({ priority, factor }) => priority !== 'none' && factor < 1);
  if (sooner.length === 0) return null;
  const names = (language: 'id' | 'en'): string =>
    sooner.map(({ priority }) => priorityTexts[priority][language].toLowerCase()).join(', ');
  const shares = sooner.map(({ factor }) => factor);
  const least = Math.min(...shares);
  const most = Math.max(...shares);
  const isHalf = least === 0.5 && most === 0.5;
  const share = least === most ? formatPercent(least) : `${formatPercent(least)}–${formatPercent(most)}`;
  return {
    id: `Didahulukan: ${names('id')}. Batas tunggunya ${isHalf ? 'separuh' : `${share} dari`} yang biasa; nomor lain tetap menurut waktu datang.`,
    en: `First: ${names('en')}. Their longest wait is ${isHalf ? 'half' : `${share} of`} the usual one; all others by arrival.`,
  };
}
