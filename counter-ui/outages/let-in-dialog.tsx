import { useState } from 'preact/hooks';
import type { LetMoreIn } from '../../contract/catalogue.ts';
import { formatNumber } from '../../ui-shared/format.ts';
import { letInTexts } from '../../ui-shared/texts/counter-outage-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { Dialog } from '../dialog.tsx';
import { ProblemBand } from '../problem-band.tsx';
import { useSending } from './use-sending.ts';

const FEW = [1, 3, 5, 10];
const MOST = 200;

interface LetInDialogProps {
  readonly serviceId: string;
  readonly name: string;
  /** With a sentence that says what can be done now. */
  onDone(said: string): void;
  onClose(): void;
}

/** More tickets than quota or closing time allow: how many, and why. */
export function LetInDialog({ serviceId, name, onDone, onClose }: LetInDialogProps) {
  const [extra, setExtra] = useState(FEW[2] ?? 1);
  const [reason, setReason] = useState('');
  const { problem, send } = useSending<unknown>(() => onDone(t(letInTexts.done(formatNumber(extra), name))));
  const ready = Number.isInteger(extra) && extra >= 1 && extra <= MOST && reason.trim() !== '';
  return (
    <Dialog title={t(letInTexts.title(name))} hint={t(letInTexts.hint)} onClose={onClose}>
      <form
        class="declare"
        onSubmit={(event) => {
          event.preventDefault();
          const body: LetMoreIn = { extra, reason: reason.trim() };
          if (ready) void send(`/services/${serviceId}/let-in`, body);
        }}
      >
        <fieldset class="pick">
          <legend>{t(letInTexts.howMany)}</legend>
          <div class="pick-row">
            {FEW.map((count) => (
              <button
                key={count}
                type="button"
                class="pick-one"
                aria-pressed={extra === count}
                onClick={() => setExtra(count)}
              >
                {formatNumber(count)}
              </button>
            ))}
            <input
              class="field pick-count"
              type="number"
              min={1}
              max={MOST}
              aria-label={t(letInTexts.howMany)}
              value={Number.isNaN(extra) ? '' : extra}
              onInput={(event) => setExtra(event.currentTarget.valueAsNumber)}
            />
          </div>
        </fieldset>
        <ReasonField value={reason} onChange={setReason} />
        {problem !== undefined && <ProblemBand problem={problem} />}
        <button type="submit" class="button button--strong" disabled={!ready}>
          {t(letInTexts.submit)}
        </button>
      </form>
    </Dialog>
  );
}

/** It stands in the journal, in Indonesian. */
function ReasonField({ value, onChange }: { value: string; onChange(value: string): void }) {
  return (
    <div class="pick">
      <label class="pick-label">
        <span>{t(letInTexts.reason)}</span>
        <input
          class="field"
          type="text"
          maxLength={200}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <div class="pick-row">
        {letInTexts.reasons.map((one) => (
          <button
            key={one.id}
            type="button"
            class="pick-one"
            aria-pressed={value === one.id}
            onClick={() => onChange(one.id)}
          >
            {t(one)}
          </button>
        ))}
      </div>
    </div>
  );
}
