import { TriangleAlert } from 'lucide';
import type { ProblemCode } from '../contract/problem.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { leave } from './idle-watch.ts';
import { explainRefusal } from './refusal-words.ts';
import { StepHeading } from './step-heading.tsx';

/** The server said no: what happened, and where to go. */
export function RefusedStep(props: { serviceIds: readonly string[]; code: ProblemCode }) {
  const [serviceId] = props.serviceIds;
  return (
    <section class="step step-calm">
      <Icon icon={TriangleAlert} size="3em" class="calm-icon is-near" />
      <StepHeading>{t(kioskTexts.refusedTitle)}</StepHeading>
      <p class="calm-text" data-read>
        {explainRefusal(serviceId, props.code)} {t(kioskTexts.refusedHelp)}
      </p>
      <button type="button" class="button button-main" onClick={leave}>
        {t(kioskTexts.toStart)}
      </button>
    </section>
  );
}
