import { useRef, useState } from 'preact/hooks';
import type { SuspendService } from '../../contract/catalogue.ts';
import type { Problem } from '../../contract/problem.ts';
import { serviceTexts } from '../../ui-shared/texts/counter-setup-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { send } from '../api.ts';
import { Dialog } from '../dialog.tsx';
import { ProblemBand } from '../problem-band.tsx';

export interface SuspendDialogProps {
  readonly serviceId: string;
  readonly name: string;
  onDone(): void;
  onClose(): void;
}

/** Why, in words for the visitors: they read them as they stand, so an expected return is said there too. */
export function SuspendDialog(props: SuspendDialogProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem | null | undefined>(undefined);
  const busy = useRef(false);

  const suspend = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const body: SuspendService = { reason: reason.trim() };
    const reply = await send<unknown>('POST', `/services/${props.serviceId}/suspend`, body);
    busy.current = false;
    if (reply.ok) props.onDone();
    else setProblem(reply.problem);
  };
  return (
    <Dialog title={t(serviceTexts.suspendTitle(props.name))} hint={t(serviceTexts.suspendHint)} onClose={props.onClose}>
      <form
        class="own-words"
        onSubmit={(event) => {
          event.preventDefault();
          void suspend();
        }}
      >
        <label>
          <span>{t(serviceTexts.reason)}</span>
          <textarea
            class="field"
            data-first=""
            required
            rows={3}
            maxLength={200}
            placeholder={t(serviceTexts.reasonExample)}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        {problem !== undefined && <ProblemBand problem={problem} />}
        <button type="submit" class="button button--strong" disabled={reason.trim() === ''}>
          {t(serviceTexts.suspendDo)}
        </button>
      </form>
    </Dialog>
  );
}
