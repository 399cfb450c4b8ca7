import { TriangleAlert } from 'lucide';
import type { Problem } from '../contract/problem.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { t } from '../ui-shared/texts/language.ts';
import { problemText } from '../ui-shared/texts/problem-texts.ts';

/** What went wrong and what to do next; null is a server that did not answer. */
export function ProblemBand({ problem }: { problem: Problem | null }) {
  const text = problemText(problem);
  return (
    <div class="band band--over" role="alert">
      <Icon icon={TriangleAlert} size="24px" />
      <p>
        <strong>{t(text.title)}</strong>
        <span> {t(text.next)}</span>
      </p>
    </div>
  );
}
