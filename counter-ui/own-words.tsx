import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dialogTexts } from '../ui-shared/texts/counter-work-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { KeyCap } from './key-cap.tsx';

/** A short text in a person's own words; Enter sends it. */
export function OwnWords(props: { label: string; onWords(words: string): void }) {
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const ready = words.trim() !== '';
  return (
    <form
      class="own-words"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) props.onWords(words.trim());
      }}
    >
      <label>
        <span>{props.label}</span>
        <input
          ref={field}
          class="field"
          type="text"
          maxLength={200}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button--strong" disabled={!ready}>
        {t(dialogTexts.record)} <KeyCap label={t(dialogTexts.enter)} />
      </button>
    </form>
  );
}
