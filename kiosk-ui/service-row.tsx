import { Check, ChevronRight } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { basketTexts } from '../ui-shared/texts/kiosk-basket-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import type { ServiceEntry } from './directory.ts';
import { dispatch, flow } from './kiosk-store.ts';
import { describeTile } from './service-words.ts';

/** A service in a list; its agency is named where the list mixes several. */
export function ServiceRow(props: { entry: ServiceEntry; withAgency: boolean }) {
  const { service, agency, live } = props.entry;
  const isChosen = flow.value.basket.includes(service.id);
  const state = isChosen ? t(basketTexts.alreadyChosen) : describeTile(live);
  return (
    <button
      type="button"
      class={`service ${live.open ? '' : 'is-closed'}`}
      onClick={() => dispatch({ type: 'serviceChosen', serviceId: service.id })}
    >
      <span class="agency-bar" style={{ backgroundColor: agency.colour }} />
      <span class="service-words">
        <span class="service-name">{service.name}</span>
        <span class="service-queue">{props.withAgency ? `${agency.shortName} · ${state}` : state}</span>
      </span>
      <Icon icon={isChosen ? Check : ChevronRight} class="service-arrow" />
    </button>
  );
}
