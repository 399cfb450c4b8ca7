import { errandTexts, kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { BackButton } from './back-button.tsx';
import type { Directory, ServiceEntry } from './directory.ts';
import type { ChoiceOf } from './flow-step.ts';
import { Scroller } from './scroller.tsx';
import { ServiceRow } from './service-row.tsx';
import { StepHeading } from './step-heading.tsx';

function listChoice(directory: Directory, of: ChoiceOf): { title: string; note: string; entries: ServiceEntry[] } {
  switch (of.kind) {
    case 'errand': {
      const texts = errandTexts[of.errand];
      return {
        title: texts ? t(texts.name) : t(kioskTexts.chooseService),
        note: t(kioskTexts.chooseService),
        entries: directory.errands.get(of.errand) ?? [],
      };
    }
    case 'agency': {
      const entry = directory.agencies.find(({ agency }) => agency.id === of.agencyId);
      return {
        title: entry?.agency.shortName ?? t(kioskTexts.chooseService),
        note: entry?.agency.name ?? '',
        entries: entry?.services ?? [],
      };
    }
  }
}

/** Several services under one tile: a short list to choose from. */
export function ChoiceStep(props: { directory: Directory; of: ChoiceOf }) {
  const { title, note, entries } = listChoice(props.directory, props.of);
  const isMixed = new Set(entries.map((entry) => entry.agency.id)).size > 1;
  return (
    <section class="step">
      <div class="step-head">
        <StepHeading>{title}</StepHeading>
        <p class="step-note">{note}</p>
      </div>
      <Scroller label={title}>
        <ul class="services">
          {entries.map((entry) => (
            <li key={entry.service.id}>
              <ServiceRow entry={entry} withAgency={isMixed} />
            </li>
          ))}
        </ul>
      </Scroller>
      <div class="actions">
        <BackButton />
      </div>
    </section>
  );
}
