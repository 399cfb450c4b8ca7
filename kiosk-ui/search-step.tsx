import { useSignal } from '@preact/signals';
import { Search, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { AgencyTile } from './agency-tile.tsx';
import type { Directory } from './directory.ts';
import { Keyboard } from './keyboard.tsx';
import { dispatch, flow, loadSearch, search } from './kiosk-store.ts';
import { Scroller } from './scroller.tsx';
import type { Found } from './search.ts';
import { ServiceRow } from './service-row.tsx';

const MAX_LENGTH = 40;

/** Search by name, with its own keyboard. */
export function SearchStep(props: { directory: Directory; query: string }) {
  const { directory, query } = props;
  const isWide = useWide();
  const find = search.value;
  const found = query.trim() === '' || find === null ? null : find(query);
  useEffect(() => {
    void loadSearch();
  }, []);
  const type = (change: (text: string) => string): void => {
    const { step } = flow.peek();
    const before = step.name === 'search' ? step.query : '';
    dispatch({ type: 'typed', query: change(before).replace(/^\s+/, '').slice(0, MAX_LENGTH) });
  };
  return (
    <section class="step search">
      <div class="search-found">
        <SearchField query={query} onInput={(text) => type(() => text)} />
        <p class="visually-hidden" role="status">
          {found === null ? '' : t(kioskTexts.searchFound(found.length))}
        </p>
        <Scroller label={t(kioskTexts.searchLabel)}>
          <Results directory={directory} query={query} found={found} />
        </Scroller>
      </div>
      <div class="search-typing">
        <Keyboard wide={isWide} onType={type} onBack={() => dispatch({ type: 'back' })} />
      </div>
    </section>
  );
}

function SearchField(props: { query: string; onInput: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="search-field">
      <h1 class="visually-hidden">{t(kioskTexts.searchOpen)}</h1>
      <label>
        <Icon icon={Search} />
        <span class="visually-hidden">{t(kioskTexts.searchLabel)}</span>
        {/* inputmode none: the system's keyboard would cover ours. */}
        <input
          ref={input}
          type="text"
          inputMode="none"
          autocomplete="off"
          maxLength={MAX_LENGTH}
          placeholder={t(kioskTexts.searchLabel)}
          value={props.query}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      </label>
      {props.query !== '' && (
        <button type="button" class="search-clear" onClick={() => props.onInput('')}>
          <Icon icon={X} />
          {t(kioskTexts.keyClear)}
        </button>
      )}
    </div>
  );
}

function Results(props: { directory: Directory; query: string; found: Found[] | null }) {
  const { directory, found } = props;
  if (found === null) {
    return <p class="search-hint">{t(props.query === '' ? kioskTexts.searchExample : kioskTexts.searchLoading)}</p>;
  }
  if (found.length === 0) {
    return (
      <div class="search-hint">
        <p class="search-none">{t(kioskTexts.searchNothing(props.query.trim()))}</p>
        <p>{t(kioskTexts.searchNothingNext)}</p>
      </div>
    );
  }
  return (
    <ul class="services">
      {found.map((item) => (
        <li key={item.kind === 'service' ? item.serviceId : item.agencyId}>
          <Result directory={directory} found={item} />
        </li>
      ))}
    </ul>
  );
}

function Result(props: { directory: Directory; found: Found }) {
  const { directory, found } = props;
  switch (found.kind) {
    case 'service': {
      const entry = directory.services.get(found.serviceId);
      return entry ? <ServiceRow entry={entry} withAgency /> : null;
    }
    case 'agency': {
      const entry = directory.agencies.find(({ agency }) => agency.id === found.agencyId);
      return entry ? <AgencyTile entry={entry} /> : null;
    }
  }
}

/** Whether the screen lies on its side. */
function useWide(): boolean {
  const isWide = useSignal(window.innerWidth > window.innerHeight);
  useEffect(() => {
    const look = (): void => {
      isWide.value = window.innerWidth > window.innerHeight;
    };
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return isWide.value;
}
