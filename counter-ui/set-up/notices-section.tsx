import { useState } from 'preact/hooks';
import { t } from '../../ui-shared/texts/language.ts';
import { noticeFields } from '../../ui-shared/texts/set-up-place-fields.ts';
import { sectionTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import type { FieldSpec } from './field.ts';
import { ListSection } from './list-section.tsx';
import { idsOf, makeId, nameOf } from './names.ts';
import { zoneOptions } from './options.ts';
import { RowPanel } from './row-panel.tsx';
import type { Open, SectionProps } from './section-props.ts';
import { known } from './set-up-known.ts';

const texts = sectionTexts.notices;

export function NoticesSection({ reach }: SectionProps) {
  const [open, setOpen] = useState<Open>(null);
  const { rows } = known.value;
  const editable = reach.kind === 'mall';
  const row = open?.kind === 'row' ? rows.notices.find((one) => one.id === open.key) : undefined;
  const zones = { as: 'choice', options: zoneOptions(rows, row?.zoneId ?? ''), empty: setUpTexts.allZones } as const;
  const fields: readonly FieldSpec[] = [
    { key: 'text', text: noticeFields.text, input: { as: 'paragraph' }, required: true },
    { key: 'textEn', text: noticeFields.textEn, input: { as: 'paragraph' }, required: false },
    { key: 'zoneId', text: noticeFields.zoneId, input: zones, required: false },
  ];
  return (
    <>
      <ListSection
        caption={t(texts.name)}
        columns={[noticeFields.text.label, noticeFields.zoneId.label]}
        items={rows.notices.map((notice) => ({
          key: notice.id,
          name: notice.text,
          words: `${notice.text} ${notice.textEn}`,
          retired: false,
          cells: [notice.zoneId === null ? t(setUpTexts.allZones) : nameOf(rows, 'zones', notice.zoneId)],
        }))}
        empty={texts.empty}
        add={editable ? { label: texts.add, onAdd: () => setOpen({ kind: 'new' }) } : null}
        onOpen={(key) => setOpen({ kind: 'row', key })}
      />
      {open !== null && (
        <RowPanel
          sheet="notices"
          title={t(row === undefined ? texts.add : texts.edit)}
          fields={fields}
          row={row ?? null}
          keysOf={() => ({ id: row?.id ?? makeId(`pengumuman-${rows.notices.length + 1}`, idsOf(rows.notices), 'p') })}
          editable={editable}
          end="remove"
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
