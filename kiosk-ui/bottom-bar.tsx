import type { Signal } from '@preact/signals';
import { AArrowUp, ArrowDownToLine, CircleQuestionMark, Contrast, Languages, Volume2 } from 'lucide';
import { Icon, type IconDrawing } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { language, setLanguage, t } from '../ui-shared/texts/language.ts';
import { helpOpen } from './idle-watch.ts';
import { highContrast, largerText, panelDown, readAloud } from './preferences.ts';
import { canSpeak } from './speech.ts';

/** What every visitor may need, on every screen, within reach. */
export function BottomBar() {
  const other = language.value === 'id' ? 'en' : 'id';
  return (
    <footer class="bar">
      <button type="button" class="bar-button" lang={other} onClick={() => setLanguage(other)}>
        <Icon icon={Languages} size="1.5em" />
        <span>{t(kioskTexts.otherLanguage)}</span>
      </button>
      <Switch icon={AArrowUp} name={t(kioskTexts.largerText)} state={largerText} />
      <Switch icon={Contrast} name={t(kioskTexts.contrast)} state={highContrast} />
      {canSpeak.value && <Switch icon={Volume2} name={t(kioskTexts.readAloud)} state={readAloud} />}
      <Switch icon={ArrowDownToLine} name={t(kioskTexts.moveDown)} state={panelDown} />
      <button
        type="button"
        class="bar-button"
        onClick={() => {
          helpOpen.value = true;
        }}
      >
        <Icon icon={CircleQuestionMark} size="1.5em" />
        <span>{t(kioskTexts.help)}</span>
      </button>
    </footer>
  );
}

function Switch(props: { icon: IconDrawing; name: string; state: Signal<boolean> }) {
  const { state } = props;
  return (
    <button
      type="button"
      class="bar-button"
      aria-pressed={state.value}
      onClick={() => {
        state.value = !state.value;
      }}
    >
      <Icon icon={props.icon} size="1.5em" />
      <span>{props.name}</span>
    </button>
  );
}
