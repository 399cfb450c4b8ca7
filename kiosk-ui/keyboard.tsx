import { ArrowLeft, Delete } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { wordTexts } from '../ui-shared/texts/shared-texts.ts';

/** As on a phone where the screen is wide enough; in ABC order where ten keys of a finger's width do not fit. */
const WIDE_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NARROW_ROWS = ['abcdefghi', 'jklmnopqr', 'stuvwxyz'];

/** A keyboard on the glass: a kiosk has no other. Letters are enough to find a service. */
export function Keyboard(props: {
  wide: boolean;
  onType: (change: (text: string) => string) => void;
  onBack: () => void;
}) {
  const { onType } = props;
  const rows = props.wide ? WIDE_ROWS : NARROW_ROWS;
  return (
    // A key must not take the focus: whoever has a real keyboard goes on typing into the field.
    <fieldset class={`keyboard ${props.wide ? 'keyboard-wide' : ''}`} onMouseDown={(event) => event.preventDefault()}>
      <legend class="visually-hidden">{t(kioskTexts.keyboard)}</legend>
      {rows.map((row) => (
        <div key={row} class="keyboard-row">
          {row.split('').map((letter) => (
            <button key={letter} type="button" class="key" onClick={() => onType((text) => text + letter)}>
              {letter.toUpperCase()}
            </button>
          ))}
        </div>
      ))}
      <div class="keyboard-row">
        <button type="button" class="key key-word key-back" onClick={props.onBack}>
          <Icon icon={ArrowLeft} />
          {t(wordTexts.back)}
        </button>
        <button type="button" class="key key-space" onClick={() => onType((text) => `${text} `)}>
          {t(kioskTexts.keySpace)}
        </button>
        <button type="button" class="key key-word" onClick={() => onType((text) => text.slice(0, -1))}>
          <Icon icon={Delete} />
          {t(kioskTexts.keyDelete)}
        </button>
      </div>
    </fieldset>
  );
}
