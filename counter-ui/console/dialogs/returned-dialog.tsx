import { useState } from 'preact/hooks';
import { questionTexts } from '../../../ui-shared/texts/counter-question-texts.ts';
import { dialogTexts } from '../../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../../ui-shared/texts/language.ts';
import { Dialog } from '../../dialog.tsx';
import { KeyCap } from '../../key-cap.tsx';
import { keyOfIndex } from '../../numbered-list.tsx';

interface ReturnedDialogProps {
  readonly label: string;
  readonly requirements: readonly string[];
  /** Marked to begin with: what the officer has not ticked as there, if anything was ticked at all. */
  readonly presumed: readonly number[];
  onReturn(lacking: readonly number[]): void;
  onClose(): void;
}

/** Numbers mark what is lacking, Enter gives the documents back with that list. */
export function ReturnedDialog(props: ReturnedDialogProps) {
  const [lacking, setLacking] = useState<ReadonlySet<number>>(new Set(props.presumed));
  const toggle = (index: number): void => {
    const next = new Set(lacking);
    if (!next.delete(index)) next.add(index);
    setLacking(next);
  };
  const onKey = (key: string): boolean => {
    const index = /^[0-9]$/.test(key) ? (key === '0' ? 9 : Number(key) - 1) : -1;
    if (index < 0 || index >= props.requirements.length) return false;
    toggle(index);
    return true;
  };
  const none = props.requirements.length === 0;
  return (
    <Dialog
      wide
      title={t(questionTexts.returned(props.label))}
      hint={t(none ? questionTexts.returnedNone : questionTexts.returnedHint)}
      onClose={props.onClose}
      onKey={onKey}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onReturn([...lacking].sort((a, b) => a - b));
        }}
      >
        <ul class="lacking">
          {props.requirements.map((requirement, index) => (
            <li key={requirement}>
              <label class="lacking-row">
                <KeyCap label={keyOfIndex(index)} />
                <input type="checkbox" checked={lacking.has(index)} onChange={() => toggle(index)} />
                <span class="lacking-name">{requirement}</span>
                {lacking.has(index) && <strong class="lacking-word">{t(questionTexts.lacking)}</strong>}
              </label>
            </li>
          ))}
        </ul>
        <button type="submit" class="button button--strong" data-first="">
          {t(questionTexts.returnedSubmit(lacking.size))} <KeyCap label={t(dialogTexts.enter)} />
        </button>
      </form>
    </Dialog>
  );
}
