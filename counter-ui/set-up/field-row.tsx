import { useId } from 'preact/hooks';
import type { SetUpError } from '../../contract/set-up.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpErrorText } from '../../ui-shared/texts/set-up-error-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import type { FieldSpec, Input, Option } from './field.ts';

interface Props {
  readonly spec: FieldSpec;
  readonly value: string | boolean;
  readonly errors: readonly SetUpError[];
  readonly disabled: boolean;
  /** What this value means, in a sentence. */
  readonly says?: string | undefined;
  onInput(value: string | boolean): void;
}

/** A field with its label, what has to be known about it, and what is wrong with it. */
export function FieldRow(props: Props) {
  const { spec, errors } = props;
  const id = useId();
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const help = props.says ?? (spec.text.help === undefined ? undefined : t(spec.text.help));
  const described = [help === undefined ? '' : helpId, errors.length > 0 ? errorId : ''].filter(Boolean).join(' ');
  const flag = spec.input.as === 'flag';
  return (
    <div class={flag ? 'su-field su-field--flag' : 'su-field'} data-column={spec.key}>
      <label class="su-label" for={id}>
        {t(spec.text.label)}
        {!spec.required && !flag && spec.input.as !== 'choice' && (
          <span class="su-optional"> {t(setUpTexts.optional)}</span>
        )}
      </label>
      <Control
        id={id}
        input={spec.input}
        value={props.value}
        disabled={props.disabled}
        invalid={errors.length > 0}
        described={described}
        required={spec.required}
        onInput={props.onInput}
      />
      {errors.length > 0 && (
        <p class="su-error" id={errorId}>
          {errors.map((error) => t(setUpErrorText(error))).join(' ')}
        </p>
      )}
      {help !== undefined && (
        <p class="su-help" id={helpId}>
          {help}
        </p>
      )}
    </div>
  );
}

interface ControlProps {
  readonly id: string;
  readonly input: Input;
  readonly value: string | boolean;
  readonly disabled: boolean;
  readonly invalid: boolean;
  readonly described: string;
  readonly required: boolean;
  onInput(value: string | boolean): void;
}

function Control({ id, input, value, disabled, invalid, described, required, onInput }: ControlProps) {
  const common = {
    id,
    disabled,
    'aria-invalid': invalid,
    'aria-required': required,
    'aria-describedby': described === '' ? undefined : described,
  };
  const text = String(value);
  switch (input.as) {
    case 'text':
      return <input {...common} class="field" value={text} onInput={(event) => onInput(event.currentTarget.value)} />;
    case 'day':
      return (
        <input
          {...common}
          type="date"
          class="field su-short"
          value={text}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      );
    case 'time':
      return (
        <input
          {...common}
          class="field su-time"
          inputMode="numeric"
          placeholder="08.00"
          value={text}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      );
    case 'paragraph':
    case 'lines':
      return (
        <textarea
          {...common}
          class="field su-lines"
          rows={input.as === 'lines' ? Math.min(8, Math.max(3, text.split('\n').length + 1)) : 3}
          value={text}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      );
    case 'number':
    case 'rupiah':
      return (
        <span class="su-unit">
          {input.as === 'rupiah' && <span>Rp</span>}
          <input
            {...common}
            class={input.as === 'rupiah' ? 'field su-short' : 'field su-number'}
            inputMode="decimal"
            value={text}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {input.as === 'number' && input.unit !== null && <span>{t(input.unit)}</span>}
        </span>
      );
    case 'colour':
      return (
        <span class="su-unit">
          <input
            {...common}
            type="color"
            class="su-colour"
            value={/^#[0-9a-fA-F]{6}$/.test(text) ? text : '#0b6b66'}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          <span class="muted">{text}</span>
        </span>
      );
    case 'flag':
      return (
        <input
          {...common}
          type="checkbox"
          class="su-check"
          checked={value === true}
          onChange={(event) => onInput(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <select {...common} class="field" value={text} onChange={(event) => onInput(event.currentTarget.value)}>
          {(input.empty !== null || text === '') && (
            <option value="">{t(input.empty ?? setUpTexts.choosePlease)}</option>
          )}
          <Options options={input.options} />
        </select>
      );
  }
}

function Options({ options }: { options: readonly Option[] }) {
  const groups = [...new Set(options.map((option) => option.group))];
  return groups.map((group) => {
    const mine = options.filter((option) => option.group === group);
    const items = mine.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ));
    return group === undefined ? (
      items
    ) : (
      <optgroup key={group} label={group}>
        {items}
      </optgroup>
    );
  });
}
