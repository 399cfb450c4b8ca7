import type { ConsoleView, UndoOffer } from '../../contract/counter.ts';
import { stateTexts, undoStepTexts } from '../../ui-shared/texts/counter-state-texts.ts';
import { formatTicketLabel } from '../../ui-shared/ticket-label.ts';
import { secondsUntil } from './seconds-until.ts';
import { SideButton, type StepProps } from './step-buttons.tsx';

/** The line above the big button: the step just made and how to take it back, and what is needed now and then. */
export function FootSteps({ view, steps }: { view: ConsoleView; steps: StepProps }) {
  return (
    <div class="foot-steps">
      {view.undo !== null && <Undo undo={view.undo} steps={steps} />}
      <span class="foot-rest">
        <SideButton {...steps} step="walkIn" class="key-button" />
        <SideButton {...steps} step="outage" class="key-button" />
      </span>
    </div>
  );
}

/** Gone by itself when its time is over, whether or not the server has said so yet. */
function Undo({ undo, steps }: { undo: UndoOffer; steps: StepProps }) {
  const left = secondsUntil(undo.until);
  if (left === 0) return null;
  return (
    <SideButton
      {...steps}
      step="undo"
      class="key-button undo"
      label={stateTexts.undo(undoStepTexts[undo.step], formatTicketLabel(undo.label))}
      detail={stateTexts.seconds(left)}
    />
  );
}
