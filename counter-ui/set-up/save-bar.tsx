import type { LooseRows } from '../../contract/set-up.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { useUnsaved } from './leaving.tsx';
import { ConfirmChanges } from './save-parts.tsx';
import type { Saver } from './saver.ts';
import { known } from './set-up-known.ts';

interface Props {
  readonly dirty: boolean;
  readonly saver: Saver;
  rows(): LooseRows;
  onReset(): void;
}

/** The save of an editor that fills the page; it is there only while something is not saved. */
export function SaveBar({ dirty, saver, rows, onReset }: Props) {
  useUnsaved(dirty);
  const { step } = saver.state.value;
  return (
    <>
      {dirty && (
        <div class="su-bar">
          <strong>{t(setUpTexts.unsavedBar)}</strong>
          <button type="button" class="button" onClick={onReset}>
            {t(setUpTexts.undoTyped)}
          </button>
          <button
            type="button"
            class="button button--strong"
            disabled={step !== 'edit'}
            onClick={() => void saver.submit(rows())}
          >
            {t(step === 'checking' ? setUpTexts.checking : setUpTexts.save)}
          </button>
        </div>
      )}
      <ConfirmChanges saver={saver} known={known.value} />
    </>
  );
}
