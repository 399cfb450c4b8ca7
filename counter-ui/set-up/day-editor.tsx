import { Plus, X } from 'lucide';
import { useId } from 'preact/hooks';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { hoursTexts } from '../../ui-shared/texts/set-up-hours-texts.ts';
import { readTime, showTime } from './cell-text.ts';
import type { BreakDraft, DayDraft } from './week-draft.ts';

interface Props {
  readonly day: DayDraft;
  /** The day in words, for those who hear the page: "Senin". */
  readonly name: string;
  readonly disabled: boolean;
  readonly invalid: ReadonlySet<string>;
  onChange(day: DayDraft): void;
}

/** Opening, breaks and ticket window of one day. */
export function DayEditor({ day, name, disabled, invalid, onChange }: Props) {
  const set = (part: Partial<DayDraft>): void => onChange({ ...day, ...part });
  const setBreak = (index: number, part: Partial<BreakDraft>): void => {
    set({ breaks: day.breaks.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  };
  const time = (
    label: string,
    value: string,
    column: string,
    onInput: (value: string) => void,
    placeholder?: string,
  ) => (
    <TimeInput
      label={`${name}: ${label}`}
      value={value}
      disabled={disabled}
      invalid={invalid.has(column)}
      placeholder={placeholder}
      onInput={onInput}
    />
  );
  return (
    <div class="su-day">
      <div class="su-day-part">
        <span class="su-day-label">{t(hoursTexts.serves)}</span>
        <span class="su-span">
          {time(`${t(hoursTexts.serves)} ${t(hoursTexts.from)}`, day.opens, 'opens', (opens) => set({ opens }))}–
          {time(`${t(hoursTexts.serves)} ${t(hoursTexts.to)}`, day.closes, 'closes', (closes) => set({ closes }))}
        </span>
      </div>
      <div class="su-day-part">
        <span class="su-day-label">{t(hoursTexts.tickets)}</span>
        <span class="su-span">
          {time(
            `${t(hoursTexts.tickets)} ${t(hoursTexts.from)}`,
            day.ticketsFrom,
            'ticketsFrom',
            (ticketsFrom) => set({ ticketsFrom }),
            day.opens,
          )}
          –
          {time(
            `${t(hoursTexts.tickets)} ${t(hoursTexts.to)}`,
            day.ticketsUntil,
            'ticketsUntil',
            (ticketsUntil) => set({ ticketsUntil }),
            day.closes,
          )}
        </span>
      </div>
      <div class="su-day-part su-day-breaks">
        <span class="su-day-label">{t(hoursTexts.breaks)}</span>
        {day.breaks.map((pause, index) => (
          <BreakRow
            key={index}
            name={name}
            pause={pause}
            disabled={disabled}
            invalid={invalid.has('breaks')}
            onChange={(part) => setBreak(index, part)}
            onRemove={() => set({ breaks: day.breaks.filter((_, at) => at !== index) })}
          />
        ))}
        {!disabled && (
          <button
            type="button"
            class="su-link"
            aria-label={`${name}: ${t(hoursTexts.addBreak)}`}
            onClick={() => set({ breaks: [...day.breaks, { from: '', to: '', name: t(hoursTexts.breaks) }] })}
          >
            <Icon icon={Plus} />
            {t(hoursTexts.addBreak)}
          </button>
        )}
      </div>
    </div>
  );
}

function BreakRow(props: {
  name: string;
  pause: BreakDraft;
  disabled: boolean;
  invalid: boolean;
  onChange(part: Partial<BreakDraft>): void;
  onRemove(): void;
}) {
  const { pause, disabled, invalid, name, onChange } = props;
  const label = `${name}: ${t(hoursTexts.breaks)}`;
  const common = { disabled, invalid };
  return (
    <span class="su-break">
      <span class="su-span">
        <TimeInput
          {...common}
          label={`${label} ${t(hoursTexts.from)}`}
          value={pause.from}
          onInput={(from) => onChange({ from })}
        />
        –
        <TimeInput
          {...common}
          label={`${label} ${t(hoursTexts.to)}`}
          value={pause.to}
          onInput={(to) => onChange({ to })}
        />
      </span>
      <input
        class="field su-break-name"
        aria-label={`${name}: ${t(hoursTexts.breakName)}`}
        disabled={disabled}
        value={pause.name}
        onInput={(event) => onChange({ name: event.currentTarget.value })}
      />
      {!disabled && (
        <button
          type="button"
          class="su-icon-button su-icon-button--small"
          aria-label={`${name}: ${t(hoursTexts.removeBreak(pause.name))}`}
          onClick={props.onRemove}
        >
          <Icon icon={X} />
        </button>
      )}
    </span>
  );
}

/** "8" becomes "08.00" when the field is left. */
export function TimeInput(props: {
  label: string;
  value: string;
  disabled: boolean;
  invalid: boolean;
  placeholder?: string | undefined;
  onInput(value: string): void;
}) {
  const id = useId();
  const tidy = (): void => {
    const time = readTime(props.value);
    if (time !== null && showTime(time) !== props.value) props.onInput(showTime(time));
  };
  return (
    <input
      id={id}
      class="field su-time"
      inputMode="decimal"
      aria-label={props.label}
      aria-invalid={props.invalid}
      placeholder={props.placeholder ?? '–'}
      disabled={props.disabled}
      value={props.value}
      onInput={(event) => props.onInput(event.currentTarget.value)}
      onBlur={tidy}
    />
  );
}
