import { readStored, writeStored } from '../ui-shared/storage.ts';
import { counterTexts } from '../ui-shared/texts/counter-texts.ts';
import { language, setLanguage, t } from '../ui-shared/texts/language.ts';

const KEY = 'loket.counter.language';

/** As this browser was left: a desk is one person's for the day, and a reload is no change of person. */
export function restoreLanguage(): void {
  if (readStored(KEY) === 'en') setLanguage('en');
}

/** The other language, named in that language. */
export function LanguageSwitch() {
  const other = language.value === 'id' ? 'en' : 'id';
  const change = (): void => {
    setLanguage(other);
    writeStored(KEY, other);
  };
  return (
    <button type="button" class="quiet-button" lang={other} onClick={change}>
      {t(counterTexts.switchLanguage)}
    </button>
  );
}
