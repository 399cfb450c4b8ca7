import { useRef } from 'preact/hooks';
import type { LooseRow } from '../../contract/set-up.ts';
import type { SetUpRows } from '../../contract/set-up-rows.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { seasonFields } from '../../ui-shared/texts/set-up-hours-fields.ts';
import { hoursTexts } from '../../ui-shared/texts/set-up-hours-texts.ts';
import { textOf } from './cell-text.ts';
import type { FieldSpec } from './field.ts';
import { idsOf, makeId } from './names.ts';
import { RowPanel } from './row-panel.tsx';
import { known } from './set-up-known.ts';

const FIELDS: readonly FieldSpec[] = [
  { key: 'name', text: seasonFields.name, input: { as: 'text' }, required: true },
  { key: 'fromDay', text: seasonFields.fromDay, input: { as: 'day' }, required: true },
  { key: 'toDay', text: seasonFields.toDay, input: { as: 'day' }, required: true },
];

interface Props {
  readonly season: SetUpRows['seasons'][number] | null;
  readonly agencyId: string | null;
  readonly editable: boolean;
  /** Null: it was removed. */
  onSaved(id: string | null): void;
  onClose(): void;
}

/** Name and dates of a season; its hours are the week beside it. */
export function SeasonPanel({ season, agencyId, editable, onSaved, onClose }: Props) {
  const made = useRef<string>(season?.id ?? '');
  const keysOf = (cells: LooseRow): LooseRow => {
    const { seasons } = known.value.rows;
    if (season === null) made.current = makeId(textOf(cells.name), idsOf(seasons), 'masa');
    return { id: made.current };
  };
  return (
    <RowPanel
      sheet="seasons"
      title={season?.name ?? t(hoursTexts.newSeason)}
      fields={FIELDS}
      row={season}
      start={{ agencyId }}
      keysOf={keysOf}
      editable={editable}
      end="remove"
      tabs={<p class="muted su-note">{t(hoursTexts.seasonHint)}</p>}
      onSaved={() => onSaved(known.value.rows.seasons.some((one) => one.id === made.current) ? made.current : null)}
      onClose={onClose}
    />
  );
}
