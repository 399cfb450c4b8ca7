import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LooseRows, SetUpError } from '../../contract/set-up.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { leave, useUnsaved } from './leaving.tsx';
import { Panel } from './panel.tsx';
import { ConfirmChanges, SaveTrouble } from './save-parts.tsx';
import type { Saver } from './saver.ts';
import { known } from './set-up-known.ts';

interface Props {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly wide?: boolean;
  /** Stands above the fields: other views of the same row, or a word about it. */
  readonly tabs?: ComponentChildren;
  readonly editable: boolean;
  readonly dirty: boolean;
  readonly saver: Saver;
  /** What is typed, as rows. */
  rows(): LooseRows;
  /** The way out of use, by the word on its button. */
  readonly end?: { readonly label: string; readonly rows: LooseRows } | undefined;
  /** Whether an error stands at a field in `children`. */
  placed(error: SetUpError): boolean;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** A panel with a form: save shows first what would change; leaving with something typed asks. */
export function EditPanel(props: Props) {
  const { saver, editable, dirty } = props;
  const state = saver.state.value;
  useUnsaved(editable && dirty);
  const form = useRef<HTMLFormElement>(null);
  const errors = state.step === 'edit' ? state.errors : null;
  useEffect(() => {
    if (errors !== null && errors.length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  const close = (): void => leave(props.onClose);
  const { end } = props;
  const footer = editable ? (
    <>
      {end !== undefined && (
        <button type="button" class="quiet-button su-end" onClick={() => void saver.submit(end.rows)}>
          {end.label}
        </button>
      )}
      <button type="button" class="button" onClick={close}>
        {t(setUpTexts.cancel)}
      </button>
      <button type="submit" form="su-form" class="button button--strong" disabled={state.step !== 'edit' || !dirty}>
        {t(state.step === 'checking' ? setUpTexts.checking : setUpTexts.save)}
      </button>
    </>
  ) : (
    <button type="button" class="button" onClick={close}>
      {t(setUpTexts.close)}
    </button>
  );
  return (
    <>
      <Panel title={props.title} subtitle={props.subtitle} wide={props.wide === true} onClose={close} footer={footer}>
        {props.tabs}
        <form
          ref={form}
          id="su-form"
          class="su-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (editable && dirty) void saver.submit(props.rows());
          }}
        >
          <SaveTrouble state={state} known={known.value} placed={props.placed} />
          {props.children}
        </form>
      </Panel>
      <ConfirmChanges saver={saver} known={known.value} />
    </>
  );
}
