import type { ConsoleView } from '../../contract/counter.ts';

/** Whether the visitors can see and hear the call. */
export type Reach =
  | { readonly kind: 'none' }
  | { readonly kind: 'ready'; readonly displays: number }
  | { readonly kind: 'sending'; readonly displays: number }
  | { readonly kind: 'shown'; readonly shown: number; readonly displays: number }
  | { readonly kind: 'unseen'; readonly displays: number };

/** After so long without a display's word the officer calls by voice. */
export const UNSEEN_AFTER_MS = 3000;

/**
 * `sinceCallMs` is how long this screen has known the newest announcement, on the machine's own monotonic clock (the
 * server's clock runs faster in a demo). A call counts only while the ticket is called: afterwards the visitor is here.
 */
export function readReach(view: ConsoleView, sinceCallMs: number): Reach {
  const { reach, displays } = view;
  if (displays === 0 && (reach === null || reach.shown === 0)) return { kind: 'none' };
  if (reach === null || view.counter.current?.state !== 'called') return { kind: 'ready', displays };
  if (reach.shown > 0) return { kind: 'shown', shown: reach.shown, displays: Math.max(reach.displays, reach.shown) };
  return sinceCallMs >= UNSEEN_AFTER_MS ? { kind: 'unseen', displays } : { kind: 'sending', displays };
}

/** Whether the officer must call by voice now. */
export function mustCallByVoice(view: ConsoleView, reach: Reach): boolean {
  return view.counter.current?.state === 'called' && (reach.kind === 'none' || reach.kind === 'unseen');
}
