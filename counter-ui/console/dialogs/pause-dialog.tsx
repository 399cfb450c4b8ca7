import { useState } from 'preact/hooks';
import { BREAK_REASONS, type BreakReason } from '../../../contract/words.ts';
import { questionTexts } from '../../../ui-shared/texts/counter-question-texts.ts';
import { t } from '../../../ui-shared/texts/language.ts';
import { breakReasonTexts } from '../../../ui-shared/texts/shared-texts.ts';
import { ChoiceDialog } from '../../choice-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';

const MINUTES = [15, 30, 60];

interface PauseDialogProps {
  onPause(reason: BreakReason, expectedReturnAt: number | null): void;
  onClose(): void;
}

/** Why, and until when: the hall is told both. */
export function PauseDialog(props: PauseDialogProps) {
  const [reason, setReason] = useState<BreakReason | null>(null);
  if (reason === null) {
    return (
      <ChoiceDialog
        key="reason"
        title={t(questionTexts.pause)}
        choices={BREAK_REASONS.map((one) => ({ value: one, label: t(breakReasonTexts[one]) }))}
        onChoose={setReason}
        onClose={props.onClose}
      />
    );
  }
  return (
    <ReturnDialog
      key="return"
      title={t(questionTexts.pauseReturn)}
      hint={t(questionTexts.pauseReturnHint)}
      minutes={MINUTES}
      unknown={questionTexts.pauseUnknown}
      onReturn={(at) => props.onPause(reason, at)}
      onClose={props.onClose}
    />
  );
}
