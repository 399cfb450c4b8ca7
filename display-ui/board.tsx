import { useEffect } from 'preact/hooks';
import type { BoardView } from '../contract/board.ts';
import { displayTexts } from '../ui-shared/texts/display-texts.ts';
import { AwayBand } from './away-band.tsx';
import type { BoardLink } from './board-link.ts';
import { orderCounters, otherCalls, waitingByAgency } from './board-model.ts';
import { CounterStrip } from './counter-strip.tsx';
import { LastCalls } from './last-calls.tsx';
import { NewestCall } from './newest-call.tsx';
import { NoticeLine } from './notice-line.tsx';
import { TopBar } from './top-bar.tsx';
import { WaitingStrip } from './waiting-strip.tsx';

/** The board of a zone: the newest call, those before it, every counter, who waits. */
export function Board(props: { link: BoardLink; view: BoardView }) {
  const { link, view } = props;
  const headline = link.headline.value;
  const away = link.live.status.value !== 'live';
  const others = otherCalls(view, headline?.call ?? null);
  const numbers = [...(headline === null ? [] : [headline.call.n]), ...others.map((call) => call.n)];

  useEffect(() => {
    const report = (): void => {
      // A tab behind another one shows nothing to anybody.
      if (document.visibilityState !== 'hidden') link.reportShown(numbers);
    };
    report();
    document.addEventListener('visibilitychange', report);
    return () => document.removeEventListener('visibilitychange', report);
  }, [numbers.join(), link.live.status.value]);

  return (
    <div class="board">
      <TopBar view={view} />
      {away ? <AwayBand heardAt={link.live.heardAt.value} timeZone={view.mall.timeZone} /> : null}
      <main class="board-main">
        <h1 class="visually-hidden">{displayTexts.boardTitle(view.zone.name).id}</h1>
        <NewestCall headline={headline} />
        <LastCalls calls={others} />
        <CounterStrip counters={orderCounters(view.counters)} />
        <WaitingStrip agencies={waitingByAgency(view.waitingByService)} />
      </main>
      {/* The band takes the place of the notices, so that the number stays as large as it was. */}
      {away ? null : <NoticeLine notices={view.notices} sound={link.sound.value} />}
    </div>
  );
}
