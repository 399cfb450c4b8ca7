import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatMinutes, formatTime } from '../../../ui-shared/format.ts';
import { serverNow } from '../../../ui-shared/server-clock.ts';
import { questionTexts } from '../../../ui-shared/texts/counter-question-texts.ts';
import { dialogTexts } from '../../../ui-shared/texts/counter-work-texts.ts';
import { type Text, t } from '../../../ui-shared/texts/language.ts';
import { timeZone } from '../../catalogue-store.ts';
import { Dialog } from '../../dialog.tsx';
import { KeyCap } from '../../key-cap.tsx';
import { type Choice, choiceForKey, NumberedList } from '../../numbered-list.tsx';
import { readReturnAt } from '../time-of-day.ts';

const MINUTE_MS = 60_000;

interface ReturnDialogProps {
  readonly title: string;
  readonly hint?: string;
  /** Offered by number, in minutes from now. */
  readonly minutes: readonly number[];
  /** What the last choice says, which sets no time. */
  readonly unknown: Text;
  /** Epoch ms; null where nobody knows. */
  onReturn(at: number | null): void;
  onClose(): void;
}

type Pick = { readonly at: number | null } | 'time';

/** When it goes on: so many minutes by number, a time of the day, or not known. */
export function ReturnDialog(props: ReturnDialogProps) {
  const [writing, setWriting] = useState(false);
  // The times stand still while the question is open: what is read is what is sent.
  const [now] = useState(serverNow);
  const choices = readChoices(props, now);
  const onChoose = (pick: Pick): void => {
    if (pick === 'time') setWriting(true);
    else props.onReturn(pick.at);
  };
  const onKey = (key: string): boolean => {
    const choice = writing ? undefined : choiceForKey(choices, key);
    if (choice !== undefined) onChoose(choice.value);
    return choice !== undefined;
  };
  return (
    <Dialog title={props.title} hint={props.hint ?? t(dialogTexts.pressNumber)} onClose={props.onClose} onKey={onKey}>
      {writing ? <TimeForm onTime={props.onReturn} /> : <NumberedList choices={choices} onChoose={onChoose} />}
    </Dialog>
  );
}

function readChoices({ minutes, unknown }: ReturnDialogProps, now: number): Choice<Pick>[] {
  const soon = minutes.map((count) => {
    const at = now + count * MINUTE_MS;
    return { value: { at }, label: formatMinutes(count * MINUTE_MS), detail: formatTime(at, timeZone.value) };
  });
  return [...soon, { value: 'time', label: t(questionTexts.returnTime) }, { value: { at: null }, label: t(unknown) }];
}

/** A time as it is said: 13.00, or 1300 without reaching for the dot. */
function TimeForm({ onTime }: { onTime(at: number): void }) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="own-words"
      onSubmit={(event) => {
        event.preventDefault();
        const at = readReturnAt(typed, serverNow(), timeZone.value);
        if (at === null) setRefused(true);
        else onTime(at);
      }}
    >
      <label>
        <span>{t(questionTexts.returnTimeLabel)}</span>
        <input
          ref={field}
          class="field"
          type="text"
          inputMode="numeric"
          maxLength={5}
          autocomplete="off"
          placeholder={t(questionTexts.returnTimeExample)}
          aria-invalid={refused}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setRefused(false);
          }}
        />
      </label>
      {refused && (
        <p class="over-word" role="alert">
          {t(questionTexts.returnTimeWrong)}
        </p>
      )}
      <button type="submit" class="button button--strong" disabled={typed.trim() === ''}>
        {t(dialogTexts.record)} <KeyCap label={t(dialogTexts.enter)} />
      </button>
    </form>
  );
}
