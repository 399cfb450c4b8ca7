import { Building2 } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';

/** A mall in which nothing has been set up yet. */
export function EmptyMall() {
  return (
    <section class="step step-calm">
      <Icon icon={Building2} size="3em" class="calm-icon" />
      <h1 class="step-heading">{t(kioskTexts.emptyMall)}</h1>
      <p class="calm-text">{t(kioskTexts.emptyMallNext)}</p>
    </section>
  );
}
