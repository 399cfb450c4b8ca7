import type { TicketDetail } from '../../contract/ticket.ts';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { stateTexts } from '../../ui-shared/texts/counter-state-texts.ts';
import type { Text } from '../../ui-shared/texts/language.ts';
import { type Recall, readRecall, suggestsNoShow } from './recall.ts';
import { SideButton, type StepProps } from './step-buttons.tsx';

/** What else can be done with the ticket at the counter. */
export function TicketSteps({ ticket, steps }: { ticket: TicketDetail; steps: StepProps }) {
  const called = ticket.state === 'called';
  return (
    <div class="side-steps">
      {called && <CalledSteps ticket={ticket} steps={steps} />}
      {!called && <SideButton {...steps} step="noShow" />}
      {(['hold', 'returned', 'referred', 'transfer', 'cancel'] as const).map((step) => (
        <SideButton key={step} {...steps} step={step} />
      ))}
    </div>
  );
}

/** Apart, since only these look at the clock. */
function CalledSteps({ ticket, steps }: { ticket: TicketDetail; steps: StepProps }) {
  const recall = readRecall(ticket, everySecond.value);
  const absent = suggestsNoShow(recall);
  return (
    <>
      <SideButton {...steps} step="recall" early={recall.kind !== 'ready'} detail={recallDetail(recall)} />
      <SideButton
        {...steps}
        step="noShow"
        class={absent ? 'side-button side-button--suggested' : 'side-button'}
        detail={absent ? stateTexts.noShowNow : null}
      />
    </>
  );
}

function recallDetail(recall: Recall): Text | null {
  if (recall.kind === 'soon') return stateTexts.recallIn(Math.ceil(recall.inMs / 1000));
  return recall.kind === 'ready' ? stateTexts.recallsLeft(recall.left) : null;
}
