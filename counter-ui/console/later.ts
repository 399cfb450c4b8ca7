import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { ConsoleView } from '../../contract/counter.ts';
import type { QuestionProps } from './console-questions.tsx';

interface Later {
  readonly ConsoleQuestion: ComponentType<QuestionProps>;
  readonly SituationBands: ComponentType<{ view: ConsoleView }>;
}

/** What comes with the console, but after it: the first page stays small, and these are there before a finger has found a key. */
export const later = signal<Later | null>(null);

/** Fails if the server went away just after the page; browsers remember that, so only loading the page anew helps. */
export async function loadLater(): Promise<void> {
  if (later.value !== null) return;
  const [{ ConsoleQuestion }, { SituationBands }] = await Promise.all([
    import('./console-questions.tsx'),
    import('./situation-bands.tsx'),
  ]);
  later.value = { ConsoleQuestion, SituationBands };
}
