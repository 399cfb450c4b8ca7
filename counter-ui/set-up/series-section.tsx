import { useState } from 'preact/hooks';
import { t } from '../../ui-shared/texts/language.ts';
import { seriesFields } from '../../ui-shared/texts/set-up-place-fields.ts';
import { columnTexts, sectionTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { textOf } from './cell-text.ts';
import type { FieldSpec } from './field.ts';
import { ListSection } from './list-section.tsx';
import { idsOf, makeId, nameOf } from './names.ts';
import { RowPanel } from './row-panel.tsx';
import type { Open, SectionProps } from './section-props.ts';
import { known } from './set-up-known.ts';

const texts = sectionTexts.series;
const FIELDS: readonly FieldSpec[] = [{ key: 'code', text: seriesFields.code, input: { as: 'text' }, required: true }];

export function SeriesSection({ reach }: SectionProps) {
  const [open, setOpen] = useState<Open>(null);
  const { rows } = known.value;
  const editable = reach.kind === 'mall';
  const row = open?.kind === 'row' ? rows.series.find((one) => one.id === open.key) : undefined;
  const usersOf = (id: string): string => {
    const services = rows.services.filter((one) => one.seriesId === id && !one.retired);
    const agencies = [...new Set(services.map((one) => nameOf(rows, 'agencies', one.agencyId)))];
    return services.length === 0 ? t(columnTexts.unused) : `${agencies.join(', ')} (${services.length})`;
  };
  return (
    <>
      <ListSection
        caption={t(texts.name)}
        columns={[seriesFields.code.label, columnTexts.firstNumber, columnTexts.usedBy]}
        items={rows.series.map((series) => ({
          key: series.id,
          name: series.code,
          words: `${series.code} ${usersOf(series.id)}`,
          retired: series.retired,
          cells: [`${series.code}\u2009001`, usersOf(series.id)],
        }))}
        empty={texts.empty}
        add={editable ? { label: texts.add, onAdd: () => setOpen({ kind: 'new' }) } : null}
        onOpen={(key) => setOpen({ kind: 'row', key })}
      />
      {open !== null && (
        <RowPanel
          sheet="series"
          title={row === undefined ? t(texts.add) : `${t(texts.edit)} ${row.code}`}
          fields={FIELDS}
          row={row ?? null}
          keysOf={(cells) => ({
            id: row?.id ?? makeId(`seri-${textOf(cells.code)}`, idsOf(rows.series), 'seri'),
          })}
          editable={editable}
          end="retire"
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
