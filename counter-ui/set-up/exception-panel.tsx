import { useState } from 'preact/hooks';
import type { LooseRow } from '../../contract/set-up.ts';
import type { SetUpRows } from '../../contract/set-up-rows.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpErrorText } from '../../ui-shared/texts/set-up-error-texts.ts';
import { exceptionFields } from '../../ui-shared/texts/set-up-hours-fields.ts';
import { exceptionTexts, hoursTexts } from '../../ui-shared/texts/set-up-hours-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { isSameCell, textOf } from './cell-text.ts';
import { DayEditor } from './day-editor.tsx';
import { EditPanel } from './edit-panel.tsx';
import { changedCells, type Draft, type FieldSpec, toCells, toDraft } from './field.ts';
import { FieldRow } from './field-row.tsx';
import { idsOf, makeId } from './names.ts';
import { agencyOptions } from './options.ts';
import { endOf } from './row-panel.tsx';
import { useSaver } from './save-parts.tsx';
import { errorsAt } from './saver.ts';
import { known, mayChange, type Reach } from './set-up-known.ts';
import { CLOSED_DAY, type DayDraft, dayCells, readDay } from './week-draft.ts';

type ExceptionRow = SetUpRows['exceptions'][number];
const HOURS_COLUMNS = ['opens', 'closes', 'breaks', 'ticketsFrom', 'ticketsUntil'];

/** Some dates on which it is closed, or open at other hours. */
export function ExceptionPanel(props: { row: ExceptionRow | null; reach: Reach; onClose(): void }) {
  const { row, reach } = props;
  const own = reach.kind === 'agency' ? reach.agencyId : null;
  const editable = mayChange(reach, row === null ? own : row.agencyId);
  const fields = fieldsFor(reach, row);
  const [original] = useState<LooseRow>(row ?? { agencyId: own });
  const [draft, setDraft] = useState<Draft>(() => toDraft(fields, original));
  const [dayBefore] = useState<DayDraft>(() => (row === null ? CLOSED_DAY : readDay(row)));
  const [day, setDay] = useState<DayDraft>(dayBefore);
  const saver = useSaver(props.onClose);
  const state = saver.state.value;
  const cells = toCells(fields, draft);
  const id =
    row?.id ?? makeId(`${textOf(cells.name)}-${textOf(cells.fromDay)}`, idsOf(known.value.rows.exceptions), 'tanggal');
  const hours = dayCells(day);
  const before = dayCells(dayBefore);
  const hoursChanged = Object.entries(hours).some(([key, value]) => !isSameCell(value, before[key]));
  const changed = { ...changedCells(fields, original, draft), ...(hoursChanged ? hours : {}) };
  const errors = state.step === 'edit' ? state.errors : [];
  const hoursErrors = errors.filter((error) => HOURS_COLUMNS.includes(error.column ?? ''));
  return (
    <EditPanel
      title={row?.name ?? t(exceptionTexts.add)}
      editable={editable}
      dirty={Object.keys(changed).length > 0}
      saver={saver}
      rows={() => ({ exceptions: [row === null ? { ...cells, ...hours, id } : { ...changed, id }] })}
      end={row === null ? undefined : endOf('remove', row, (end) => ({ exceptions: [{ id, ...end }] }))}
      placed={(error) => hoursErrors.includes(error) || fields.some((spec) => spec.key === error.column)}
      onClose={props.onClose}
    >
      {fields.map((spec) => (
        <FieldRow
          key={spec.key}
          spec={spec}
          value={draft[spec.key] ?? ''}
          disabled={!editable}
          errors={errorsAt(errors, 'exceptions', 0, spec.key)}
          onInput={(value) => setDraft((now) => ({ ...now, [spec.key]: value }))}
        />
      ))}
      <label class="su-switch">
        <input
          type="checkbox"
          checked={day.open}
          disabled={!editable}
          onChange={(event) => {
            const open = event.currentTarget.checked;
            setDay({ ...day, open, ...(open && day.opens === '' ? { opens: '08.00', closes: '12.00' } : {}) });
          }}
        />
        <span>
          <strong>{t(exceptionTexts.open)}</strong> <span class="su-line">{t(exceptionTexts.openHelp)}</span>
        </span>
      </label>
      {day.open && (
        <DayEditor
          day={day}
          name={t(hoursTexts.serves)}
          disabled={!editable}
          invalid={new Set(hoursErrors.map((error) => error.column ?? ''))}
          onChange={setDay}
        />
      )}
      {hoursErrors.length > 0 && (
        <p class="su-error">{hoursErrors.map((error) => t(setUpErrorText(error))).join(' ')}</p>
      )}
    </EditPanel>
  );
}

function fieldsFor(reach: Reach, row: ExceptionRow | null): FieldSpec[] {
  const agencies = agencyOptions(known.value.rows, reach, row?.agencyId ?? '');
  const empty = reach.kind === 'agency' && row?.agencyId !== null ? null : setUpTexts.mallWide;
  return [
    { key: 'name', text: exceptionFields.name, input: { as: 'text' }, required: true },
    {
      key: 'agencyId',
      text: exceptionFields.agencyId,
      input: { as: 'choice', options: agencies, empty },
      required: true,
    },
    { key: 'fromDay', text: exceptionFields.fromDay, input: { as: 'day' }, required: true },
    { key: 'toDay', text: exceptionFields.toDay, input: { as: 'day' }, required: true },
  ];
}
