import './services.css';
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue, ServiceLive } from '../../contract/catalogue.ts';
import type { Problem } from '../../contract/problem.ts';
import { serviceTexts } from '../../ui-shared/texts/counter-setup-texts.ts';
import { counterTexts } from '../../ui-shared/texts/counter-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { send } from '../api.ts';
import type { PageProps } from '../app.tsx';
import { catalogue, loadCatalogue } from '../catalogue-store.ts';
import { ProblemBand } from '../problem-band.tsx';
import { type Findable, rankFindables } from '../search-rank.ts';
import { SuspendDialog } from './suspend-dialog.tsx';

interface Row {
  readonly serviceId: string;
  readonly name: string;
  readonly live: ServiceLive;
}

const REFRESH_MS = 10_000;

/** Suspend a service with a reason that visitors read; open it again. */
export function ServicesPage(_props: PageProps) {
  const [query, setQuery] = useState('');
  const [suspending, setSuspending] = useState<Row | null>(null);
  const [problem, setProblem] = useState<Problem | null | undefined>(undefined);
  useEffect(() => {
    void loadCatalogue();
    const timer = setInterval(() => void loadCatalogue(), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  const mall = catalogue.value;
  if (mall === null) return <p class="waiting-page muted">{t(counterTexts.loading)}</p>;

  const resume = async (row: Row): Promise<void> => {
    const reply = await send<unknown>('POST', `/services/${row.serviceId}/resume`, {});
    setProblem(reply.ok ? undefined : reply.problem);
    await loadCatalogue();
  };
  const shown = rankFindables(query, readRows(mall));
  return (
    <div class="services">
      <header class="page-head">
        <h1>{t(serviceTexts.title)}</h1>
        <p class="muted">{t(serviceTexts.lead)}</p>
      </header>
      <input
        class="field"
        type="search"
        aria-label={t(serviceTexts.filter)}
        placeholder={t(serviceTexts.filter)}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {problem !== undefined && <ProblemBand problem={problem} />}
      {shown.length === 0 && <p class="muted">{t(serviceTexts.noMatch)}</p>}
      <ul class="service-list">
        {shown.map((one) => (
          <ServiceRow
            key={one.value.serviceId}
            row={one.value}
            agency={one.detail}
            colour={one.colour ?? ''}
            onSuspend={() => setSuspending(one.value)}
            onResume={() => void resume(one.value)}
          />
        ))}
      </ul>
      {suspending !== null && (
        <SuspendDialog
          serviceId={suspending.serviceId}
          name={suspending.name}
          onDone={() => {
            setSuspending(null);
            void loadCatalogue();
          }}
          onClose={() => setSuspending(null)}
        />
      )}
    </div>
  );
}

/** Suspended ones first: they are what somebody must remember to open again. */
function readRows(mall: Catalogue): Findable<Row>[] {
  const rows = mall.services.flatMap((service) => {
    const live = mall.live.find((one) => one.serviceId === service.id);
    const agency = mall.agencies.find((one) => one.id === service.agencyId);
    if (live === undefined || agency === undefined) return [];
    return [
      {
        value: { serviceId: service.id, name: service.name, live },
        label: service.name,
        detail: agency.shortName,
        words: `${agency.name} ${service.keywords.join(' ')}`,
        colour: agency.colour,
        closed: null,
      },
    ];
  });
  const rank = (row: Findable<Row>): number => (row.value.live.closedReason === 'suspended' ? 0 : 1);
  return rows.sort((a, b) => rank(a) - rank(b));
}

interface RowProps {
  readonly row: Row;
  readonly agency: string;
  readonly colour: string;
  onSuspend(): void;
  onResume(): void;
}

function ServiceRow({ row, agency, colour, onSuspend, onResume }: RowProps) {
  const { live } = row;
  const suspended = live.closedReason === 'suspended';
  const word = live.open ? serviceTexts.open : suspended ? serviceTexts.suspended : serviceTexts.noCounter;
  return (
    <li class="service" data-service={row.serviceId}>
      <span class="agency-bar" style={{ background: colour }} />
      <span class="service-name">
        <strong>{row.name}</strong>
        <span class="muted">
          {agency}
          {live.closedNote !== null && ` · “${live.closedNote}”`}
        </span>
      </span>
      <span class="muted service-facts">
        {t(serviceTexts.waiting(live.waiting))} · {t(serviceTexts.counters(live.countersOpen))}
      </span>
      <span class={live.open ? 'chip chip--open' : suspended ? 'chip chip--break' : 'chip chip--closed'}>
        {t(word)}
      </span>
      <button type="button" class="button" onClick={suspended ? onResume : onSuspend}>
        {t(suspended ? serviceTexts.resume : serviceTexts.suspend)}
      </button>
    </li>
  );
}
