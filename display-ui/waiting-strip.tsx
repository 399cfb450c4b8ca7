import { Users } from 'lucide';
import { formatNumber } from '../ui-shared/format.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { displayTexts } from '../ui-shared/texts/display-texts.ts';
import type { AgencyWaiting } from './board-model.ts';
import { PageMarks } from './page-marks.tsx';
import { paginate } from './paging.ts';
import { useOrientation } from './use-orientation.ts';
import { usePage } from './use-page.ts';

const FITS = { landscape: 5, portrait: 2 };

/** How many wait for each agency. */
export function WaitingStrip(props: { agencies: readonly AgencyWaiting[] }) {
  const pages = paginate(props.agencies, FITS[useOrientation()]);
  const page = usePage(pages.length);
  return (
    <section class="waiting" aria-label={displayTexts.waiting.id}>
      <h2 class="waiting-title">
        <Icon icon={Users} size="1.2em" />
        <span>
          {displayTexts.waiting.id}
          <span class="waiting-english" lang="en">
            {displayTexts.waiting.en}
          </span>
        </span>
      </h2>
      <ul key={page} class="waiting-list">
        {(pages[page] ?? []).map((agency) => (
          <li key={agency.agencyId} class="waiting-agency">
            <span class="bar" style={{ background: agency.colour }} />
            <span class="waiting-count">{formatNumber(agency.waiting)}</span>
            <span class="waiting-name">{agency.shortName}</span>
          </li>
        ))}
      </ul>
      <PageMarks page={page} count={pages.length} />
    </section>
  );
}
