import { useState } from 'preact/hooks';
import { dialogTexts } from '../ui-shared/texts/counter-work-texts.ts';
import { type Text, t } from '../ui-shared/texts/language.ts';
import { type Choice, NumberedList } from './numbered-list.tsx';
import { OwnWords } from './own-words.tsx';

/** `text` is null for "another reason", which is then written. */
const readReasonChoices = (reasons: readonly Text[]): Choice<Text | null>[] => [
  ...reasons.map((reason) => ({ value: reason, label: t(reason) })),
  { value: null, label: t(dialogTexts.ownReason) },
];

interface ReasonPickProps {
  readonly choices: readonly Choice<Text | null>[];
  readonly writing: boolean;
  onWrite(): void;
  onReason(reason: string): void;
}

/** Ready reasons by number, the last of which opens a field for one's own words. Reasons go out in Indonesian. */
export function ReasonPick(props: ReasonPickProps) {
  if (props.writing) return <OwnWords label={t(dialogTexts.ownReasonLabel)} onWords={props.onReason} />;
  return (
    <NumberedList
      choices={props.choices}
      onChoose={(reason) => (reason === null ? props.onWrite() : props.onReason(reason.id))}
    />
  );
}

/** The state of a reason pick, shared with the dialog that hears the number keys. */
export function useReasonPick(reasons: readonly Text[], onReason: (reason: string) => void) {
  const [writing, setWriting] = useState(false);
  const choices = readReasonChoices(reasons);
  return { choices, writing, onWrite: () => setWriting(true), onReason };
}
