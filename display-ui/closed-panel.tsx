import { DoorClosed } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import type { ClosedWords } from './board-hours.ts';
import { shrinkTo } from './fit.ts';

/** Letters of one line at full size, upright too; the box around the opening takes some. */
const TITLE_EM = 15;
const OPENS_EM = 14;

const sizeOf = (text: string, em: number) => ({ fontSize: `calc(var(--text-5) * ${shrinkTo(text, em, 0.5)})` });

/** The mall is closed and nobody is called any more: when it opens again, where the newest call would stand. */
export function ClosedPanel(props: { words: ClosedWords }) {
  const { title, opens } = props.words;
  return (
    <section class="newest" aria-label={title.id}>
      <div class="nocall">
        <Icon icon={DoorClosed} size="2.2em" />
        <p class="nocall-title" style={sizeOf(title.id, TITLE_EM)}>
          {title.id}
        </p>
        {opens === null ? null : (
          <p class="nocall-opens" style={sizeOf(opens.id, OPENS_EM)}>
            {opens.id}
          </p>
        )}
        <p class="nocall-english" lang="en">
          {title.en}
        </p>
      </div>
    </section>
  );
}
