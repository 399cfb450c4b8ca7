import { CopyPlus } from 'lucide';
import { useState } from 'preact/hooks';
import type { SetUpError } from '../../contract/set-up.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpErrorText } from '../../ui-shared/texts/set-up-error-texts.ts';
import { hoursFields } from '../../ui-shared/texts/set-up-hours-fields.ts';
import { hoursTexts } from '../../ui-shared/texts/set-up-hours-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { DayEditor } from './day-editor.tsx';
import { showWeekday } from './day-text.ts';
import { SaveBar } from './save-bar.tsx';
import { SaveTrouble, useSaver } from './save-parts.tsx';
import { useSentRows } from './sent-rows.ts';
import { known } from './set-up-known.ts';
import { type DayDraft, readWeek, WEEKDAYS, type WeekDraft, weekRows } from './week-draft.ts';
import { describeWeek } from './week-sentence.ts';

interface Props {
  /** Null: the mall. */
  readonly agencyId: string | null;
  /** Null: the usual week. */
  readonly seasonId: string | null;
  readonly editable: boolean;
  /** What a week that does not exist yet begins with. */
  readonly startFrom: WeekDraft;
  /** What stands where there is no week, and the word on the button that makes one. */
  readonly without: { readonly text: string; readonly make: string };
  onSaved(): void;
}

/** The hours of a week, day by day, and in words. */
export function WeekEditor(props: Props) {
  const { agencyId, seasonId, editable } = props;
  const keys = { agencyId, seasonId };
  const [before] = useState(() => readWeek(known.value.rows, agencyId, seasonId));
  const [week, setWeek] = useState<WeekDraft | null>(before);
  const saver = useSaver(props.onSaved);
  const { remember, errorsOn } = useSentRows(saver, 'hours');
  const state = saver.state.value;
  const rows = weekRows(keys, before, week);
  const setDay = (weekday: number, day: DayDraft): void => {
    if (week !== null) setWeek(week.map((one, index) => (index === weekday - 1 ? day : one)));
  };
  return (
    <>
      <SaveTrouble
        state={state}
        known={known.value}
        placed={(error) => error.sheet === 'hours' && error.row !== null}
      />
      {week === null ? (
        <div class="su-card su-none">
          <p>{props.without.text}</p>
          {editable && (
            <button type="button" class="button" onClick={() => setWeek(props.startFrom)}>
              {props.without.make}
            </button>
          )}
        </div>
      ) : (
        <>
          <WeekWords week={week} />
          <div class="su-week">
            {WEEKDAYS.map((weekday) => (
              <DayRow
                key={weekday}
                weekday={weekday}
                day={week[weekday - 1] ?? props.startFrom[0]}
                editable={editable}
                errors={errorsOn(weekday)}
                onChange={(day) => setDay(weekday, day)}
                onCopy={(day) => setDay(weekday + 1, day)}
              />
            ))}
          </div>
          {editable && agencyId !== null && seasonId === null && before !== null && (
            <button type="button" class="su-link" onClick={() => setWeek(null)}>
              {t(hoursTexts.followAgain)}
            </button>
          )}
        </>
      )}
      <SaveBar
        dirty={editable && rows.length > 0}
        saver={saver}
        rows={() => {
          remember(rows);
          return { hours: rows };
        }}
        onReset={() => {
          saver.edit();
          setWeek(before);
        }}
      />
    </>
  );
}

/** "Senin–Kamis 08.00–16.00, istirahat 12.00–13.00": follows what is typed. */
export function WeekWords({ week }: { week: WeekDraft }) {
  return (
    <dl class="su-words" aria-label={t(hoursTexts.inWords)}>
      {describeWeek(week).map(({ days, hours }) => (
        <div key={days}>
          <dt>{days}</dt>
          <dd>{hours}</dd>
        </div>
      ))}
    </dl>
  );
}

interface DayRowProps {
  readonly weekday: number;
  readonly day: DayDraft | undefined;
  readonly editable: boolean;
  readonly errors: readonly SetUpError[];
  onChange(day: DayDraft): void;
  onCopy(day: DayDraft): void;
}

const BEGIN: Pick<DayDraft, 'opens' | 'closes'> = { opens: '08.00', closes: '16.00' };

function DayRow({ weekday, day, editable, errors, onChange, onCopy }: DayRowProps) {
  if (day === undefined) return null;
  const name = showWeekday(weekday);
  const openIt = (open: boolean): void => onChange({ ...day, open, ...(open && day.opens === '' ? BEGIN : {}) });
  return (
    <section class="su-week-day" data-open={day.open} aria-label={name}>
      <h3>{name}</h3>
      <label class="su-switch su-day-open">
        <input
          type="checkbox"
          aria-label={`${name}: ${t(hoursTexts.dayOpen)}`}
          checked={day.open}
          disabled={!editable}
          onChange={(event) => openIt(event.currentTarget.checked)}
        />
        {t(day.open ? hoursTexts.dayOpen : hoursTexts.closed)}
      </label>
      {day.open && (
        <DayEditor
          day={day}
          name={name}
          disabled={!editable}
          invalid={new Set(errors.map((error) => error.column ?? ''))}
          onChange={onChange}
        />
      )}
      {editable && weekday < 7 && (
        <button type="button" class="su-link su-day-copy" onClick={() => onCopy(day)}>
          <Icon icon={CopyPlus} />
          {t(hoursTexts.copyTo(showWeekday(weekday + 1)))}
        </button>
      )}
      {errors.length > 0 && (
        <p class="su-error su-day-error">
          {errors.map((error) => `${fieldName(error.column)}: ${t(setUpErrorText(error))}`).join(' ')}
        </p>
      )}
    </section>
  );
}

function fieldName(column: string | null): string {
  const known: Partial<Record<string, (typeof hoursFields)['opens']>> = hoursFields;
  const text = column === null ? undefined : known[column];
  return t(text?.label ?? setUpTexts.mallWide);
}
