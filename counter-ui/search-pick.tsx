import { useId, useRef, useState } from 'preact/hooks';
import { dialogTexts } from '../ui-shared/texts/counter-work-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { KeyCap } from './key-cap.tsx';
import { keyOfIndex } from './numbered-list.tsx';
import { type Findable, rankFindables } from './search-rank.ts';

const MOST = 9;

interface SearchPickProps<T> {
  readonly label: string;
  readonly all: readonly Findable<T>[];
  onPick(value: T): void;
  /** If given, what was typed may be taken as it is, and digits are text once something is typed. */
  readonly free?: { label(typed: string): string; onPick(typed: string): void };
  /** If digits are part of what is typed (ticket numbers), they never choose. */
  readonly digitsAreText?: boolean;
}

interface Row {
  readonly key: string;
  readonly digit: string;
  readonly label: string;
  readonly detail: string;
  readonly colour: string | null;
  readonly closed: boolean;
  pick(): void;
}

/** Type to find, then a number key, or arrows and Enter. */
export function SearchPick<T>(props: SearchPickProps<T>) {
  const [typed, setTyped] = useState('');
  // Nothing is chosen to begin with: an Enter by habit must not send a visitor away.
  const [active, setActive] = useState(-1);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const rows = readRows(props, typed);
  const digitsChoose = props.digitsAreText !== true && (props.free === undefined || typed === '');

  const choose = (row: Row | undefined): void => {
    if (row !== undefined && !row.closed) row.pick();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && rows.length > 0) {
      event.preventDefault();
      const next = active < 0 && step < 0 ? rows.length - 1 : (active + step + rows.length) % rows.length;
      setActive(next);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!event.repeat) choose(rows[active]);
    }
    if (digitsChoose && /^[1-9]$/.test(event.key)) {
      event.preventDefault();
      if (!event.repeat) choose(rows.find((row) => row.digit === event.key));
    }
  };
  return (
    <div class="search-pick">
      <input
        class="field"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={rows[active] !== undefined ? `${listId}-${active}` : undefined}
        aria-label={props.label}
        placeholder={props.label}
        autocomplete="off"
        maxLength={200}
        data-first=""
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(event.currentTarget.value === '' ? -1 : 0);
        }}
        onKeyDown={onKeyDown}
      />
      {rows.length === 0 && <p class="dialog-hint">{t(dialogTexts.searchNone)}</p>}
      <div
        class="search-rows"
        id={listId}
        role="listbox"
        aria-label={props.label}
        ref={list}
        hidden={rows.length === 0}
      >
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard where the focus is, in the field above
          <div
            key={row.key}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            class="search-row"
            aria-selected={index === active}
            aria-disabled={row.closed}
            onPointerMove={() => setActive(index)}
            onClick={() => choose(row)}
          >
            {digitsChoose && <KeyCap label={row.digit} />}
            {row.colour !== null && <span class="agency-bar" style={{ background: row.colour }} />}
            <span class="search-label">{row.label}</span>
            <span class="search-detail">{row.detail}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function readRows<T>(props: SearchPickProps<T>, typed: string): Row[] {
  const rows = rankFindables(typed, props.all)
    .slice(0, MOST)
    .map((one, index) => ({
      key: `${one.label}|${one.detail}`,
      digit: keyOfIndex(index),
      label: one.label,
      detail: one.closed ?? one.detail,
      colour: one.colour,
      closed: one.closed !== null,
      pick: () => props.onPick(one.value),
    }));
  const free = props.free;
  if (free === undefined || typed.trim() === '') return rows;
  const pick = (): void => free.onPick(typed.trim());
  // What was typed comes last: Enter takes the first match, and with none, the words themselves.
  return [
    ...rows,
    { key: 'free', digit: '', label: free.label(typed.trim()), detail: '', colour: null, closed: false, pick },
  ];
}
