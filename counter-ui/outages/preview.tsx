import { TriangleAlert } from 'lucide';
import { Icon } from '../../ui-shared/icon.tsx';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { declareTexts } from '../../ui-shared/texts/counter-outage-texts.ts';
import { outageWords } from '../../ui-shared/texts/hours-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { timeZone } from '../catalogue-store.ts';

/** What stands on kiosk, board and phone from the moment it is sent. */
export function Preview(outage: { reason: string; expectedUntil: number | null }) {
  return (
    <div class="preview">
      <p class="small-title">{t(declareTexts.preview)}</p>
      <p class="preview-words">
        <Icon icon={TriangleAlert} />
        <span>{outageWords(outage, { timeZone: timeZone.value, now: everySecond.value })}</span>
      </p>
    </div>
  );
}
