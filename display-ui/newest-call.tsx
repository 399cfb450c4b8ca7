import { ArrowRight, Ticket } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui-shared/icon.tsx';
import { displayTexts } from '../ui-shared/texts/display-texts.ts';
import { formatTicketLabel } from '../ui-shared/ticket-label.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import type { ShownCall } from './announcer-state.ts';
import type { Headline } from './board-link.ts';
import { splitCounterName } from './board-model.ts';
import { emWidth, numberSize, type Orientation, shrinkTo } from './fit.ts';
import { useHighlight } from './use-highlight.ts';
import { useOrientation } from './use-orientation.ts';

/** Font sizes of the number and the counter as shares of the height, and the counter's share of the width. */
const SHARES: Record<Orientation, { number: number; height: number; most: number }> = {
  landscape: { number: 0.765, height: 0.3, most: 0.66 },
  portrait: { number: 0.68, height: 0.25, most: 1 },
};

/** The dominant call: its number, where to go, and whose counter that is. Read from eight metres. */
export function NewestCall(props: { headline: Headline | null }) {
  const { headline } = props;
  const highlighted = useHighlight(headline);
  return (
    <section
      class={highlighted ? 'newest newest-called' : 'newest'}
      aria-label={displayTexts.newest.id}
      data-call={headline?.call.n}
    >
      {headline === null ? <NoCall /> : <Call key={headline.call.n} call={headline.call} />}
      <p class="visually-hidden" aria-live="assertive">
        {headline === null ? '' : describe(headline.call)}
      </p>
    </section>
  );
}

function describe(call: ShownCall): string {
  return `Nomor ${formatTicketLabel(call.ticketLabel)}, ${displayTexts.goTo.id} ${call.counterName}, ${call.agencyName}.`;
}

function Call(props: { call: ShownCall }) {
  const { call } = props;
  const box = useRef<HTMLDivElement>(null);
  const size = useBoxSize(box);
  const orientation = useOrientation();
  const counter = splitCounterName(call.counterName);
  const number = numberSize(formatTicketLabel(call.ticketLabel), size.width, size.height * SHARES[orientation].number);
  return (
    <div class="call">
      <div class="call-agency">
        <span class="bar" style={{ background: call.agencyColour }} />
        <span class="call-names">
          <span class="call-short" style={{ fontSize: `calc(var(--text-5) * ${shrinkTo(call.agencyShortName, 13)})` }}>
            {call.agencyShortName}
          </span>
          {call.agencyName === call.agencyShortName ? null : <span class="call-long">{call.agencyName}</span>}
        </span>
      </div>
      <div class="call-numbers" ref={box}>
        <div class="call-number" style={{ fontSize: `${number}px` }}>
          <TicketNumber label={call.ticketLabel} />
        </div>
        <div class="call-counter" style={{ fontSize: `${counterSize(call.counterName, size, orientation)}px` }}>
          <span class="call-arrow">
            <Icon icon={ArrowRight} size="0.72em" />
          </span>
          {counter.word === '' ? null : <span class="call-word">{counter.word}</span>}
          <span class="call-desk">{counter.number}</span>
          <span class="call-please">
            {displayTexts.goTo.id}
            <span class="call-english" lang="en">
              {displayTexts.goToCounter(call.counterNumber).en}
            </span>
          </span>
        </div>
      </div>
    </div>
  );
}

/** The arrow and its gap take about one and a half em; across, the words beside the counter take a third of the width. */
function counterSize(name: string, size: { width: number; height: number }, orientation: Orientation): number {
  const { height, most } = SHARES[orientation];
  return Math.floor(Math.min(size.height * height, (size.width * most) / (emWidth(name) + 1.6)));
}

function NoCall() {
  return (
    <div class="nocall">
      <Icon icon={Ticket} size="2.2em" />
      <p class="nocall-title">{displayTexts.noCallsYet.id}</p>
      <p class="nocall-hint">{displayTexts.noCallsHint.id}</p>
      <p class="nocall-english" lang="en">
        {displayTexts.noCallsYet.en}. {displayTexts.noCallsHint.en}
      </p>
    </div>
  );
}

/** The size of an element in pixels, followed. The element's size must not depend on what is computed from it. */
function useBoxSize(box: { current: HTMLDivElement | null }): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return size;
}
