import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';

interface Props {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly wide?: boolean;
  onClose(): void;
  readonly footer: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A sheet from the right over the list: the browser's own modal dialog. A click beside it does not close it, since somebody may have typed. */
export function Panel(props: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    const body = dialog?.querySelector<HTMLElement>('.su-panel-body');
    const find = (what: string): HTMLElement | null => body?.querySelector<HTMLElement>(what) ?? null;
    const first = find('[data-first], :is(input, select, textarea):enabled') ?? find('button:enabled');
    // With nothing to fill in, the keys that scroll need somewhere to be pressed.
    if (first === null && body != null) body.tabIndex = 0;
    (first ?? body)?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      class={props.wide === true ? 'su-panel su-panel--wide' : 'su-panel'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== element.current) return;
        event.preventDefault();
        props.onClose();
      }}
      onClose={(event) => {
        if (event.target === element.current && element.current?.isConnected === true) props.onClose();
      }}
    >
      <header class="su-panel-head">
        <div>
          <h2 id={titleId}>{props.title}</h2>
          {props.subtitle !== undefined && <p class="muted">{props.subtitle}</p>}
        </div>
        <button type="button" class="su-icon-button" aria-label={t(setUpTexts.close)} onClick={props.onClose}>
          <Icon icon={X} size="22px" />
        </button>
      </header>
      <div class="su-panel-body">{props.children}</div>
      <footer class="su-panel-foot">{props.footer}</footer>
    </dialog>
  );
}
