import { useRef, useState } from 'preact/hooks';
import type { SuspendService } from '../../contract/catalogue.ts';
import type { Problem } from '../../contract/problem.ts';
import { serverNow } from '../../ui-shared/server-clock.ts';
import { serviceTexts } from '../../ui-shared/texts/counter-setup-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { send } from '../api.ts';
import { timeZone } from '../catalogue-store.ts';
import { Dialog } from '../dialog.tsx';
import { ProblemBand } from '../problem-band.tsx';
import { readTodayAt } from './clock-time.ts';

export interface SuspendDialogProps {
  readonly serviceId: string;
  readonly name: string;
  onDone(): void;
  onClose(): void;
}

/** Why, in words for the visitors, and when it is expected back if anyone knows. */
export function SuspendDialog(props: SuspendDialogProps) {
  const [reason, setReason] = useState('');
  const [time, setTime] = useState('');
  const [problem, setProblem] = useState<Problem | null | undefined>(undefined);
  const busy = useRef(false);
  const backAt = readTodayAt(time, serverNow(), timeZone.value);
  const past = backAt !== null && backAt <= serverNow();

  const suspend = async (): Promise<void> => {
    if (busy.current || past) return;
    busy.current = true;
    const body: SuspendService = { reason: reason.trim(), expectedBackAt: backAt };
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
        <label>
          <span>{t(serviceTexts.back)}</span>
          <input class="field" type="time" value={time} onInput={(event) => setTime(event.currentTarget.value)} />
        </label>
        <p role="alert" class="over-word">
          {past && t(serviceTexts.backPast)}
        </p>
        {problem !== undefined && <ProblemBand problem={problem} />}
        <button type="submit" class="button button--strong" disabled={reason.trim() === '' || past}>
          {t(serviceTexts.suspendDo)}
        </button>
      </form>
    </Dialog>
  );
}
