import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { Dialog } from '../dialog.tsx';
import { guardLeaving } from '../route.ts';

/** What is typed and not saved, on how many editors at once. */
const unsaved = new Set<symbol>();
/** Where somebody wants to go while something is not saved. */
const leaving = signal<(() => void) | null>(null);

/** Goes on at once, or asks first when something is not saved. */
export function leave(go: () => void): void {
  if (unsaved.size === 0) go();
  else leaving.value = go;
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** While `dirty`, whatever leads away from here asks first: other sections, other pages, the browser's own ways. */
export function useUnsaved(dirty: boolean): void {
  // With the very render that shows it: whoever leaves at once is asked as well.
  useLayoutEffect(() => {
    if (!dirty) return;
    const mine = Symbol('unsaved');
    unsaved.add(mine);
    addEventListener('beforeunload', warn);
    guardLeaving((go) => {
      leaving.value = go;
    });
    return () => {
      unsaved.delete(mine);
      if (unsaved.size > 0) return;
      removeEventListener('beforeunload', warn);
      guardLeaving(null);
    };
  }, [dirty]);
}

/** The question itself; stands once on the page. */
export function LeavingQuestion() {
  const go = leaving.value;
  if (go === null) return null;
  const stay = (): void => {
    leaving.value = null;
  };
  return (
    <Dialog title={t(setUpTexts.unsaved)} hint={t(setUpTexts.unsavedHint)} onClose={stay}>
      <div class="su-buttons">
        <button type="button" class="button button--strong" data-first="" onClick={stay}>
          {t(setUpTexts.stay)}
        </button>
        <button
          type="button"
          class="button button--grave"
          onClick={() => {
            leaving.value = null;
            unsaved.clear();
            guardLeaving(null);
            removeEventListener('beforeunload', warn);
            go();
          }}
        >
          {t(setUpTexts.discard)}
        </button>
      </div>
    </Dialog>
  );
}
