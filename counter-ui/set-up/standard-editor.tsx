import { t } from '../../ui-shared/texts/language.ts';
import { standardFields } from '../../ui-shared/texts/set-up-service-fields.ts';
import { standardTexts } from '../../ui-shared/texts/set-up-standard-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { addDays, showDay } from './day-text.ts';
import type { FieldSpec } from './field.ts';
import { RowPanel } from './row-panel.tsx';
import { type StandardRow, today } from './standards.ts';

const FIELDS: readonly FieldSpec[] = [
  { key: 'validFrom', text: standardFields.validFrom, input: { as: 'day' }, required: true, fixed: true },
  {
    key: 'waitTargetMinutes',
    text: standardFields.waitTargetMinutes,
    input: { as: 'number', unit: setUpTexts.minutes },
    required: true,
  },
  {
    key: 'serviceTargetMinutes',
    text: standardFields.serviceTargetMinutes,
    input: { as: 'number', unit: setUpTexts.minutes },
    required: true,
  },
  { key: 'completionText', text: standardFields.completionText, input: { as: 'text' }, required: false },
  { key: 'tariffRupiah', text: standardFields.tariffRupiah, input: { as: 'rupiah' }, required: false },
  { key: 'tariffText', text: standardFields.tariffText, input: { as: 'text' }, required: false },
  { key: 'requirements', text: standardFields.requirements, input: { as: 'lines' }, required: false },
  { key: 'legalBasis', text: standardFields.legalBasis, input: { as: 'lines' }, required: false },
  { key: 'sources', text: standardFields.sources, input: { as: 'lines' }, required: false },
  { key: 'verified', text: standardFields.verified, input: { as: 'lines' }, required: false },
];

interface Props {
  readonly title: string;
  readonly serviceId: string;
  /** A version still to come; null for a new one. */
  readonly row: StandardRow | null;
  /** What a new version begins with. */
  readonly copyOf: StandardRow | null;
  onSaved(validFrom: string): void;
  onClose(): void;
}

/** A version that has not begun, or a new one. The first may begin today, later ones from tomorrow on. */
export function StandardEditor({ title, serviceId, row, copyOf, onSaved, onClose }: Props) {
  const day = today.value;
  const start = { ...copyOf, serviceId, validFrom: copyOf === null ? day : addDays(day, 1) };
  return (
    <RowPanel
      sheet="standards"
      title={row === null ? t(standardTexts.newTitle) : t(standardTexts.from(showDay(row.validFrom)))}
      subtitle={title}
      fields={FIELDS}
      row={row}
      start={start}
      keysOf={(cells) => ({ serviceId, validFrom: row?.validFrom ?? cells.validFrom ?? null })}
      editable
      end="remove"
      tabs={row === null && copyOf !== null && <p class="muted su-note">{t(standardTexts.startsFrom)}</p>}
      onSaved={(cells) => onSaved(String(cells.validFrom ?? row?.validFrom ?? day))}
      onClose={onClose}
    />
  );
}
