import type { BoardCounter } from '../contract/board.ts';
import { formatTime } from '../ui-shared/format.ts';
import { everySecond } from '../ui-shared/server-clock.ts';
import { displayTexts } from '../ui-shared/texts/display-texts.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import { shrinkTo } from './fit.ts';
import { PageMarks } from './page-marks.tsx';
import { gridFor, paginate } from './paging.ts';
import { useOrientation } from './use-orientation.ts';
import { usePage } from './use-page.ts';

/** How many fit, and how much of a row is room for the agencies' names. */
const FITS = {
  landscape: { inRow: 5, most: 10, step: 1, rowEm: 48 },
  portrait: { inRow: 2, most: 6, step: 2, rowEm: 30 },
};

/** Every counter of the zone with its current number; what does not fit comes round in pages that stand still. */
export function CounterStrip(props: { counters: readonly BoardCounter[]; timeZone: string }) {
  const { inRow, most, step, rowEm } = FITS[useOrientation()];
  const pages = paginate(props.counters, most, step);
  const page = usePage(pages.length);
  const { columns } = gridFor(pages[0]?.length ?? 0, inRow);
  return (
    <section class="counters" aria-label={displayTexts.counters.id}>
      <ul key={page} class="counters-grid" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {(pages[page] ?? []).map((counter) => (
          <CounterCell key={counter.id} counter={counter} nameEm={rowEm / columns} timeZone={props.timeZone} />
        ))}
      </ul>
      <PageMarks page={page} count={pages.length} />
    </section>
  );
}

function CounterCell(props: { counter: BoardCounter; nameEm: number; timeZone: string }) {
  const { counter, nameEm } = props;
  const back = counter.ticketLabel === null && counter.duty === 'break' ? stillToCome(counter.expectedReturnAt) : null;
  // The bar tells the agency; nobody is called here until then, and the time must be read from afar.
  const caption = back === null ? counter.agencyShortName : displayTexts.backAt.id;
  const called = counter.ticketLabel !== null && !counter.serving;
  const classes = `counter counter-${counter.duty}${called ? ' counter-called' : ''}`;
  return (
    <li class={classes}>
      <span class="bar" style={{ background: counter.agencyColour }} />
      <span class="counter-desk">
        <span class="caption">{displayTexts.counter.id}</span>
        <span class="counter-big">{counter.number}</span>
      </span>
      <span class="counter-now">
        <span class="caption" style={{ fontSize: `calc(var(--text-1) * ${shrinkTo(caption, nameEm)})` }}>
          {caption}
        </span>
        {back === null ? (
          <CounterNow counter={counter} />
        ) : (
          <span class="counter-big counter-back">{formatTime(back, props.timeZone)}</span>
        )}
      </span>
    </li>
  );
}

/** A time that has gone by without the officer is no promise any more. Epoch ms. */
function stillToCome(at: number | null): number | null {
  return at !== null && at > everySecond.value ? at : null;
}

function CounterNow(props: { counter: BoardCounter }) {
  const { duty, ticketLabel } = props.counter;
  if (ticketLabel !== null) {
    return (
      <span class="counter-big">
        <TicketNumber label={ticketLabel} />
      </span>
    );
  }
  const words = { open: displayTexts.free, break: displayTexts.onBreak, closed: displayTexts.closed };
  return <span class="counter-word">{words[duty].id}</span>;
}
