import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { stateTexts } from '../../ui-shared/texts/counter-state-texts.ts';
import type { QuestionProps } from './console-questions.tsx';
import type { Notice } from './notice.ts';

const Loaded = signal<ComponentType<QuestionProps> | null>(null);

/** The questions come with the console, but after it: they are there before a finger has found the key. */
async function loadQuestions(): Promise<void> {
  if (Loaded.value === null) Loaded.value = (await import('./console-questions.tsx')).ConsoleQuestion;
}

type Props = Omit<QuestionProps, 'question'> & { onFailed(notice: Notice): void };

/** The open question, if there is one. If it cannot be loaded the console says so and stays as it was. */
export function LazyQuestion({ onFailed, ...props }: Props) {
  const question = props.controller.question.value;
  const asked = question !== null;
  useEffect(() => {
    loadQuestions().catch(() => {
      if (!asked) return;
      props.controller.ask(null);
      onFailed({ tone: 'problem', title: stateTexts.questionFailed, next: stateTexts.questionFailedNext });
    });
  }, [asked]);
  const Content = Loaded.value;
  return question === null || Content === null ? null : <Content {...props} question={question} />;
}
