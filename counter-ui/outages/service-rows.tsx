import { useState } from 'preact/hooks';
import type { Catalogue, ServiceLive } from '../../contract/catalogue.ts';
import type { Me } from '../../contract/session.ts';
import { formatNumber, formatTime } from '../../ui-shared/format.ts';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { outagePageTexts } from '../../ui-shared/texts/counter-outage-texts.ts';
import { closedWords } from '../../ui-shared/texts/hours-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { closedReasonTexts } from '../../ui-shared/texts/shared-texts.ts';
import { timeZone } from '../catalogue-store.ts';
import { type Findable, rankFindables } from '../search-rank.ts';
import { mayLetIn, mayTouch } from './outage-rights.ts';

export interface ServiceRow {
  readonly serviceId: string;
  readonly agencyId: string;
  readonly name: string;
  readonly live: ServiceLive;
}

interface ServiceRowsProps {
  readonly mall: Catalogue;
  readonly me: Me;
  onDisrupt(row: ServiceRow): void;
  onLetIn(row: ServiceRow): void;
}

/** Whether numbers are given out for each service, and why not; what has stopped comes first. */
export function ServiceRows(props: ServiceRowsProps) {
  const [query, setQuery] = useState('');
  const shown = rankFindables(query, readRows(props.mall, props.me));
  return (
    <section class="outage-section">
      <header class="section-head">
        <h2>{t(outagePageTexts.services)}</h2>
        <p class="muted">{t(outagePageTexts.servicesLead)}</p>
      </header>
      <input
        class="field"
        type="search"
        aria-label={t(outagePageTexts.filter)}
        placeholder={t(outagePageTexts.filter)}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {shown.length === 0 && <p class="muted">{t(outagePageTexts.noMatch)}</p>}
      <ul class="service-list">
        {shown.map((one) => (
          <Row key={one.value.serviceId} one={one} {...props} />
        ))}
      </ul>
    </section>
  );
}

/** Full lines first: they are what somebody may do something about; then what else has stopped. */
function rankOf({ live }: ServiceRow): number {
  if (live.closedReason === 'lineFull' || live.closedReason === 'quotaFull') return 0;
  if (live.closedReason === 'outage') return 1;
  if (live.closedReason !== null) return 3;
  return live.forecast === 'tight' ? 2 : 4;
}

function readRows(mall: Catalogue, me: Me): Findable<ServiceRow>[] {
  const rows = mall.services.flatMap((service) => {
    const live = mall.live.find((one) => one.serviceId === service.id);
    const agency = mall.agencies.find((one) => one.id === service.agencyId);
    if (live === undefined || agency === undefined || !mayTouch(me, agency.id)) return [];
    return [
      {
        value: { serviceId: service.id, agencyId: agency.id, name: service.name, live },
        label: service.name,
        detail: agency.shortName,
        words: `${agency.name} ${service.keywords.join(' ')}`,
        colour: agency.colour,
        closed: null,
      },
    ];
  });
  return rows.sort((a, b) => rankOf(a.value) - rankOf(b.value));
}

function Row({ one, me, onDisrupt, onLetIn }: { one: Findable<ServiceRow> } & ServiceRowsProps) {
  const row = one.value;
  const { live } = row;
  const quota = live.quotaLeft?.priority;
  return (
    <li class="service" data-service={row.serviceId}>
      <span class="agency-bar" style={one.colour === null ? {} : { background: one.colour }} />
      <span class="service-name">
        <strong>{row.name}</strong>
        <span class="muted">{one.detail}</span>
      </span>
      <span class="service-state">
        <StateWords live={live} />
        <span class="muted">
          {t(outagePageTexts.waiting(formatNumber(live.waiting)))}
          {quota !== undefined && ` · ${t(outagePageTexts.quotaLeft(formatNumber(quota)))}`}
        </span>
      </span>
      <span class="service-actions">
        {mayLetIn(me, row.agencyId) && isAboutPlaces(live) && (
          <button type="button" class="quiet-button" onClick={() => onLetIn(row)}>
            {t(outagePageTexts.letIn)}
          </button>
        )}
        {live.closedReason !== 'outage' && (
          <button type="button" class="quiet-button" onClick={() => onDisrupt(row)}>
            {t(outagePageTexts.disrupt)}
          </button>
        )}
      </span>
    </li>
  );
}

/** Letting more in lifts quota and closing time; it opens neither a closed day nor what is disrupted. */
function isAboutPlaces({ closedReason }: ServiceLive): boolean {
  return closedReason === null || closedReason === 'quotaFull' || closedReason === 'lineFull';
}

function StateWords({ live }: { live: ServiceLive }) {
  const now = everySecond.value;
  // Its words stand above, once.
  if (live.closedReason === 'outage') return <span class="over-word">{t(closedReasonTexts.outage)}</span>;
  if (live.closedReason !== null) {
    const grave = live.closedReason === 'lineFull' || live.closedReason === 'quotaFull';
    return <span class={grave ? 'over-word' : ''}>{closedWords(live, { timeZone: timeZone.value, now })}</span>;
  }
  const until =
    live.ticketsUntil === null
      ? outagePageTexts.open
      : outagePageTexts.openUntil(formatTime(live.ticketsUntil, timeZone.value));
  return (
    <span>
      {t(until)}
      {live.forecast === 'tight' && <strong class="near-word"> · {t(outagePageTexts.tight)}</strong>}
    </span>
  );
}
