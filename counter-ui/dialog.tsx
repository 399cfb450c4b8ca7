import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { dialogTexts } from '../ui-shared/texts/counter-work-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { KeyCap } from './key-cap.tsx';

interface DialogProps {
  readonly title: string;
  readonly hint?: string;
  readonly wide?: boolean;
  onClose(): void;
  /** A key that no field inside has used. Return true if it was taken. */
  onKey?(key: string): boolean;
  readonly children: ComponentChildren;
}

/**
 * A modal dialog: the browser's own, which traps the focus, closes with Esc and gives the focus back.
 * Keys stay inside, and a key still held from opening it does nothing here.
 */
export function Dialog(props: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => dialog?.close();
  }, []);

  // A key that is still down from opening the dialog must not write into its field.
  const fresh = useRef(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!event.repeat) fresh.current = true;
    const dead = event.repeat && !(fresh.current && isEditing(event));
    if (dead || (plain && props.onKey?.(event.key))) event.preventDefault();
  };
  return (
    <dialog
      ref={element}
      class={props.wide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onClose={(event) => {
        // The browser may close it by itself; on our own way out it is no longer in the page.
        if (event.currentTarget.isConnected) props.onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) props.onClose();
      }}
    >
      <div class="dialog-body">
        <header class="dialog-head">
          <h2 id={titleId}>{props.title}</h2>
          <button type="button" class="dialog-close" onClick={props.onClose}>
            <KeyCap label="Esc" />
            {t(dialogTexts.escape)}
          </button>
        </header>
        {props.hint !== undefined && <p class="dialog-hint">{props.hint}</p>}
        {props.children}
      </div>
    </dialog>
  );
}

/** Holding a key to move or to delete is part of writing; everywhere else a repeat is not a new decision. */
function isEditing(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
}
