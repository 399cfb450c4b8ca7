import type { BoardCall } from '../contract/board.ts';
import { displayTexts } from '../ui-shared/texts/display-texts.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import { splitCounterName } from './board-model.ts';
import { useMoves } from './use-moves.ts';

/** The calls before the newest one. When one joins them the others move down, so that the eye can follow. */
export function LastCalls(props: { calls: readonly BoardCall[] }) {
  const { calls } = props;
  const list = useMoves(calls.map((call) => call.n).join());
  return (
    <section class="last" aria-label={displayTexts.lastCalls.id}>
      <h2 class="last-title">
        {displayTexts.lastCalls.id} <span lang="en">{displayTexts.lastCalls.en}</span>
      </h2>
      {calls.length === 0 ? <p class="last-none">{displayTexts.noOtherCalls.id}</p> : null}
      <ol class="last-list" ref={list}>
        {calls.map((call) => (
          <LastCall key={call.ticketLabel} call={call} />
        ))}
      </ol>
    </section>
  );
}

function LastCall(props: { call: BoardCall }) {
  const { call } = props;
  const counter = splitCounterName(call.counterName);
  return (
    <li class="last-call">
      <span class="bar" style={{ background: call.agencyColour }} />
      <span class="last-number">
        <TicketNumber label={call.ticketLabel} />
      </span>
      <span class="last-agency">{call.agencyShortName}</span>
      <span class="last-counter">
        <span class="last-word">{counter.word}</span>
        <span class="last-desk">{counter.number}</span>
      </span>
    </li>
  );
}
