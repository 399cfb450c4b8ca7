import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { Dialog } from './dialog.tsx';
import { leave, secondsLeft, touch } from './idle-watch.ts';

/** "Masih di sana?", before the screen is cleared for the next visitor. */
export function IdleDialog() {
  return (
    <Dialog title={t(kioskTexts.stillThere)} onClose={touch}>
      <p class="dialog-text">{t(kioskTexts.stillThereIn(secondsLeft.value))}</p>
      <div class="dialog-actions">
        <button type="button" class="button button-outline" onClick={leave}>
          {t(kioskTexts.stillNo)}
        </button>
        <button type="button" class="button button-main" autofocus onClick={touch}>
          {t(kioskTexts.stillYes)}
        </button>
      </div>
    </Dialog>
  );
}
