import { Copy, Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { passwordTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { nameOf } from './names.ts';
import { known } from './set-up-known.ts';
import { newPasswords } from './set-up-store.ts';

/** Passwords that were just made. It goes only by its own button: Esc by accident would lose them for ever. */
export function PasswordsDialog() {
  const [copied, setCopied] = useState(false);
  const passwords = newPasswords.value;
  if (passwords.length === 0) return null;
  const copy = async (): Promise<void> => {
    const lines = passwords.map(({ username, password }) => `${username}\t${password}`).join('\n');
    // Over plain http the browser has no clipboard; the words can still be selected and copied by hand.
    await navigator.clipboard?.writeText(lines).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Sheet>
      <table class="su-passwords">
        <thead>
          <tr>
            <th scope="col">{t(passwordTexts.username)}</th>
            <th scope="col">{t(passwordTexts.password)}</th>
          </tr>
        </thead>
        <tbody>
          {passwords.map(({ username, password }) => (
            <tr key={username}>
              <th scope="row">
                {nameOf(known.value.rows, 'people', username)}
                <code>{username}</code>
              </th>
              <td>
                <code class="su-password">{password}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="su-buttons">
        <button
          type="button"
          class="button button--strong"
          data-first=""
          onClick={() => {
            setCopied(false);
            newPasswords.value = [];
          }}
        >
          {t(passwordTexts.done)}
        </button>
        <button type="button" class="button" onClick={() => void copy()}>
          <Icon icon={Copy} />
          {t(copied ? passwordTexts.copied : passwordTexts.copy)}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          <Icon icon={Printer} />
          {t(passwordTexts.print)}
        </button>
      </div>
    </Sheet>
  );
}

/** A dialog without any other way out. */
function Sheet({ children }: { children: ComponentChildren }) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => event.preventDefault()}
      // A browser lets nobody hold a dialog open against Esc for ever: then it is opened again.
      onClose={() => element.current?.isConnected === true && element.current.showModal()}
    >
      <div class="dialog-body">
        <h2 id={id} class="su-sheet-title">
          {t(passwordTexts.title)}
        </h2>
        <p class="dialog-hint">{t(passwordTexts.hint)}</p>
        {children}
      </div>
    </dialog>
  );
}
