import { LoaderCircle } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';

/** Stands for a screen that is still on its way. */
export function LoadingPart() {
  return (
    <section class="step step-calm" role="status">
      <Icon icon={LoaderCircle} size="3em" class="calm-icon is-turning" />
      <h1 class="step-heading">{t(kioskTexts.loadingPart)}</h1>
    </section>
  );
}
