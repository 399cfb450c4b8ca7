import { ListChecks, ListPlus, Ticket } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { basketTexts } from '../ui-shared/texts/kiosk-basket-texts.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { BackButton } from './back-button.tsx';
import { fits, hasRoom, wantedServices } from './basket.ts';
import type { ServiceEntry } from './directory.ts';
import { dispatch, flow } from './kiosk-store.ts';

/** One errand is taken with one tap; whoever has another collects it first. */
export function CheckActions(props: { entry: ServiceEntry }) {
  const { service, live } = props.entry;
  const now = flow.value;
  const wanted = wantedServices(now).length;
  if (now.basket.includes(service.id)) return <ChosenAlready />;
  return (
    <div class="actions check-actions">
      <BackButton />
      {live.open && hasRoom(now) && (
        <button type="button" class="button button-outline check-more" onClick={() => dispatch({ type: 'moreAsked' })}>
          <Icon icon={ListPlus} />
          {t(basketTexts.addMore)}
        </button>
      )}
      <button
        type="button"
        class="button button-main"
        disabled={!live.open || !fits(now)}
        onClick={() => dispatch({ type: 'takeAsked' })}
      >
        <Icon icon={Ticket} />
        {t(wanted > 1 ? basketTexts.takeSeveral(wanted) : kioskTexts.take)}
      </button>
    </div>
  );
}

function ChosenAlready() {
  return (
    <div class="actions">
      <BackButton />
      <button type="button" class="button button-main" onClick={() => dispatch({ type: 'basketOpened' })}>
        <Icon icon={ListChecks} />
        {t(basketTexts.look)}
      </button>
    </div>
  );
}
