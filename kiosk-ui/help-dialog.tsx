import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { Dialog } from './dialog.tsx';
import { helpOpen } from './idle-watch.ts';

/** How it works, in four lines, and whom to ask. */
export function HelpDialog() {
  const close = (): void => {
    helpOpen.value = false;
  };
  return (
    <Dialog title={t(kioskTexts.helpTitle)} onClose={close}>
      <ol class="help-steps">
        {kioskTexts.helpSteps.map((step, index) => (
          <li key={step.id}>
            <span class="help-count">{index + 1}</span>
            {t(step)}
          </li>
        ))}
      </ol>
      <p class="dialog-text">{t(kioskTexts.helpStaff)}</p>
      <div class="dialog-actions">
        <button type="button" class="button button-main" autofocus onClick={close}>
          {t(kioskTexts.understood)}
        </button>
      </div>
    </Dialog>
  );
}
