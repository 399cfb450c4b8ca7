import { CircleCheck, TriangleAlert } from 'lucide';
import type { SetUpChange, SetUpCheck, SetUpError } from '../../contract/set-up.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { changeKindTexts } from '../../ui-shared/texts/set-up-change-texts.ts';
import { setUpErrorText } from '../../ui-shared/texts/set-up-error-texts.ts';
import { fileTexts } from '../../ui-shared/texts/set-up-file-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { ProblemBand } from '../problem-band.tsx';
import { ChangeList } from './change-list.tsx';
import { knownWith } from './describe-change.ts';
import { warningTexts } from './saved-band.tsx';
import type { Saver } from './saver.ts';
import { known } from './set-up-known.ts';

/** What the chosen file would do: every error with its row, or every change with what was and what will be. */
export function ImportPreview({ importer }: { importer: Saver }) {
  const state = importer.state.value;
  switch (state.step) {
    case 'checking':
      return (
        <p class="muted" role="status">
          {t(fileTexts.reading)}
        </p>
      );
    case 'edit':
      if (state.problem !== undefined) return <ProblemBand problem={state.problem} />;
      if (state.errors.length > 0) {
        return (
          <>
            <ErrorTable errors={state.errors} />
            {state.changes.length > 0 && (
              <section class="su-preview" aria-label={t(fileTexts.besides(state.changes.length))}>
                <h3>{t(fileTexts.besides(state.changes.length))}</h3>
                <ChangesBySheet changes={state.changes} />
              </section>
            )}
          </>
        );
      }
      if (!state.nothing) return null;
      return (
        <p class="band band--info" role="status">
          <Icon icon={CircleCheck} size="22px" />
          <span>{t(fileTexts.nothing)}</span>
        </p>
      );
    case 'confirm':
      return (
        <Preview check={state.check} meanwhile={state.meanwhile} busy={false} onApply={() => void importer.apply()} />
      );
    case 'applying':
      return <Preview check={state.check} meanwhile={false} busy onApply={() => {}} />;
  }
}

const MOST_SHOWN = 200;

function ErrorTable({ errors }: { errors: readonly SetUpError[] }) {
  const shown = errors.slice(0, MOST_SHOWN);
  return (
    <section class="su-preview" aria-label={t(fileTexts.errorsTitle(errors.length))}>
      <div class="band band--over" role="alert">
        <Icon icon={TriangleAlert} size="24px" />
        <p>
          <strong>{t(fileTexts.errorsTitle(errors.length))}</strong>
          <span>{t(fileTexts.errorsNext)}</span>
        </p>
      </div>
      <table class="su-table su-errors">
        <thead>
          <tr>
            {[fileTexts.sheet, fileTexts.row, fileTexts.column, fileTexts.value, fileTexts.whatToDo].map((text) => (
              <th key={text.id} scope="col">
                {t(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((error, index) => (
            <tr key={index}>
              <th scope="row">{error.sheetTitle}</th>
              <td data-label={t(fileTexts.row)}>{error.row ?? t(setUpTexts.none)}</td>
              <td data-label={t(fileTexts.column)}>{error.columnTitle ?? error.column ?? t(setUpTexts.none)}</td>
              <td data-label={t(fileTexts.value)} class="su-value">
                {error.value === null || error.value === '' ? <i>{t(setUpTexts.nothing)}</i> : error.value}
              </td>
              <td data-label={t(fileTexts.whatToDo)}>{t(setUpErrorText(error))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {errors.length > shown.length && <p class="muted">{t(fileTexts.errorsShown(shown.length, errors.length))}</p>}
    </section>
  );
}

function Preview(props: { check: SetUpCheck; meanwhile: boolean; busy: boolean; onApply(): void }) {
  const { changes, warnings } = props.check;
  return (
    <section class="su-preview" aria-label={t(fileTexts.preview)}>
      {props.meanwhile && (
        <div class="band band--near" role="alert">
          <Icon icon={TriangleAlert} size="22px" />
          <p>
            <strong>{t(setUpTexts.meanwhile)}</strong>
            <span>{t(setUpTexts.meanwhileNext)}</span>
          </p>
        </div>
      )}
      <div class="su-preview-head">
        <div>
          <h3>{t(fileTexts.summary(changes.length))}</h3>
          <p class="muted">{t(fileTexts.notWritten)}</p>
        </div>
        <button type="button" class="button button--strong" disabled={props.busy} onClick={props.onApply}>
          {t(props.busy ? setUpTexts.saving : fileTexts.apply(changes.length))}
        </button>
      </div>
      {warnings.length > 0 && (
        <ul class="band band--near su-warnings">
          {warningTexts(warnings).map((text) => (
            <li key={text.id}>{t(text)}</li>
          ))}
        </ul>
      )}
      <ChangesBySheet changes={changes} />
    </section>
  );
}

/** Sheet by sheet; long ones are folded. */
function ChangesBySheet({ changes }: { changes: readonly SetUpChange[] }) {
  const sheets = [...new Set(changes.map((change) => change.sheet))];
  const named = knownWith(known.value, changes);
  const titleOf = (name: string): string => known.value.sheets.find((sheet) => sheet.name === name)?.title ?? name;
  return (
    <>
      {sheets.map((sheet) => {
        const mine = changes.filter((change) => change.sheet === sheet);
        return (
          <details key={sheet} class="su-sheet" open={mine.length <= 12}>
            <summary>
              <strong>{titleOf(sheet)}</strong>
              <Counts changes={mine} />
            </summary>
            <ChangeList changes={mine} known={named} />
          </details>
        );
      })}
    </>
  );
}

const KINDS: readonly SetUpChange['kind'][] = ['add', 'change', 'retire', 'remove'];

function Counts({ changes }: { changes: readonly SetUpChange[] }) {
  return (
    <span class="su-counts">
      {KINDS.map((kind) => ({ kind, n: changes.filter((change) => change.kind === kind).length }))
        .filter(({ n }) => n > 0)
        .map(({ kind, n }) => (
          <span key={kind} class={`chip su-kind--${kind}`}>
            {n} {t(changeKindTexts[kind])}
          </span>
        ))}
    </span>
  );
}
