import { FileCheck, Search } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { hoursWords } from '../ui-shared/texts/hours-texts.ts';
import { kioskHoursTexts } from '../ui-shared/texts/kiosk-hours-texts.ts';
import { errandTexts, kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { closedReasonTexts } from '../ui-shared/texts/shared-texts.ts';
import { AgencyTile } from './agency-tile.tsx';
import { BackButton } from './back-button.tsx';
import { type Directory, ERRANDS, type Errand } from './directory.ts';
import { ERRAND_ICONS } from './errand-icons.ts';
import { dispatch, flow, mallClock, mallHours } from './kiosk-store.ts';
import { Scroller } from './scroller.tsx';
import { StepHeading } from './step-heading.tsx';

/** Step one: what are you here for? `isBrowsing`: one looks around in a mall that is closed, and comes back. */
export function StartStep(props: { directory: Directory; isBrowsing?: boolean }) {
  const { directory, isBrowsing = false } = props;
  const errands = ERRANDS.filter((errand) => directory.errands.has(errand));
  const question = flow.value.basket.length > 0 ? kioskTexts.whatElse : kioskTexts.whichErrand;
  return (
    <section class="step">
      <div class="start-head">
        <StepHeading>{t(question)}</StepHeading>
        <div class="start-ways">
          <button type="button" class="search-open" onClick={() => dispatch({ type: 'searchOpened' })}>
            <Icon icon={Search} />
            <strong>{t(kioskTexts.searchOpen)}</strong>
          </button>
          {!isBrowsing && (
            <button type="button" class="search-open return-open" onClick={() => dispatch({ type: 'returnOpened' })}>
              <Icon icon={FileCheck} />
              <strong>{t(kioskTexts.comingBack)}</strong>
            </button>
          )}
        </div>
      </div>
      {!isBrowsing && <ServesLater />}
      <Scroller label={t(question)}>
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
      {isBrowsing && (
        <div class="actions">
          <BackButton />
        </div>
      )}
    </section>
  );
}

/** Before opening and in a break: numbers can be taken, counters serve later. */
function ServesLater() {
  const hours = mallHours.value;
  if (hours === null || hours.open) return null;
  return <p class="start-later">{t(kioskHoursTexts.servesLater(hoursWords(hours, mallClock())))}</p>;
}

function ErrandTile(props: { errand: Errand; directory: Directory }) {
  const { errand, directory } = props;
  const entries = directory.errands.get(errand) ?? [];
  const isOpen = entries.some((entry) => entry.live.open);
  const reason = entries[0]?.live.closedReason ?? null;
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
        <span class="errand-hint">{t(isOpen || reason === null ? texts.hint : closedReasonTexts[reason])}</span>
      </span>
    </button>
  );
}
