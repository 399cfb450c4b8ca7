import { ArrowLeft } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { t } from '../ui-shared/texts/language.ts';
import { wordTexts } from '../ui-shared/texts/shared-texts.ts';
import { dispatch } from './kiosk-store.ts';

export function BackButton() {
  return (
    <button type="button" class="button button-outline" onClick={() => dispatch({ type: 'back' })}>
      <Icon icon={ArrowLeft} />
      {t(wordTexts.back)}
    </button>
  );
}
