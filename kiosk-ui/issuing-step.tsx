import { LoaderCircle, ShieldCheck } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { leave } from './idle-watch.ts';
import { StepHeading } from './step-heading.tsx';

/** While the server makes the ticket. When it does not answer, this says what is going on and keeps asking. */
export function IssuingStep(props: { tries: number }) {
  const isLate = props.tries > 0;
  return (
    <section class="step step-calm" aria-live="polite">
      <Icon
        icon={isLate ? ShieldCheck : LoaderCircle}
        size="3em"
        class={isLate ? 'calm-icon' : 'calm-icon is-turning'}
      />
      <StepHeading>{t(isLate ? kioskTexts.makingLate : kioskTexts.making)}</StepHeading>
      <p class="calm-text" data-read>
        {t(isLate ? kioskTexts.makingSafe : kioskTexts.makingHint)}
      </p>
      {isLate && (
        <>
          <p class="calm-note">
            <Icon icon={LoaderCircle} class="is-turning" />
            {t(kioskTexts.makingTries(props.tries + 1))}
          </p>
          <button type="button" class="button button-outline" onClick={leave}>
            {t(kioskTexts.giveUp)}
          </button>
        </>
      )}
    </section>
  );
}
