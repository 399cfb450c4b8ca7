import { CircleCheck, X } from 'lucide';
import type { SetUpWarning } from '../../contract/set-up.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { type Text, t } from '../../ui-shared/texts/language.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { lastSaved } from './set-up-store.ts';

/** What the last save did, and what is still to be done before visitors see it. */
export function SavedBand() {
  const saved = lastSaved.value;
  return (
    <div role="status" class="su-saved">
      {saved !== null && (
        <div class="band su-saved-band">
          <Icon icon={CircleCheck} size="22px" />
          <div>
            <strong>{t(saved.changes === 1 ? setUpTexts.saved : setUpTexts.savedCount(saved.changes))}</strong>
            {saved.warnings.map((warning) => (
              <span key={`${warning.key}-${warning.code}`}>{t(warningText(warning))}</span>
            ))}
          </div>
          <button
            type="button"
            class="band-close"
            aria-label={t(setUpTexts.close)}
            onClick={() => {
              lastSaved.value = null;
            }}
          >
            <Icon icon={X} />
          </button>
        </div>
      )}
    </div>
  );
}

export function warningText({ code, label }: SetUpWarning): Text {
  switch (code) {
    case 'noStandard':
      return setUpTexts.warningNoStandard(label);
    case 'noCounter':
      return setUpTexts.warningNoCounter(label);
    case 'noHours':
      return setUpTexts.warningNoHours(label);
  }
}
