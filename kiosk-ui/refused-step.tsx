import { TriangleAlert } from 'lucide';
import type { ProblemCode } from '../contract/problem.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { problemTexts } from '../ui-shared/texts/problem-texts.ts';
import { leave } from './idle-watch.ts';
import { findService } from './kiosk-store.ts';
import { describeClosed } from './service-words.ts';
import { StepHeading } from './step-heading.tsx';

function explainRefusal(serviceId: string, code: ProblemCode): string {
  if (code !== 'serviceClosed') return `${t(problemTexts[code].title)}.`;
  const live = findService(serviceId)?.live;
  return live && !live.open ? `${t(kioskTexts.refusedClosed)} ${describeClosed(live)}.` : t(kioskTexts.refusedClosed);
}

/** The server said no: what happened, and where to go. */
export function RefusedStep(props: { serviceId: string; code: ProblemCode }) {
  return (
    <section class="step step-calm">
      <Icon icon={TriangleAlert} size="3em" class="calm-icon is-near" />
      <StepHeading>{t(kioskTexts.refusedTitle)}</StepHeading>
      <p class="calm-text" data-read>
        {explainRefusal(props.serviceId, props.code)} {t(kioskTexts.refusedHelp)}
      </p>
      <button type="button" class="button button-main" onClick={leave}>
        {t(kioskTexts.toStart)}
      </button>
    </section>
  );
}
