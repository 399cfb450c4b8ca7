import { ChevronRight, ListChecks } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { basketTexts } from '../ui-shared/texts/kiosk-basket-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { dispatch, findService, flow } from './kiosk-store.ts';

/** What has been collected, on every screen on which one chooses. */
export function BasketBar() {
  const { basket, step } = flow.value;
  const { name } = step;
  // On the promise card the button itself tells how many are taken.
  const isChoosing = name === 'start' || name === 'browse' || name === 'search' || name === 'choice';
  if (basket.length === 0 || !isChoosing) return null;
  const names = basket.map((serviceId) => findService(serviceId)?.service.name ?? '').join(' · ');
  return (
    <button type="button" class="basket-bar" onClick={() => dispatch({ type: 'basketOpened' })}>
      <Icon icon={ListChecks} size="1.5em" />
      <span class="basket-bar-words">
        <strong>{t(basketTexts.chosen(basket.length))}</strong>
        <span class="basket-bar-names">{names}</span>
      </span>
      <span class="basket-bar-look">{t(basketTexts.look)}</span>
      <Icon icon={ChevronRight} />
    </button>
  );
}
