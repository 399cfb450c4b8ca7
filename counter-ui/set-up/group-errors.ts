import type { SetUpError } from '../../contract/set-up.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpErrorText } from '../../ui-shared/texts/set-up-error-texts.ts';
import { columnTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import type { Known } from './describe-change.ts';
import { nameOf } from './names.ts';

const MOST_NAMED = 8;

/** Errors that say the same, once, with what they are about: retiring a zone may be wrong for every agency in it. */
export function groupErrors(errors: readonly SetUpError[], known: Known): { text: string; about: string }[] {
  const texts = [...new Set(errors.map((error) => t(setUpErrorText(error))))];
  return texts.map((text) => {
    const mine = errors.filter((error) => t(setUpErrorText(error)) === text);
    const abouts = [...new Set(mine.map((error) => aboutOf(error, known)).filter((about) => about !== ''))];
    const more = abouts.length - MOST_NAMED;
    const named = abouts.slice(0, MOST_NAMED).join(', ');
    return { text, about: more > 0 ? `${named} ${t(columnTexts.and(more))}` : named };
  });
}

/** "Instansi: instansi-j" is how the server names what still refers to a row; people know it by its name. */
function aboutOf({ value }: SetUpError, known: Known): string {
  const [, title = '', id = ''] = /^(.+?): (.+)$/.exec(value ?? '') ?? [];
  const sheet = known.sheets.find((one) => one.title === title);
  return sheet === undefined ? (value ?? '') : nameOf(known.rows, sheet.name, id);
}
