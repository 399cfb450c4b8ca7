import { dialogTexts } from '../ui-shared/texts/counter-work-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { Dialog } from './dialog.tsx';
import { type Choice, choiceForKey, NumberedList } from './numbered-list.tsx';

interface ChoiceDialogProps<T> {
  readonly title: string;
  readonly hint?: string;
  readonly choices: readonly Choice<T>[];
  onChoose(value: T): void;
  onClose(): void;
}

/** One question, answered with a number key. */
export function ChoiceDialog<T>(props: ChoiceDialogProps<T>) {
  const onKey = (key: string): boolean => {
    const choice = choiceForKey(props.choices, key);
    if (choice !== undefined) props.onChoose(choice.value);
    return choice !== undefined;
  };
  return (
    <Dialog title={props.title} hint={props.hint ?? t(dialogTexts.pressNumber)} onClose={props.onClose} onKey={onKey}>
      <NumberedList choices={props.choices} onChoose={props.onChoose} />
    </Dialog>
  );
}
