import { CircleCheck, X } from 'lucide';
import type { SetUpWarning } from '../../contract/set-up.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { type Text, t } from '../../ui-shared/texts/language.ts';
import { columnTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
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
            {warningTexts(saved.warnings).map((text) => (
              <span key={text.id}>{t(text)}</span>
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

const MOST_NAMED = 6;

/** What is left to do, one sentence a kind, with the names it is about. */
export function warningTexts(warnings: readonly SetUpWarning[]): Text[] {
  const codes = [...new Set(warnings.map((warning) => warning.code))];
  return codes.map((code) => {
    const labels = warnings.filter((warning) => warning.code === code).map((warning) => warning.label);
    const named = labels.slice(0, MOST_NAMED).join(', ');
    const more = labels.length > MOST_NAMED ? ` ${t(columnTexts.and(labels.length - MOST_NAMED))}` : '';
    return warningText(code, named + more);
  });
}

function warningText(code: SetUpWarning['code'], names: string): Text {
  switch (code) {
    case 'noStandard':
      return setUpTexts.warningNoStandard(names);
    case 'noCounter':
      return setUpTexts.warningNoCounter(names);
    case 'noHours':
      return setUpTexts.warningNoHours(names);
  }
}
