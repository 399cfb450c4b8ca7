import { ChevronRight } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import type { ServiceEntry } from './directory.ts';
import { dispatch } from './kiosk-store.ts';
import { describeClosed, describeQueue } from './service-words.ts';

/** A service in a list; its agency is named where the list mixes several. */
export function ServiceRow(props: { entry: ServiceEntry; withAgency: boolean }) {
  const { service, agency, live } = props.entry;
  const queue = live.open
    ? describeQueue(live.waiting, live.estimate)
    : `${t(kioskTexts.closed)} · ${describeClosed(live)}`;
  return (
    <button
      type="button"
      class={`service ${live.open ? '' : 'is-closed'}`}
      onClick={() => dispatch({ type: 'serviceChosen', serviceId: service.id })}
    >
      <span class="agency-bar" style={{ backgroundColor: agency.colour }} />
      <span class="service-words">
        <span class="service-name">{service.name}</span>
        <span class="service-queue">{props.withAgency ? `${agency.shortName} · ${queue}` : queue}</span>
      </span>
      <Icon icon={ChevronRight} class="service-arrow" />
    </button>
  );
}
