import { Info, TriangleAlert } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { SetUpApplied, SetUpError } from '../../contract/set-up.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpErrorText } from '../../ui-shared/texts/set-up-error-texts.ts';
import { retireTexts, setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { Dialog } from '../dialog.tsx';
import { ProblemBand } from '../problem-band.tsx';
import { ChangeList } from './change-list.tsx';
import { describeChange, type Known, subjectOf } from './describe-change.ts';
import { createSaver, type Saver, type SaveState } from './saver.ts';
import { applyRows, checkRows, loadSetUp, setUp } from './set-up-store.ts';

/** A saver that talks to the server and lives as long as its editor. */
export function useSaver(onSaved: (applied: SetUpApplied) => void): Saver {
  return useMemo(() => {
    const ports = {
      check: checkRows,
      apply: applyRows,
      reload: loadSetUp,
      version: () => setUp.value?.version ?? null,
    };
    return createSaver(ports, onSaved);
    // The saver outlives renders; what it calls at the end closes its own editor only.
  }, []);
}

interface TroubleProps {
  readonly state: SaveState;
  readonly known: Known;
  /** Whether an error stands at its field already. */
  placed(error: SetUpError): boolean;
}

/** What stands above the fields when a save did not go through: how much is wrong, and what has no field to stand at. */
export function SaveTrouble({ state, known, placed }: TroubleProps) {
  if (state.step !== 'edit') return null;
  if (state.problem !== undefined) return <ProblemBand problem={state.problem} />;
  if (state.nothing) {
    return (
      <p class="band band--info" role="status">
        <Icon icon={Info} size="22px" />
        <span>{t(setUpTexts.nothingChanged)}</span>
      </p>
    );
  }
  if (state.errors.length === 0) return null;
  const homeless = state.errors.filter((error) => !placed(error));
  return (
    <div class="band band--over" role="alert">
      <Icon icon={TriangleAlert} size="22px" />
      <div>
        <strong>{t(setUpTexts.errorsTitle(state.errors.length))}</strong>
        <span>{t(setUpTexts.errorsNext)}</span>
        {homeless.length > 0 && (
          <ul class="su-error-list">
            {homeless.map((error) => (
              <li key={`${error.sheet}-${error.row}-${error.column}-${error.code}`}>
                {placeOf(error, known)}: {t(setUpErrorText(error))}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function placeOf(error: SetUpError, known: Known): string {
  const column = known.sheets
    .find((sheet) => sheet.name === error.sheet)
    ?.columns.find((one) => one.key === error.column);
  const place = column?.title ?? error.columnTitle ?? error.sheetTitle;
  return error.value === null || error.value === '' ? place : `${place} (“${error.value}”)`;
}

/** What a save would change, and the last step to it. */
export function ConfirmChanges({ saver, known }: { saver: Saver; known: Known }) {
  const state = saver.state.value;
  if (state.step !== 'confirm' && state.step !== 'applying') return null;
  const { changes } = state.check;
  const [only] = changes;
  const busy = state.step === 'applying';
  const single = changes.length === 1 && only !== undefined ? only : null;
  const retiring = single?.kind === 'retire';
  const title =
    single?.kind === 'retire'
      ? t(retireTexts.title(subjectOf(known, single)))
      : single?.kind === 'remove'
        ? t(retireTexts.removeTitle(subjectOf(known, single)))
        : t(setUpTexts.willChange);
  return (
    <Dialog title={title} wide={changes.length > 1} onClose={saver.edit}>
      {state.step === 'confirm' && state.meanwhile && (
        <div class="band band--near" role="alert">
          <Icon icon={TriangleAlert} size="22px" />
          <p>
            <strong>{t(setUpTexts.meanwhile)}</strong>
            <span> {t(setUpTexts.meanwhileNext)}</span>
          </p>
        </div>
      )}
      {single === null ? (
        <ChangeList changes={changes} known={known} />
      ) : (
        <p class="su-sentence">
          {retiring
            ? meaningOf(single.sheet)
            : single.kind === 'remove'
              ? t(retireTexts.removing)
              : describeChange(known, single)}
        </p>
      )}
      <p class="muted">{t(setUpTexts.atOnce)}</p>
      <div class="su-buttons">
        <button
          type="button"
          class={
            single !== null && single.kind !== 'add' && single.kind !== 'change'
              ? 'button button--grave'
              : 'button button--strong'
          }
          data-first=""
          disabled={busy}
          onClick={() => void saver.apply()}
        >
          {t(busy ? setUpTexts.saving : setUpTexts.apply)}
        </button>
        <button type="button" class="button" disabled={busy} onClick={saver.edit}>
          {t(setUpTexts.backToForm)}
        </button>
      </div>
    </Dialog>
  );
}

function meaningOf(sheet: string): string {
  const own = sheet in retireTexts ? retireTexts[sheet as keyof typeof retireTexts] : undefined;
  return own === undefined || typeof own === 'function' ? '' : t(own);
}
