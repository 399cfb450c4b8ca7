import { DoorClosed } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { displayStateTexts } from '../ui-shared/texts/display-state-texts.ts';
import type { ClosedWords } from './board-hours.ts';

/** The mall is closed and nobody is called any more: when it opens again, where the newest call would stand. */
export function ClosedPanel(props: { words: ClosedWords }) {
  const { title, opens } = props.words;
  return (
    <section class="newest" aria-label={title.id}>
      <div class="nocall">
        <Icon icon={DoorClosed} size="2.2em" />
        <p class="nocall-title">{title.id}</p>
        {opens === null ? null : <p class="nocall-opens">{opens.id}</p>}
        <p class="nocall-hint">{displayStateTexts.lateHint.id}</p>
        <p class="nocall-english" lang="en">
          {title.en}. {displayStateTexts.lateHint.en}
        </p>
      </div>
    </section>
  );
}
