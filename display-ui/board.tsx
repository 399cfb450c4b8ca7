import { useEffect } from 'preact/hooks';
import type { BoardView } from '../contract/board.ts';
import { everySecond } from '../ui-shared/server-clock.ts';
import { displayTexts } from '../ui-shared/texts/display-texts.ts';
import { AwayBand } from './away-band.tsx';
import { closedWords } from './board-hours.ts';
import type { BoardLink } from './board-link.ts';
import { orderCounters, otherCalls, readNotices, waitingByAgency } from './board-model.ts';
import { ClosedPanel } from './closed-panel.tsx';
import { CounterStrip } from './counter-strip.tsx';
import { LastCalls } from './last-calls.tsx';
import { NewestCall } from './newest-call.tsx';
import { NoticeLine } from './notice-line.tsx';
import { OutageBand } from './outage-band.tsx';
import { TopBar } from './top-bar.tsx';
import { useOrientation } from './use-orientation.ts';
import { WaitingStrip } from './waiting-strip.tsx';

/** The board of a zone: the newest call, those before it, every counter, who waits. */
export function Board(props: { link: BoardLink; view: BoardView }) {
  const { link, view } = props;
  const headline = link.headline.value;
  const orientation = useOrientation();
  const away = link.live.status.value !== 'live';
  const { timeZone } = view.mall;
  const closed = closedWords(view.hours, view.counters, { timeZone, now: everySecond.value });
  const shown = closed === null ? headline : null;
  // Without the server the age of the numbers is what matters most; there is room for one band.
  const disrupted = !away && view.outages.length > 0;
  const isTight = disrupted && orientation === 'portrait';
  const others = otherCalls(view, shown?.call ?? null, isTight ? 4 : 5);
  const numbers = [...(shown === null ? [] : [shown.call.n]), ...others.map((call) => call.n)];

  useReceipts(link, numbers);

  return (
    <div class={disrupted ? 'board board-disrupted' : 'board'}>
      <TopBar view={view} />
      {away ? <AwayBand heardAt={link.live.heardAt.value} timeZone={timeZone} /> : null}
      {disrupted ? <OutageBand outages={view.outages} timeZone={timeZone} /> : null}
      <main class="board-main">
        <h1 class="visually-hidden">{displayTexts.boardTitle(view.zone.name).id}</h1>
        {closed === null ? <NewestCall headline={headline} /> : <ClosedPanel words={closed} />}
        <LastCalls calls={others} />
        <CounterStrip counters={orderCounters(view.counters)} timeZone={timeZone} />
        <WaitingStrip agencies={waitingByAgency(view.waitingByService)} />
      </main>
      {/* A band takes the place of the notices, so that the number stays as large as it must be for eight metres. */}
      {away || disrupted ? null : <NoticeLine notices={readNotices(view)} sound={link.sound.value} />}
    </div>
  );
}

/** Tells the server which calls stand here now, so that officers know whether they were seen. */
function useReceipts(link: BoardLink, numbers: readonly number[]): void {
  useEffect(() => {
    const report = (): void => {
      // A tab behind another one shows nothing to anybody.
      if (document.visibilityState !== 'hidden') link.reportShown(numbers);
    };
    report();
    document.addEventListener('visibilitychange', report);
    return () => document.removeEventListener('visibilitychange', report);
  }, [numbers.join(), link.live.status.value]);
}
