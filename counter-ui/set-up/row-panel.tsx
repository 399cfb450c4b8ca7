import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LooseRow, LooseRows, SetUpError } from '../../contract/set-up.ts';
import type { SetUpSheetName } from '../../contract/set-up-words.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { EditPanel } from './edit-panel.tsx';
import { changedCells, type Draft, type FieldSpec, toCells, toDraft } from './field.ts';
import { FieldRow } from './field-row.tsx';
import { useSaver } from './save-parts.tsx';
import { errorsAt } from './saver.ts';

interface Props {
  readonly sheet: SetUpSheetName;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly fields: readonly FieldSpec[];
  /** The row as it is; null for a new one. */
  readonly row: LooseRow | null;
  /** What a new row begins with. */
  readonly start?: LooseRow;
  /** The columns that say which row it is; of a new one made from what was typed. */
  keysOf(cells: LooseRow): LooseRow;
  readonly editable: boolean;
  /** How it goes: retired (history stays) or removed. */
  readonly end: 'retire' | 'remove';
  readonly tabs?: ComponentChildren;
  /** What the value of one field suggests for others of a new row, as long as they are empty. */
  suggest?(key: string, value: string): Draft;
  onSaved?(cells: LooseRow): void;
  onClose(): void;
}

/** One row of a sheet, in fields. */
export function RowPanel(props: Props) {
  const { sheet, fields, editable, keysOf } = props;
  // As it was when it was opened: what others save meanwhile must not look like something typed here.
  const [original] = useState<LooseRow>(props.row ?? props.start ?? {});
  const [isNew] = useState(props.row === null);
  const [draft, setDraft] = useState<Draft>(() => toDraft(fields, original));
  const changed = changedCells(fields, original, draft);
  const saver = useSaver(() => {
    props.onSaved?.(toCells(fields, draft));
    props.onClose();
  });
  const state = saver.state.value;
  const rowsFor = (cells: LooseRow): LooseRows => ({ [sheet]: [cells] });
  const typed = (): LooseRow => {
    const cells = toCells(fields, draft);
    return isNew ? { ...original, ...cells, ...keysOf(cells) } : { ...changed, ...keysOf(original) };
  };
  const typeInto = (now: Draft, key: string, value: string | boolean): Draft => {
    const suggested = isNew && typeof value === 'string' ? Object.entries(props.suggest?.(key, value) ?? {}) : [];
    const empty = suggested.filter(([other]) => (now[other] ?? '') === '');
    return { ...now, ...Object.fromEntries(empty), [key]: value };
  };
  const errors = (key: string): readonly SetUpError[] =>
    state.step === 'edit' ? errorsAt(state.errors, sheet, 0, key) : [];
  return (
    <EditPanel
      title={props.title}
      subtitle={props.subtitle}
      tabs={props.tabs}
      editable={editable}
      dirty={Object.keys(changed).length > 0 || (isNew && props.start?.validFrom !== undefined)}
      saver={saver}
      rows={() => rowsFor(typed())}
      end={isNew ? undefined : endOf(props.end, original, (cells) => rowsFor({ ...keysOf(original), ...cells }))}
      placed={(error) => error.sheet === sheet && fields.some((spec) => spec.key === error.column)}
      onClose={props.onClose}
    >
      {fields.map((spec) => (
        <FieldRow
          key={spec.key}
          spec={spec}
          value={draft[spec.key] ?? ''}
          disabled={!editable || (spec.fixed === true && !isNew)}
          errors={errors(spec.key)}
          onInput={(value) => setDraft((now) => typeInto(now, spec.key, value))}
        />
      ))}
      {!isNew && 'id' in original && (
        <p class="su-id muted">
          {t(setUpTexts.id)}: <code>{String(original.id)}</code>
        </p>
      )}
    </EditPanel>
  );
}

export function endOf(
  how: 'retire' | 'remove',
  row: LooseRow,
  rows: (cells: LooseRow) => LooseRows,
): { label: string; rows: LooseRows } {
  if (how === 'remove') return { label: t(setUpTexts.remove), rows: rows({ remove: true }) };
  const retired = row.retired === true;
  return { label: t(retired ? setUpTexts.reinstate : setUpTexts.retire), rows: rows({ retired: !retired }) };
}
