import type { OutageAnswer, OutageView } from '../../contract/outage.ts';
import { outagePageTexts } from '../../ui-shared/texts/counter-outage-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { Dialog } from '../dialog.tsx';
import { ProblemBand } from '../problem-band.tsx';
import { useSending } from './use-sending.ts';

/** Asked once: from here on visitors come again. */
export function LiftDialog({ outage, onDone, onClose }: { outage: OutageView; onDone(): void; onClose(): void }) {
  const { problem, send } = useSending<OutageAnswer>(onDone);
  return (
    <Dialog title={t(outagePageTexts.liftTitle(outage.subject))} hint={t(outagePageTexts.liftHint)} onClose={onClose}>
      {problem !== undefined && <ProblemBand problem={problem} />}
      <button
        type="button"
        class="button button--strong"
        data-first=""
        onClick={() => void send(`/outages/${outage.id}/lift`, {})}
      >
        {t(outagePageTexts.liftDo)}
      </button>
    </Dialog>
  );
}
