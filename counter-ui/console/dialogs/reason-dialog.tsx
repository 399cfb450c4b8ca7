import { dialogTexts } from '../../../ui-shared/texts/counter-work-texts.ts';
import { type Text, t } from '../../../ui-shared/texts/language.ts';
import { Dialog } from '../../dialog.tsx';
import { choiceForKey } from '../../numbered-list.tsx';
import { ReasonPick, useReasonPick } from '../../reason-pick.tsx';

interface ReasonDialogProps {
  readonly title: string;
  readonly hint?: string;
  readonly reasons: readonly Text[];
  onReason(reason: string): void;
  onClose(): void;
}

/** A reason by number, or in one's own words. */
export function ReasonDialog(props: ReasonDialogProps) {
  const pick = useReasonPick(props.reasons, props.onReason);
  const onKey = (key: string): boolean => {
    const choice = pick.writing ? undefined : choiceForKey(pick.choices, key);
    if (choice === undefined) return false;
    if (choice.value === null) pick.onWrite();
    else props.onReason(choice.value.id);
    return true;
  };
  return (
    <Dialog title={props.title} hint={props.hint ?? t(dialogTexts.pressNumber)} onClose={props.onClose} onKey={onKey}>
      <ReasonPick {...pick} />
    </Dialog>
  );
}
