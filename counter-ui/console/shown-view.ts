import { type ReadonlySignal, signal } from '@preact/signals';
import type { ConsoleView } from '../../contract/counter.ts';
import { type AnswerGuard, isLate, LATE_VIEW_MS, markOf } from './apply-answer.ts';

/** The view on the screen, fed by live views and by the answers of commands, whichever comes first. */
export interface ShownView {
  readonly view: ReadonlySignal<ConsoleView | null>;
  /** When this screen first saw the newest announcement, on the machine's monotonic clock. */
  readonly callSeenAt: ReadonlySignal<number>;
  onLive(incoming: ConsoleView): void;
  /** `before` is the mark of the view when the command went out. */
  onAnswer(before: string | null, apply: (view: ConsoleView) => ConsoleView): void;
  close(): void;
}

export function createShownView(monotonic: () => number = () => performance.now()): ShownView {
  const view = signal<ConsoleView | null>(null);
  const callSeenAt = signal(0);
  let guard: AnswerGuard | null = null;
  let lateTimer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: ConsoleView): void => {
    if (next.reach?.n !== view.value?.reach?.n) callSeenAt.value = monotonic();
    view.value = next;
  };

  return {
    view,
    callSeenAt,
    onLive: (incoming) => {
      clearTimeout(lateTimer);
      // If nothing newer follows the late one, it was true after all.
      if (isLate(guard, incoming, monotonic())) {
        lateTimer = setTimeout(() => show(incoming), LATE_VIEW_MS);
        return;
      }
      guard = null;
      show(incoming);
    },
    onAnswer: (before, apply) => {
      const shown = view.value;
      // The live view was quicker than the answer, and is the newer of the two.
      if (shown === null || before === null || markOf(shown) !== before) return;
      const next = apply(shown);
      if (markOf(next) !== before) guard = { before, until: monotonic() + LATE_VIEW_MS };
      show(next);
    },
    close: () => clearTimeout(lateTimer),
  };
}
