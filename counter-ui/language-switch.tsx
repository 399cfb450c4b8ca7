import { counterTexts } from '../ui-shared/texts/counter-texts.ts';
import { language, setLanguage, t } from '../ui-shared/texts/language.ts';

/** The other language, named in that language. */
export function LanguageSwitch() {
  const other = language.value === 'id' ? 'en' : 'id';
  return (
    <button type="button" class="quiet-button" lang={other} onClick={() => setLanguage(other)}>
      {t(counterTexts.switchLanguage)}
    </button>
  );
}
