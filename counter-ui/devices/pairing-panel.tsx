import { useState } from 'preact/hooks';
import { formatTime } from '../../ui-shared/format.ts';
import { deviceTexts } from '../../ui-shared/texts/counter-setup-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { deviceKindTexts } from '../../ui-shared/texts/shared-texts.ts';
import { timeZone } from '../catalogue-store.ts';
import type { Pairing } from './devices-page.tsx';

interface Props {
  readonly pairings: readonly Pairing[];
  onConfirm(pairing: Pairing): void;
}

/** Devices that ask to be let in. Choose one by its code, or type the code that stands on it. */
export function PairingPanel(props: Props) {
  return (
    <section class="pairings">
      <h2>{t(deviceTexts.pending)}</h2>
      {props.pairings.length === 0 ? (
        <p class="muted">
          {t(deviceTexts.pendingNone)} {t(deviceTexts.pendingHint)}
        </p>
      ) : (
        <>
          <TypeCode {...props} />
          <ul class="pairing-list">
            {props.pairings.map((pairing) => (
              <li key={pairing.code} class="pairing">
                <span class="pairing-code">{spread(pairing.code)}</span>
                <span>{t(deviceKindTexts[pairing.kind])}</span>
                <span class="muted">{t(deviceTexts.until(formatTime(pairing.expiresAt, timeZone.value)))}</span>
                <button type="button" class="button" onClick={() => props.onConfirm(pairing)}>
                  {t(deviceTexts.confirm)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** "482 913": as the device shows it. */
export const spread = (code: string): string => `${code.slice(0, 3)}\u00a0${code.slice(3)}`;

function TypeCode({ pairings, onConfirm }: Props) {
  const [code, setCode] = useState('');
  const [unknown, setUnknown] = useState(false);
  return (
    <form
      class="type-code"
      onSubmit={(event) => {
        event.preventDefault();
        const found = pairings.find((one) => one.code === code);
        setUnknown(found === undefined);
        if (found !== undefined) onConfirm(found);
      }}
    >
      <label>
        <span>{t(deviceTexts.typeCode)}</span>
        <input
          class="field pairing-code"
          inputMode="numeric"
          autocomplete="off"
          maxLength={7}
          value={code}
          onInput={(event) => {
            setUnknown(false);
            setCode(event.currentTarget.value.replace(/\D/g, ''));
          }}
        />
      </label>
      <button type="submit" class="button" disabled={code.length !== 6}>
        {t(deviceTexts.typeCodeNext)}
      </button>
      <p role="alert" class="over-word">
        {unknown && t(deviceTexts.codeUnknown)}
      </p>
    </form>
  );
}
