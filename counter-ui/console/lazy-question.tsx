import { useEffect } from 'preact/hooks';
import { stateTexts } from '../../ui-shared/texts/counter-state-texts.ts';
import type { QuestionProps } from './console-questions.tsx';
import { later, loadLater } from './later.ts';
import type { Notice } from './notice.ts';

type Props = Omit<QuestionProps, 'question'> & { onFailed(notice: Notice): void };

/** The open question, if there is one. If it cannot be loaded the console says so and stays as it was. */
export function LazyQuestion({ onFailed, ...props }: Props) {
  const question = props.controller.question.value;
  const asked = question !== null;
  useEffect(() => {
    loadLater().catch(() => {
      if (!asked) return;
      props.controller.ask(null);
      onFailed({ tone: 'problem', title: stateTexts.questionFailed, next: stateTexts.questionFailedNext });
    });
  }, [asked]);
  const Content = later.value?.ConsoleQuestion;
  return question === null || Content === undefined ? null : <Content {...props} question={question} />;
}
