import type { OutageCause } from '../../contract/words.ts';
import { declareTexts } from '../../ui-shared/texts/counter-outage-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { outageReasonTexts, outageTexts } from '../../ui-shared/texts/outage-texts.ts';

interface WordsFieldProps {
  /** Whose ready words are offered; null before a cause is chosen. */
  readonly cause: OutageCause | null;
  readonly value: string;
  onChange(value: string): void;
}

/** The sentence that visitors read as it stands: ready ones to press, and a field to write in. It goes out in Indonesian. */
export function WordsField(props: WordsFieldProps) {
  const ready = props.cause === null ? [] : outageReasonTexts[props.cause];
  // The only one, and it is chosen: nothing is left to press.
  const isChoice = ready.some((reason) => reason.id !== props.value);
  return (
    <div class="pick">
      <label class="pick-label">
        <span>{t(declareTexts.words)}</span>
        <textarea
          class="field"
          rows={2}
          maxLength={200}
          placeholder={t(outageTexts.reasonHint)}
          value={props.value}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      </label>
      {isChoice && (
        <div class="pick-row">
          {ready.map((reason) => (
            <button
              key={reason.id}
              type="button"
              class="pick-one"
              aria-pressed={props.value === reason.id}
              onClick={() => props.onChange(reason.id)}
            >
              {t(reason)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
