import { useState } from 'preact/hooks';
import { t } from '../../ui-shared/texts/language.ts';
import { agencyFields } from '../../ui-shared/texts/set-up-place-fields.ts';
import { columnTexts, sectionTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { textOf } from './cell-text.ts';
import type { FieldSpec } from './field.ts';
import { ListSection } from './list-section.tsx';
import { idsOf, makeId, nameOf } from './names.ts';
import { zoneOptions } from './options.ts';
import { RowPanel } from './row-panel.tsx';
import type { Open, SectionProps } from './section-props.ts';
import { known } from './set-up-known.ts';

const texts = sectionTexts.agencies;

export function AgenciesSection({ reach }: SectionProps) {
  const [open, setOpen] = useState<Open>(null);
  const { rows } = known.value;
  const editable = reach.kind === 'mall';
  const row = open?.kind === 'row' ? rows.agencies.find((one) => one.id === open.key) : undefined;
  const fields: readonly FieldSpec[] = [
    { key: 'shortName', text: agencyFields.shortName, input: { as: 'text' }, required: true },
    { key: 'name', text: agencyFields.name, input: { as: 'text' }, required: true },
    { key: 'code', text: agencyFields.code, input: { as: 'text' }, required: true },
    { key: 'kind', text: agencyFields.kind, input: { as: 'text' }, required: true },
    { key: 'zoneId', text: agencyFields.zoneId, input: choice(zoneOptions(rows, row?.zoneId)), required: true },
    { key: 'colour', text: agencyFields.colour, input: { as: 'colour' }, required: true },
  ];
  return (
    <>
      <ListSection
        caption={t(texts.name)}
        columns={[
          agencyFields.shortName.label,
          agencyFields.name.label,
          agencyFields.zoneId.label,
          columnTexts.services,
          columnTexts.counters,
        ]}
        items={rows.agencies.map((agency) => ({
          key: agency.id,
          name: agency.shortName,
          words: `${agency.shortName} ${agency.name} ${agency.kind}`,
          colour: agency.colour,
          retired: agency.retired,
          cells: [
            agency.name,
            nameOf(rows, 'zones', agency.zoneId),
            rows.services.filter((one) => one.agencyId === agency.id && !one.retired).length,
            rows.counters.filter((one) => one.agencyId === agency.id && !one.retired).length,
          ],
        }))}
        empty={texts.empty}
        add={editable ? { label: texts.add, onAdd: () => setOpen({ kind: 'new' }) } : null}
        onOpen={(key) => setOpen({ kind: 'row', key })}
      />
      {open !== null && (
        <RowPanel
          sheet="agencies"
          title={row?.shortName ?? t(texts.add)}
          fields={fields}
          row={row ?? null}
          start={{ colour: '#0b6b66', kind: 'pemda' }}
          keysOf={(cells) => ({
            id: row?.id ?? makeId(`instansi-${textOf(cells.shortName)}`, idsOf(rows.agencies), 'instansi'),
          })}
          editable={editable}
          end="retire"
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

const choice = (options: ReturnType<typeof zoneOptions>) => ({ as: 'choice', options, empty: null }) as const;
