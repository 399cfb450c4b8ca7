import { useState } from 'preact/hooks';
import { t } from '../../ui-shared/texts/language.ts';
import { zoneFields } from '../../ui-shared/texts/set-up-place-fields.ts';
import { columnTexts, sectionTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { textOf } from './cell-text.ts';
import type { FieldSpec } from './field.ts';
import { ListSection } from './list-section.tsx';
import { idsOf, makeId } from './names.ts';
import { RowPanel } from './row-panel.tsx';
import type { Open, SectionProps } from './section-props.ts';
import { known } from './set-up-known.ts';

const texts = sectionTexts.zones;
const FIELDS: readonly FieldSpec[] = [
  { key: 'code', text: zoneFields.code, input: { as: 'text' }, required: true },
  { key: 'name', text: zoneFields.name, input: { as: 'text' }, required: true },
  { key: 'nameEn', text: zoneFields.nameEn, input: { as: 'text' }, required: false },
];

export function ZonesSection({ reach }: SectionProps) {
  const [open, setOpen] = useState<Open>(null);
  const { rows } = known.value;
  const editable = reach.kind === 'mall';
  const row = open?.kind === 'row' ? rows.zones.find((one) => one.id === open.key) : undefined;
  return (
    <>
      <ListSection
        caption={t(texts.name)}
        columns={[zoneFields.name.label, zoneFields.code.label, columnTexts.agencies, columnTexts.counters]}
        items={rows.zones.map((zone) => ({
          key: zone.id,
          name: zone.name,
          words: `${zone.name} ${zone.code} ${zone.nameEn}`,
          retired: zone.retired,
          cells: [
            zone.code,
            rows.agencies.filter((one) => one.zoneId === zone.id && !one.retired).length,
            rows.counters.filter((one) => one.zoneId === zone.id && !one.retired).length,
          ],
        }))}
        empty={texts.empty}
        add={editable ? { label: texts.add, onAdd: () => setOpen({ kind: 'new' }) } : null}
        onOpen={(key) => setOpen({ kind: 'row', key })}
      />
      {open !== null && (
        <RowPanel
          sheet="zones"
          title={row?.name ?? t(texts.add)}
          fields={FIELDS}
          row={row ?? null}
          keysOf={(cells) => ({
            id: row?.id ?? makeId(`zona-${textOf(cells.code)}`, idsOf(rows.zones), 'zona'),
          })}
          editable={editable}
          end="retire"
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
