import { useState } from 'preact/hooks';
import { formatMinutes, formatTime } from '../../ui-shared/format.ts';
import { serverNow } from '../../ui-shared/server-clock.ts';
import { declareTexts } from '../../ui-shared/texts/counter-outage-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { outageTexts } from '../../ui-shared/texts/outage-texts.ts';
import { timeZone } from '../catalogue-store.ts';
import { readWallTime, writeWallTime } from './expected-back.ts';

const MINUTE_MS = 60_000;
const SOON = [30, 60, 120];

interface ExpectedFieldProps {
  /** Epoch ms; null: nobody knows. */
  readonly value: number | null;
  /** When the counters close today; null where they do not. */
  readonly closesAt: number | null;
  onChange(value: number | null): void;
}

/** When it is expected back: one press for what is said most, a date and time for the rest. */
export function ExpectedField(props: ExpectedFieldProps) {
  // The times stand still while the form is open: what is read is what is sent.
  const [now] = useState(serverNow);
  const [own, setOwn] = useState(false);
  const zone = timeZone.value;
  const choices = [
    { at: null, label: t(outageTexts.untilUnknown) },
    ...SOON.map((minutes) => {
      const at = now + minutes * MINUTE_MS;
      return { at, label: `${formatMinutes(minutes * MINUTE_MS)} (${formatTime(at, zone)})` };
    }),
    ...(props.closesAt === null || props.closesAt <= now
      ? []
      : [{ at: props.closesAt, label: t(declareTexts.untilClosing(formatTime(props.closesAt, zone))) }]),
  ];
  return (
    <fieldset class="pick">
      <legend>{t(declareTexts.until)}</legend>
      <div class="pick-row">
        {choices.map(({ at, label }) => (
          <button
            key={label}
            type="button"
            class="pick-one"
            aria-pressed={!own && props.value === at}
            onClick={() => {
              setOwn(false);
              props.onChange(at);
            }}
          >
            {label}
          </button>
        ))}
        <button type="button" class="pick-one" aria-pressed={own} onClick={() => setOwn(true)}>
          {t(declareTexts.untilTime)}
        </button>
      </div>
      {own && (
        <input
          class="field pick-time"
          type="datetime-local"
          aria-label={t(declareTexts.untilTime)}
          min={writeWallTime(now, zone)}
          value={props.value === null ? '' : writeWallTime(props.value, zone)}
          onInput={(event) => props.onChange(readWallTime(event.currentTarget.value, serverNow(), zone))}
        />
      )}
    </fieldset>
  );
}
