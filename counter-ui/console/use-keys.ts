import { useEffect } from 'preact/hooks';
import type { Controller } from './controller.ts';

/**
 * Listens to the keyboard for as long as the console is on the screen. Space is the next step, unless someone has walked
 * to another control with Tab: then it is that control's. A click with the mouse leaves the focus on what was clicked
 * (and :focus-visible matches there at the next key), but the hand is on its way back to Space: so Tab is what counts.
 */
export function useKeys(controller: Controller): void {
  useEffect(() => {
    let walked = false;
    const onPointerDown = (): void => {
      walked = false;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Tab') walked = true;
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const belongsToControl = event.key === 'Enter' || (event.key === ' ' && walked && isOtherControl(event.target));
      // A held key would click the focused button again and again, and its label changes under the finger.
      if (belongsToControl ? event.repeat : controller.press(event.key, event.repeat)) event.preventDefault();
    };
    addEventListener('pointerdown', onPointerDown);
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('pointerdown', onPointerDown);
      removeEventListener('keydown', onKeyDown);
    };
  }, [controller]);
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function isOtherControl(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.hasAttribute('data-primary')) return false;
  return target.matches('button, a[href], input');
}
