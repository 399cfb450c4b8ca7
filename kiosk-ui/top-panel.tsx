import { Check } from 'lucide';
import { formatDate, formatTime } from '../ui-shared/format.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { everySecond } from '../ui-shared/server-clock.ts';
import { hoursWords } from '../ui-shared/texts/hours-texts.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { stepNumber } from './flow-step.ts';
import { GreetingLine } from './greeting-line.tsx';
import { catalogue, directory, flow, mallClock, mallHours, timeZone, timeZoneLabel } from './kiosk-store.ts';

const STEPS = [kioskTexts.stepErrand, kioskTexts.stepCheck, kioskTexts.stepPriority, kioskTexts.stepNumber];

/** Out of a wheelchair's reach, so nothing here is needed: whose house this is, what time it is, how far one has come. */
export function TopPanel() {
  return (
    <header class="top">
      <p class="top-mall">{catalogue.value?.mall.name ?? ''}</p>
      <GreetingLine class="top-greeting" />
      <div class="top-time">
        <p class="top-clock">
          {formatTime(everySecond.value, timeZone.value)} <small>{timeZoneLabel.value}</small>
        </p>
        <p class="top-date">{formatDate(everySecond.value, timeZone.value)}</p>
      </div>
      <p class="top-hours">{mallHours.value !== null && hoursWords(mallHours.value, mallClock())}</p>
      <Progress />
    </header>
  );
}

function Progress() {
  const current = stepNumber(flow.value.step.name);
  // Where nothing can be taken there are no steps to it.
  if (current === null || directory.value?.open !== true) return null;
  return (
    <div class="progress">
      <p class="visually-hidden">{t(kioskTexts.progress(current, STEPS.length))}</p>
      <ol aria-hidden="true">
        {STEPS.map((name, index) => (
          <li key={name.id} class={index + 1 === current ? 'is-current' : index + 1 < current ? 'is-past' : ''}>
            <span class="progress-count">{index + 1 < current ? <Icon icon={Check} size="1em" /> : index + 1}</span>
            {t(name)}
          </li>
        ))}
      </ol>
    </div>
  );
}
