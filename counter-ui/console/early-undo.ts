import { effect } from '@preact/signals';
import type { UndoOffer } from '../../contract/counter.ts';
import type { ConsoleStore } from './console-store.ts';

/** How long after the key the server may take to offer the undoing. */
const PATIENCE_MS = 3000;

interface EarlyUndo {
  /** A command goes out: what is offered until then is not what its undoing would be. */
  begin(): void;
  /** U was pressed while that command is under way. */
  want(): void;
}

/**
 * A slip of the finger is noticed at once, often before the answer to it is here: U then counts as soon as the server offers to take
 * back the step under way. The step before is never taken back for it, nor one that comes later. `now` in epoch milliseconds.
 */
export function watchEarlyUndo(
  store: Pick<ConsoleStore, 'view' | 'busy'>,
  now: () => number,
  undo: () => void,
): EarlyUndo {
  let before: UndoOffer | null = null;
  let wantedUntil = 0;
  effect(() => {
    const offer = store.view.value?.undo ?? null;
    if (store.busy.value !== null || wantedUntil === 0 || offer === null || isSame(offer, before)) return;
    const isInTime = now() <= wantedUntil;
    wantedUntil = 0;
    if (isInTime) undo();
  });
  return {
    begin: () => {
      before = store.view.value?.undo ?? null;
      wantedUntil = 0;
    },
    want: () => {
      if (store.busy.value?.kind !== 'undo') wantedUntil = now() + PATIENCE_MS;
    },
  };
}

function isSame(one: UndoOffer, other: UndoOffer | null): boolean {
  return other !== null && one.ticketId === other.ticketId && one.step === other.step && one.until === other.until;
}
