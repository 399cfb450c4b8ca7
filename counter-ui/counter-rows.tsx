import { useEffect, useRef } from 'preact/hooks';
import type { CounterView } from '../contract/counter.ts';
import type { Me } from '../contract/session.ts';
import { chooseTexts } from '../ui-shared/texts/counter-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { CounterRow } from './counter-row.tsx';

interface RowsProps {
  readonly counters: readonly CounterView[];
  readonly me: Me;
  readonly query: string;
  onQuery(query: string): void;
  onTake(counter: CounterView): void;
}

const FILTER_FROM = 9;

/** The list of counters, with a filter where it is long. Arrows walk through it. */
export function CounterRows(props: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const words = props.query.toLowerCase();
  const shown = props.counters.filter((one) => textOf(one).includes(words));
  useEffect(() => {
    list.current?.querySelector('button')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus();
  };
  if (props.counters.length === 0) {
    return (
      <div class="waiting-page">
        <h2>{t(chooseTexts.none)}</h2>
        <p class="muted">{t(chooseTexts.noneNext)}</p>
      </div>
    );
  }
  return (
    <>
      {props.counters.length >= FILTER_FROM && (
        <input
          class="field choose-filter"
          type="search"
          aria-label={t(chooseTexts.filter)}
          placeholder={t(chooseTexts.filter)}
          value={props.query}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return onKeyDown(event);
            // Else the same Enter would press the first button of the question that opens.
            event.preventDefault();
            if (!event.repeat && shown[0] !== undefined) props.onTake(shown[0]);
          }}
        />
      )}
      {shown.length === 0 && <p class="muted">{t(chooseTexts.noMatch)}</p>}
      <ul class="choose-list" ref={list} onKeyDown={onKeyDown}>
        {shown.map((counter) => (
          <CounterRow key={counter.id} counter={counter} me={props.me} onTake={() => props.onTake(counter)} />
        ))}
      </ul>
    </>
  );
}

function textOf(counter: CounterView): string {
  const services = counter.services.map((one) => one.serviceName).join(' ');
  return `${counter.name} ${counter.agencyShortName} ${counter.zoneName} ${services}`.toLowerCase();
}
