import { Info, TriangleAlert } from 'lucide';
import { useMemo, useRef } from 'preact/hooks';
import type { SetUpApplied, SetUpChange, SetUpError } from '../../contract/set-up.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { type Text, t } from '../../ui-shared/texts/language.ts';
import { retireTexts, setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { Dialog } from '../dialog.tsx';
import { ProblemBand } from '../problem-band.tsx';
import { ChangeList } from './change-list.tsx';
import { describeChange, type Known, knownWith, subjectOf } from './describe-change.ts';
import { groupErrors } from './group-errors.ts';
import { createSaver, type Saver, type SaveState } from './saver.ts';
import { applyRows, checkRows, loadSetUp, setUp } from './set-up-store.ts';

/** A saver that talks to the server and lives as long as its editor; it calls what the newest render gave it. */
export function useSaver(onSaved: (applied: SetUpApplied) => void): Saver {
  const newest = useRef(onSaved);
  newest.current = onSaved;
  return useMemo(() => {
    const ports = {
      check: checkRows,
      apply: applyRows,
      reload: loadSetUp,
      version: () => setUp.value?.version ?? null,
    };
    return createSaver(ports, (applied) => newest.current(applied));
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
  const homeless = groupErrors(
    state.errors.filter((error) => !placed(error)),
    known,
  );
  const title = homeless.length > 0 ? setUpTexts.notYet : setUpTexts.errorsTitle(state.errors.length);
  return (
    <div class="band band--over" role="alert">
      <Icon icon={TriangleAlert} size="22px" />
      <div>
        <strong>{t(title)}</strong>
        {homeless.length === 0 && <span>{t(setUpTexts.errorsNext)}</span>}
        {homeless.map(({ text, about }) => (
          <p key={text}>
            {text} {about}
          </p>
        ))}
      </div>
    </div>
  );
}

/** What a save would change, and the last step to it. */
export function ConfirmChanges({ saver, known }: { saver: Saver; known: Known }) {
  const state = saver.state.value;
  if (state.step !== 'confirm' && state.step !== 'applying') return null;
  const { changes } = state.check;
  const [only] = changes;
  const busy = state.step === 'applying';
  const single = changes.length === 1 && only !== undefined ? only : null;
  const { title, sentence, doIt, grave } = single === null ? MANY : tellOne(known, single);
  return (
    <Dialog title={title ?? t(setUpTexts.willChange)} wide={changes.length > 1} onClose={saver.edit}>
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
        <ChangeList changes={changes} known={knownWith(known, changes)} />
      ) : (
        <p class="su-sentence">{sentence}</p>
      )}
      <p class="muted">{t(setUpTexts.atOnce)}</p>
      <div class="su-buttons">
        <button
          type="button"
          class={grave ? 'button button--grave' : 'button button--strong'}
          data-first=""
          disabled={busy}
          onClick={() => void saver.apply()}
        >
          {t(busy ? setUpTexts.saving : doIt)}
        </button>
        <button type="button" class="button" disabled={busy} onClick={saver.edit}>
          {t(grave ? setUpTexts.cancel : setUpTexts.backToForm)}
        </button>
      </div>
    </Dialog>
  );
}

interface Told {
  /** Null: as for any change. */
  readonly title: string | null;
  readonly sentence: string;
  readonly doIt: Text;
  readonly grave: boolean;
}

const MANY: Told = { title: null, sentence: '', doIt: setUpTexts.apply, grave: false };

/** One change in a sentence; for one that takes something out of use, what that means. */
function tellOne(known: Known, change: SetUpChange): Told {
  const subject = subjectOf(known, change);
  switch (change.kind) {
    case 'add':
    case 'change':
      return { ...MANY, sentence: describeChange(known, change) };
    case 'retire':
      return {
        title: t(retireTexts.title(subject)),
        sentence: meaningOf(change.sheet),
        doIt: setUpTexts.retireNow,
        grave: true,
      };
    case 'remove':
      return {
        title: t(retireTexts.removeTitle(subject)),
        sentence: t(retireTexts.removing),
        doIt: setUpTexts.removeNow,
        grave: true,
      };
  }
}

function meaningOf(sheet: string): string {
  const own = sheet in retireTexts ? retireTexts[sheet as keyof typeof retireTexts] : undefined;
  return own === undefined || typeof own === 'function' ? '' : t(own);
}
