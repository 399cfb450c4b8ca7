import { Banknote, CalendarCheck, Clock } from 'lucide';
import { formatMinutes } from '../ui-shared/format.ts';
import { Icon, type IconDrawing } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { CheckActions } from './check-actions.tsx';
import { CheckState } from './check-state.tsx';
import type { ServiceEntry } from './directory.ts';
import { RequirementList } from './requirement-list.tsx';
import { Scroller } from './scroller.tsx';
import { describeCompletion, describeTariff } from './service-words.ts';
import { StepHeading } from './step-heading.tsx';

/** Step two: the standard as a promise, before the ticket is taken. */
export function CheckStep(props: { entry: ServiceEntry }) {
  const { service, agency, live } = props.entry;
  return (
    <section class="step">
      <div class="step-head check-head">
        <p class="step-agency">
          <span class="chip" style={{ backgroundColor: agency.colour }} />
          {agency.shortName}
        </p>
        <StepHeading>{service.name}</StepHeading>
      </div>
      <Scroller label={service.name}>
        <div class="promise">
          <div>
            <CheckState entry={props.entry} />
            <Facts entry={props.entry} />
          </div>
          <Requirements requirements={service.standard.requirements} isOpen={live.open} />
        </div>
        {service.standard.legalBasis.length > 0 && (
          <p class="legal">
            {t(kioskTexts.legalBasis)}: {service.standard.legalBasis.join('; ')}
          </p>
        )}
      </Scroller>
      <CheckActions entry={props.entry} />
    </section>
  );
}

function Facts(props: { entry: ServiceEntry }) {
  const { standard } = props.entry.service;
  return (
    <dl class="facts">
      <Fact
        icon={Clock}
        name={t(kioskTexts.atCounter)}
        value={t(kioskTexts.about(formatMinutes(standard.serviceTargetMs)))}
      />
      <Fact icon={Banknote} name={t(kioskTexts.cost)} value={describeTariff(standard)} />
      <Fact icon={CalendarCheck} name={t(kioskTexts.completion)} value={describeCompletion(standard)} />
    </dl>
  );
}

function Fact(props: { icon: IconDrawing; name: string; value: string }) {
  return (
    <div class="fact">
      <dt>
        <Icon icon={props.icon} size="1.5em" />
        {props.name}
      </dt>
      <dd data-read>{props.value}</dd>
    </div>
  );
}

function Requirements(props: { requirements: readonly string[]; isOpen: boolean }) {
  return (
    <div class="bring">
      <h2>{t(props.requirements.length > 0 ? kioskTexts.bring : kioskTexts.bringNothing)}</h2>
      <RequirementList requirements={props.requirements} />
      {props.isOpen && props.requirements.length > 0 && <p class="bring-missing">{t(kioskTexts.bringMissing)}</p>}
    </div>
  );
}
