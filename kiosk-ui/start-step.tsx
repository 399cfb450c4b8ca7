import { Search } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { errandTexts, kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { AgencyTile } from './agency-tile.tsx';
import { type Directory, ERRANDS, type Errand } from './directory.ts';
import { ERRAND_ICONS } from './errand-icons.ts';
import { GreetingLine } from './greeting-line.tsx';
import { dispatch } from './kiosk-store.ts';
import { Scroller } from './scroller.tsx';
import { StepHeading } from './step-heading.tsx';

/** Step one: what are you here for? */
export function StartStep(props: { directory: Directory }) {
  const { directory } = props;
  const errands = ERRANDS.filter((errand) => directory.errands.has(errand));
  return (
    <section class="step">
      <div class="start-head">
        <div>
          <GreetingLine class="greeting" />
          <StepHeading>{t(kioskTexts.whichErrand)}</StepHeading>
        </div>
        <button type="button" class="search-open" onClick={() => dispatch({ type: 'searchOpened' })}>
          <Icon icon={Search} />
          <span>
            <strong>{t(kioskTexts.searchOpen)}</strong>
            <span class="search-example">{t(kioskTexts.searchExample)}</span>
          </span>
        </button>
      </div>
      <Scroller label={t(kioskTexts.whichErrand)}>
        <ul class="errands">
          {errands.map((errand) => (
            <li key={errand}>
              <ErrandTile errand={errand} directory={directory} />
            </li>
          ))}
        </ul>
        <h2 class="start-agencies">{t(kioskTexts.allAgencies)}</h2>
        <ul class="agencies">
          {directory.agencies.map((entry) => (
            <li key={entry.agency.id}>
              <AgencyTile entry={entry} />
            </li>
          ))}
        </ul>
      </Scroller>
    </section>
  );
}

function ErrandTile(props: { errand: Errand; directory: Directory }) {
  const { errand, directory } = props;
  const entries = directory.errands.get(errand) ?? [];
  const isOpen = entries.some((entry) => entry.live.open);
  const texts = errandTexts[errand];
  if (!texts) return null;
  const choose = (): void =>
    dispatch({ type: 'errandChosen', errand, serviceIds: entries.map((entry) => entry.service.id) });
  return (
    <button type="button" class={`errand ${isOpen ? '' : 'is-closed'}`} onClick={choose}>
      <span class="errand-icon">
        <Icon icon={ERRAND_ICONS[errand]} size="1em" />
      </span>
      <span class="errand-words">
        <span class="errand-name">{t(texts.name)}</span>
        <span class="errand-hint">{t(isOpen ? texts.hint : kioskTexts.closed)}</span>
      </span>
    </button>
  );
}
