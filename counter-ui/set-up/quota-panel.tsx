import './quotas-roster.css';
import { useState } from 'preact/hooks';
import type { SetUpError } from '../../contract/set-up.ts';
import type { SetUpRows } from '../../contract/set-up-rows.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpErrorText } from '../../ui-shared/texts/set-up-error-texts.ts';
import { quotaTexts } from '../../ui-shared/texts/set-up-quota-texts.ts';
import { quotaFields } from '../../ui-shared/texts/set-up-service-fields.ts';
import { showWeekday } from './day-text.ts';
import { EditPanel } from './edit-panel.tsx';
import { nameOf } from './names.ts';
import {
  describeQuota,
  EMPTY_QUOTA,
  QUOTA_COLUMNS,
  type QuotaDraft,
  type QuotaWeek,
  quotaRows,
  readQuotas,
} from './quota-draft.ts';
import { useSaver } from './save-parts.tsx';
import { useSentRows } from './sent-rows.ts';
import { known, mayChange, type Reach } from './set-up-known.ts';
import { WEEKDAYS } from './week-draft.ts';

interface Props {
  readonly service: SetUpRows['services'][number];
  readonly reach: Reach;
  onClose(): void;
}

/** How many tickets a service gives, for every day and for weekdays of their own. */
export function QuotaPanel({ service, reach, onClose }: Props) {
  const { rows } = known.value;
  const [before] = useState<QuotaWeek>(() => readQuotas(rows, service.id));
  const [week, setWeek] = useState<QuotaWeek>(before);
  const saver = useSaver(onClose);
  const { remember, errorsOn } = useSentRows(saver, 'quotas');
  const editable = mayChange(reach, service.agencyId);
  const changed = quotaRows(service.id, before, week);
  const set = (weekday: number, draft: QuotaDraft | null): void => {
    const next = new Map(week);
    if (draft === null) next.delete(weekday);
    else next.set(weekday, draft);
    setWeek(next);
  };
  const daily = week.get(0) ?? EMPTY_QUOTA;
  return (
    <EditPanel
      title={service.name}
      subtitle={nameOf(rows, 'agencies', service.agencyId)}
      wide
      editable={editable}
      dirty={changed.length > 0}
      saver={saver}
      rows={() => {
        remember(changed);
        return { quotas: changed };
      }}
      placed={(error) => error.sheet === 'quotas' && error.row !== null}
      onClose={onClose}
    >
      <p class="muted">{t(quotaTexts.hint)}</p>
      <QuotaDay
        name={t(quotaTexts.everyDay)}
        draft={daily}
        editable={editable}
        errors={errorsOn(0)}
        onChange={(draft) => set(0, draft)}
      />
      <section class="su-quota-days" aria-label={t(quotaTexts.otherDays)}>
        <h3>{t(quotaTexts.otherDays)}</h3>
        {WEEKDAYS.map((weekday) => (
          <OtherDay
            key={weekday}
            weekday={weekday}
            draft={week.get(weekday) ?? null}
            start={daily}
            editable={editable}
            errors={errorsOn(weekday)}
            onChange={(draft) => set(weekday, draft)}
          />
        ))}
      </section>
    </EditPanel>
  );
}

interface DayProps {
  readonly name: string;
  readonly draft: QuotaDraft;
  readonly editable: boolean;
  readonly errors: readonly SetUpError[];
  onChange(draft: QuotaDraft): void;
}

function QuotaDay({ name, draft, editable, errors, onChange }: DayProps) {
  const invalid = new Set(errors.map((error) => error.column));
  return (
    <fieldset class="su-quota">
      <legend>{name}</legend>
      <div class="su-quota-fields">
        {QUOTA_COLUMNS.map((column) => (
          <label key={column}>
            <span>{t(quotaFields[column].label)}</span>
            <input
              class="field su-number"
              inputMode="numeric"
              placeholder={column === 'priorityReserved' ? '0' : t(quotaTexts.unlimited)}
              aria-invalid={invalid.has(column)}
              disabled={!editable}
              value={draft[column]}
              onInput={(event) => onChange({ ...draft, [column]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      {errors.length > 0 && <p class="su-error">{errors.map((error) => t(setUpErrorText(error))).join(' ')}</p>}
      <p class="su-says" role="status">
        {describeQuota(draft)}
      </p>
    </fieldset>
  );
}

interface OtherProps {
  readonly weekday: number;
  readonly draft: QuotaDraft | null;
  readonly start: QuotaDraft;
  readonly editable: boolean;
  readonly errors: readonly SetUpError[];
  onChange(draft: QuotaDraft | null): void;
}

function OtherDay({ weekday, draft, start, editable, errors, onChange }: OtherProps) {
  const name = showWeekday(weekday);
  return (
    <div class="su-quota-other">
      <label class="su-switch">
        <input
          type="checkbox"
          aria-label={t(quotaTexts.ownFor(name))}
          checked={draft !== null}
          disabled={!editable}
          onChange={(event) => onChange(event.currentTarget.checked ? start : null)}
        />
        <span>
          <strong>{name}</strong>{' '}
          <span class="muted">{t(draft === null ? quotaTexts.asEveryDay : quotaTexts.own)}</span>
        </span>
      </label>
      {draft !== null && <QuotaDay name={name} draft={draft} editable={editable} errors={errors} onChange={onChange} />}
    </div>
  );
}
