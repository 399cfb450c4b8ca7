import { TriangleAlert } from 'lucide';
import type { OutageView } from '../contract/outage.ts';
import { formatOpening } from '../ui-shared/format.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { everySecond } from '../ui-shared/server-clock.ts';
import { displayStateTexts } from '../ui-shared/texts/display-state-texts.ts';
import type { Text } from '../ui-shared/texts/language.ts';
import type { Orientation } from './fit.ts';
import { PageMarks } from './page-marks.tsx';
import { useOrientation } from './use-orientation.ts';
import { usePage } from './use-page.ts';

/** How many letters the lines hold in their larger size. */
const LETTERS: Record<Orientation, { first: number; reason: number }> = {
  landscape: { first: 66, reason: 78 },
  portrait: { first: 56, reason: 110 },
};

/** What does not work in this zone, until when, and in which words: calm, standing still, one after another. */
export function OutageBand(props: { outages: readonly OutageView[]; timeZone: string }) {
  const { outages, timeZone } = props;
  const orientation = useOrientation();
  const page = usePage(outages.length);
  const outage = outages[page];
  if (outage === undefined) return null;
  const back = backText(outage, timeZone);
  const room = LETTERS[orientation];
  const isLong = outage.reason.length > room.reason || outage.subject.length + back.id.length > room.first;
  return (
    <section class={isLong ? 'outage outage-long' : 'outage'} aria-label={displayStateTexts.outages.id}>
      <span class="outage-icon">
        <Icon icon={TriangleAlert} size="1.5em" />
      </span>
      <div key={outage.id} class="outage-words">
        <p class="outage-first">
          <strong class="outage-subject">{outage.subject}</strong>
          <span class="outage-back">{back.id}</span>
        </p>
        <p class="outage-second">
          <span class="outage-reason">{outage.reason}</span>
          <span class="outage-english" lang="en">
            {displayStateTexts.outage.en}, {back.en}
          </span>
        </p>
      </div>
      <PageMarks page={page} count={outages.length} />
    </section>
  );
}

/** A time that has passed is none: nobody knows any more. */
function backText({ expectedUntil }: OutageView, timeZone: string): Text {
  const now = everySecond.value;
  if (expectedUntil === null || expectedUntil <= now) return displayStateTexts.backUnknown;
  return displayStateTexts.back(formatOpening(expectedUntil, now, timeZone));
}
