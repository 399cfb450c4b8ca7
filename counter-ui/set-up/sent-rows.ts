import { useState } from 'preact/hooks';
import type { LooseRow, SetUpError } from '../../contract/set-up.ts';
import { SET_UP_FIRST_ROW, type SetUpSheetName } from '../../contract/set-up-words.ts';
import type { Saver } from './saver.ts';

/** What an editor of a whole week sent last, so that an error, which names a row, finds its weekday again. */
export function useSentRows(saver: Saver, sheet: SetUpSheetName) {
  const [sent, remember] = useState<readonly LooseRow[]>([]);
  const state = saver.state.value;
  const errors = state.step === 'edit' ? state.errors : [];
  const errorsOn = (weekday: number): SetUpError[] =>
    errors.filter(
      (error) => error.sheet === sheet && error.row !== null && sent[error.row - SET_UP_FIRST_ROW]?.weekday === weekday,
    );
  return { remember, errorsOn };
}
