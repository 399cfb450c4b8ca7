import { Plus, Search } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../ui-shared/icon.tsx';
import { type Text, t } from '../../ui-shared/texts/language.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { rankFindables } from '../search-rank.ts';

interface Item {
  readonly key: string;
  readonly name: ComponentChildren;
  /** Name and other words it is found by. */
  readonly words: string;
  readonly colour?: string | null;
  readonly retired: boolean;
  /** One for each column after the name. */
  readonly cells: readonly ComponentChildren[];
}

interface Props {
  readonly caption: string;
  readonly columns: readonly [Text, ...Text[]];
  readonly items: readonly Item[];
  readonly empty: Text;
  /** Null: this person cannot add one. */
  readonly add: { readonly label: Text; onAdd(): void } | null;
  readonly filter?: ComponentChildren;
  onOpen(key: string): void;
}

/** A readable table with search; those that are no longer used are behind a switch. */
export function ListSection(props: Props) {
  const [query, setQuery] = useState('');
  const [showRetired, setShowRetired] = useState(false);
  const retired = props.items.filter((item) => item.retired).length;
  const listed = props.items.filter((item) => showRetired || !item.retired);
  const found = rankFindables(
    query,
    listed.map((item) => ({ value: item, label: item.words, detail: '', words: '', colour: null, closed: null })),
  ).map(({ value }) => value);
  return (
    <section class="su-list" aria-label={props.caption}>
      <div class="su-tools">
        {props.items.length > 0 && (
          <label class="su-search">
            <Icon icon={Search} />
            <input
              class="field"
              type="search"
              aria-label={`${t(setUpTexts.search)}: ${props.caption}`}
              placeholder={t(setUpTexts.search)}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
        )}
        {props.filter}
        {props.add !== null && (
          <button type="button" class="button button--strong su-add" onClick={props.add.onAdd}>
            <Icon icon={Plus} />
            {t(props.add.label)}
          </button>
        )}
      </div>
      {listed.length === 0 && query === '' ? (
        <p class="empty muted">{t(props.empty)}</p>
      ) : found.length === 0 ? (
        <p class="empty muted">{t(setUpTexts.noMatch)}</p>
      ) : (
        <ItemTable {...props} items={found} />
      )}
      {retired > 0 && (
        <label class="su-switch">
          <input
            type="checkbox"
            checked={showRetired}
            onChange={(event) => setShowRetired(event.currentTarget.checked)}
          />
          {t(setUpTexts.showRetired(retired))}
        </label>
      )}
    </section>
  );
}

function ItemTable({ caption, columns, items, onOpen }: Pick<Props, 'caption' | 'columns' | 'items' | 'onOpen'>) {
  return (
    <table class="su-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.key} class={item.retired ? 'su-row su-row--retired' : 'su-row'} data-row={item.key}>
            <th scope="row">
              <button type="button" class="su-open" onClick={() => onOpen(item.key)}>
                {item.colour !== undefined && (
                  <span class="agency-bar" style={item.colour === null ? {} : { background: item.colour }} />
                )}
                <span>{item.name}</span>
              </button>
              {item.retired && <span class="chip chip--closed">{t(setUpTexts.retired)}</span>}
            </th>
            {item.cells.map((cell, index) => (
              <td key={columns[index + 1]?.id ?? index} data-label={t(columns[index + 1] ?? columns[0])}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
