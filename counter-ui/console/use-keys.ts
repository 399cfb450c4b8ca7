import { useEffect } from 'preact/hooks';
import type { Controller } from './controller.ts';

/** Listens to the keyboard for as long as the console is on the screen. */
export function useKeys(controller: Controller): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      // A held Enter would click the focused button again and again, and its label changes under the finger.
      if (event.repeat && event.key === 'Enter') {
        event.preventDefault();
        return;
      }
      if (event.key === ' ' && isReachedByKeyboard(event.target)) {
        if (event.repeat) event.preventDefault();
        return;
      }
      if (controller.press(event.key, event.repeat)) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [controller]);
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/**
 * Space is the next step, unless someone has walked to another control with Tab: then it is that control's.
 * After a click with the mouse the focus stays on what was clicked, but is not shown, and Space is the next step again.
 */
function isReachedByKeyboard(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.hasAttribute('data-primary')) return false;
  return target.matches('button, a[href], input, summary') && target.matches(':focus-visible');
}
