import { ListPlus, Ticket, X } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { basketTexts } from '../ui-shared/texts/kiosk-basket-texts.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { visitTexts } from '../ui-shared/texts/kiosk-visit-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { wordTexts } from '../ui-shared/texts/shared-texts.ts';
import { BackButton } from './back-button.tsx';
import { hasRoom } from './basket.ts';
import type { Directory, ServiceEntry } from './directory.ts';
import type { Refusal } from './flow-step.ts';
import { dispatch, flow } from './kiosk-store.ts';
import { explainRefusal } from './refusal-words.ts';
import { Scroller } from './scroller.tsx';
import { describeTile } from './service-words.ts';
import { startAttempt } from './start-attempt.ts';
import { StepHeading } from './step-heading.tsx';

/** The errands of the visit, to look through before one number each is taken; also where one of them could not be. */
export function BasketStep(props: { directory: Directory; refusal: Refusal | null }) {
  const { directory, refusal } = props;
  const { basket } = flow.value;
  const title = t(refusal === null ? visitTexts.basketTitle : visitTexts.refusedTitle);
  return (
    <section class="step">
      <div class="step-head">
        <StepHeading>{title}</StepHeading>
        <p class="step-note" data-read>
          {t(refusal === null ? visitTexts.basketNote : visitTexts.refusedNote)}
        </p>
      </div>
      <Scroller label={title}>
        <ul class="basket">
          {basket.map((serviceId) => (
            <li key={serviceId}>
              <BasketRow serviceId={serviceId} entry={directory.services.get(serviceId)} refusal={refusal} />
            </li>
          ))}
        </ul>
        {refusal === null && <AddMore />}
      </Scroller>
      {refusal === null ? <Take directory={directory} /> : <GoOn refusal={refusal} />}
    </section>
  );
}

function BasketRow(props: { serviceId: string; entry: ServiceEntry | undefined; refusal: Refusal | null }) {
  const { serviceId, entry, refusal } = props;
  const isRefused = refusal?.serviceIds.includes(serviceId) === true;
  const isGone = entry === undefined || !entry.live.open || isRefused;
  const name = entry?.service.name ?? serviceId;
  return (
    <div class={`basket-row ${isGone ? 'is-closed' : ''}`}>
      <span class="agency-bar" style={{ backgroundColor: entry?.agency.colour ?? 'transparent' }} />
      <span class="service-words" data-read>
        <span class="service-name">{name}</span>
        <span class="service-queue">
          {entry === undefined ? t(visitTexts.gone) : describeRow(entry, isRefused ? refusal : null)}
        </span>
      </span>
      <button
        type="button"
        class="basket-remove"
        aria-label={t(visitTexts.removeOf(name))}
        onClick={() => dispatch({ type: 'removed', serviceIds: [serviceId] })}
      >
        <Icon icon={X} size="1.5em" />
        <span aria-hidden="true">{t(visitTexts.remove)}</span>
      </button>
    </div>
  );
}

function describeRow(entry: ServiceEntry, refusal: Refusal | null): string {
  const { agency, zone, live, service } = entry;
  if (refusal !== null) return `${agency.shortName} · ${explainRefusal(service.id, refusal.code)}`;
  const where = zone === null ? '' : ` · ${t(wordTexts.zone)} ${zone.code}`;
  return `${agency.shortName}${where} · ${describeTile(live)}`;
}

function AddMore() {
  if (!hasRoom(flow.value)) return <p class="step-note">{t(visitTexts.mostReached(flow.value.basket.length))}</p>;
  return (
    <button type="button" class="button button-outline basket-add" onClick={() => dispatch({ type: 'moreAsked' })}>
      <Icon icon={ListPlus} />
      {t(basketTexts.addMore)}
    </button>
  );
}

/** What closed meanwhile has to go first: taking the rest of it without a word would surprise. */
function Take(props: { directory: Directory }) {
  const { basket } = flow.value;
  const closed = basket.filter((serviceId) => props.directory.services.get(serviceId)?.live.open !== true);
  return (
    <div class="actions">
      <BackButton />
      {closed.length > 0 ? (
        <button
          type="button"
          class="button button-main"
          onClick={() => dispatch({ type: 'removed', serviceIds: closed })}
        >
          <Icon icon={X} />
          {t(visitTexts.removeClosed)}
        </button>
      ) : (
        <button type="button" class="button button-main" onClick={() => dispatch({ type: 'takeAsked' })}>
          <Icon icon={Ticket} />
          {t(basket.length > 1 ? basketTexts.takeSeveral(basket.length) : kioskTexts.take)}
        </button>
      )}
    </div>
  );
}

/** Who the visitor is has been asked, so the rest is taken at once. */
function GoOn(props: { refusal: Refusal }) {
  const { serviceIds, priority } = props.refusal;
  const rest = flow.value.basket.filter((serviceId) => !serviceIds.includes(serviceId));
  return (
    <div class="actions">
      <BackButton />
      <button type="button" class="button button-main" onClick={() => startAttempt(rest, priority)}>
        <Icon icon={Ticket} />
        {t(visitTexts.goOnWith(rest.length))}
      </button>
    </div>
  );
}
