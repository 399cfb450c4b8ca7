import { Plus, X } from 'lucide';
import { useState } from 'preact/hooks';
import type { SetUpRows } from '../../contract/set-up-rows.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpErrorText } from '../../ui-shared/texts/set-up-error-texts.ts';
import { rosterFields } from '../../ui-shared/texts/set-up-people-fields.ts';
import { rosterTexts } from '../../ui-shared/texts/set-up-quota-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { TimeInput } from './day-editor.tsx';
import { showWeekday } from './day-text.ts';
import { EditPanel } from './edit-panel.tsx';
import { nameOf } from './names.ts';
import { copyMonday, readShifts, rosterRows, type ShiftDraft, shiftsFromHours } from './roster-draft.ts';
import { useSaver } from './save-parts.tsx';
import { useSentRows } from './sent-rows.ts';
import { known, mayChange, type Reach } from './set-up-known.ts';
import { WEEKDAYS } from './week-draft.ts';

interface Props {
  readonly counter: SetUpRows['counters'][number];
  readonly reach: Reach;
  onClose(): void;
}

/** A counter's planned week. */
export function RosterPanel({ counter, reach, onClose }: Props) {
  const { rows } = known.value;
  const [before] = useState(() => readShifts(rows, counter.id));
  const [shifts, setShifts] = useState<readonly ShiftDraft[]>(before);
  const saver = useSaver(onClose);
  const { remember, errorsOn } = useSentRows(saver, 'roster');
  const editable = mayChange(reach, counter.agencyId);
  const changed = rosterRows(counter.id, before, shifts);
  const set = (shift: ShiftDraft, next: ShiftDraft | null): void => {
    setShifts(shifts.flatMap((one) => (one === shift ? (next === null ? [] : [next]) : [one])));
  };
  return (
    <EditPanel
      title={counter.name}
      subtitle={nameOf(rows, 'agencies', counter.agencyId)}
      wide
      editable={editable}
      dirty={changed.length > 0}
      saver={saver}
      rows={() => {
        remember(changed);
        return { roster: changed };
      }}
      placed={(error) => error.sheet === 'roster' && error.row !== null}
      onClose={onClose}
    >
      {editable && (
        <div class="su-buttons">
          <button type="button" class="button" onClick={() => setShifts(copyMonday(shifts))}>
            {t(rosterTexts.copy)}
          </button>
          <button type="button" class="button" onClick={() => setShifts(shiftsFromHours(rows, counter.agencyId))}>
            {t(rosterTexts.fromHours)}
          </button>
        </div>
      )}
      <p class="su-help">{t(rosterTexts.help)}</p>
      <div class="su-roster-week">
        {WEEKDAYS.map((weekday) => (
          <section key={weekday} aria-label={showWeekday(weekday)}>
            <h3>{showWeekday(weekday)}</h3>
            <div>
              {shifts
                .filter((shift) => shift.weekday === weekday)
                .map((shift, index) => (
                  <Shift
                    key={index}
                    name={t(rosterTexts.shift(showWeekday(weekday), index + 1))}
                    shift={shift}
                    agencyId={counter.agencyId}
                    editable={editable}
                    invalid={errorsOn(weekday).length > 0}
                    onChange={(next) => set(shift, next)}
                  />
                ))}
              {!shifts.some((shift) => shift.weekday === weekday) && <p class="muted">{t(rosterTexts.none)}</p>}
              {errorsOn(weekday).map((error) => (
                <p key={`${error.column}-${error.code}`} class="su-error">
                  {t(setUpErrorText(error))}
                </p>
              ))}
              {editable && (
                <button
                  type="button"
                  class="su-link"
                  aria-label={`${showWeekday(weekday)}: ${t(rosterTexts.add)}`}
                  onClick={() => setShifts([...shifts, { weekday, from: '', to: '', username: '' }])}
                >
                  <Icon icon={Plus} />
                  {t(rosterTexts.add)}
                </button>
              )}
            </div>
          </section>
        ))}
      </div>
    </EditPanel>
  );
}

interface ShiftProps {
  readonly name: string;
  readonly shift: ShiftDraft;
  readonly agencyId: string;
  readonly editable: boolean;
  readonly invalid: boolean;
  onChange(shift: ShiftDraft | null): void;
}

function Shift({ name, shift, agencyId, editable, invalid, onChange }: ShiftProps) {
  const officers = known.value.rows.people.filter((one) => {
    return one.username === shift.username || (one.agencyId === agencyId && !one.retired);
  });
  const common = { disabled: !editable, invalid };
  return (
    <div class="su-shift-edit">
      <span class="su-span">
        <TimeInput
          {...common}
          label={`${name}: ${t(rosterFields.from.label)}`}
          value={shift.from}
          onInput={(from) => onChange({ ...shift, from })}
        />
        –
        <TimeInput
          {...common}
          label={`${name}: ${t(rosterFields.to.label)}`}
          value={shift.to}
          onInput={(to) => onChange({ ...shift, to })}
        />
      </span>
      <select
        class="field"
        aria-label={`${name}: ${t(rosterFields.username.label)}`}
        disabled={!editable}
        value={shift.username}
        onChange={(event) => onChange({ ...shift, username: event.currentTarget.value })}
      >
        <option value="">{t(setUpTexts.anyone)}</option>
        {officers.map((one) => (
          <option key={one.username} value={one.username}>
            {one.name}
          </option>
        ))}
      </select>
      {editable && (
        <button
          type="button"
          class="su-icon-button su-icon-button--small"
          aria-label={`${name}: ${t(setUpTexts.removeRow)}`}
          onClick={() => onChange(null)}
        >
          <Icon icon={X} />
        </button>
      )}
    </div>
  );
}
