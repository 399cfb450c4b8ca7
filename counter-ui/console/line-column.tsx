import type { ConsoleView } from '../../contract/counter.ts';
import { AsideLists } from './aside-lists.tsx';
import { LineList } from './line-list.tsx';
import { NextCard } from './next-card.tsx';
import type { StepProps } from './step-buttons.tsx';
import { TallyPanel } from './tally-panel.tsx';

/** Who is next and why, the line, those set aside, and what the day has brought. */
export function LineColumn({ view, steps }: { view: ConsoleView; steps: StepProps }) {
  return (
    <aside class="column-line">
      <NextCard view={view} steps={steps} />
      <LineList view={view} steps={steps} />
      <AsideLists view={view} steps={steps} />
      <TallyPanel tally={view.tally} />
    </aside>
  );
}
