import './time-bar.css';
import './roster.css';
import { ChevronLeft, ChevronRight } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { DutyHistory } from '../../contract/duty-history.ts';
import type { Problem } from '../../contract/problem.ts';
import { formatDate } from '../../ui-shared/format.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { observeServerTime, serverNow } from '../../ui-shared/server-clock.ts';
import { rosterTexts } from '../../ui-shared/texts/counter-roster-texts.ts';
import { counterTexts } from '../../ui-shared/texts/counter-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { send } from '../api.ts';
import type { PageProps } from '../app.tsx';
import { catalogue, timeZone } from '../catalogue-store.ts';
import { ProblemBand } from '../problem-band.tsx';
import { addDays, type Day, dayToUtc, isDay, readDay } from '../report/period.ts';
import { currentSearch, navigate } from '../route.ts';
import { AgencySection } from './agency-section.tsx';
import { HourScale } from './hour-scale.tsx';
import { readDaySentence } from './roster-sentence.ts';
import { TimeBar } from './time-bar.tsx';
import { frameOf, groupByAgency } from './timeline.ts';

/** Today goes on while one looks. */
const REFRESH_MS = 20_000;

/** Who was on duty when, against the roster, and when people waited with nobody there. */
export function RosterPage(_props: PageProps) {
  // Which day "today" is, the server's clock knows, and the catalogue has brought it.
  if (catalogue.value === null) return <p class="waiting-page muted">{t(counterTexts.loading)}</p>;
  return <Roster />;
}

function Roster() {
  const today = readDay(serverNow(), timeZone.value);
  const asked = new URLSearchParams(currentSearch.value).get('day');
  const day = isDay(asked) ? asked : today;
  const { history, problem } = useDay(day);
  return (
    <div class="roster" aria-busy={history === null}>
      <header class="roster-head">
        <div>
          <p class="small-title">{t(rosterTexts.title)}</p>
          <h1>{t(rosterTexts.question(formatDate(dayToUtc(day), 'UTC')))}</h1>
        </div>
        <DayPick day={day} today={today} />
      </header>
      {problem !== undefined && <ProblemBand problem={problem} />}
      {history === null && problem === undefined && <p class="muted">{t(counterTexts.loading)}</p>}
      {history !== null && <DayView history={history} />}
    </div>
  );
}

/** The newest question wins; today is asked for again and again. */
function useDay(day: Day) {
  const [history, setHistory] = useState<DutyHistory | null>(null);
  const [problem, setProblem] = useState<Problem | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const reply = await send<DutyHistory>('GET', `/duties?day=${day}`);
      if (!wanted) return;
      if (reply.ok) observeServerTime(reply.value.generatedAt);
      if (reply.ok) setHistory(reply.value);
      setProblem(reply.ok ? undefined : reply.problem);
    };
    setHistory(null);
    void load();
    const timer = setInterval(() => {
      if (day === readDay(serverNow(), timeZone.value)) void load();
    }, REFRESH_MS);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [day]);
  return { history, problem };
}

function DayPick({ day, today }: { day: Day; today: Day }) {
  const go = (to: Day): void => navigate('roster', { search: to === today ? '' : `?day=${to}` });
  return (
    <div class="day-pick">
      <button type="button" class="button" aria-label={t(rosterTexts.previous)} onClick={() => go(addDays(day, -1))}>
        <Icon icon={ChevronLeft} />
      </button>
      <input
        class="field"
        type="date"
        aria-label={t(rosterTexts.day)}
        value={day}
        onInput={(event) => {
          if (isDay(event.currentTarget.value)) go(event.currentTarget.value);
        }}
      />
      <button type="button" class="button" aria-label={t(rosterTexts.next)} onClick={() => go(addDays(day, 1))}>
        <Icon icon={ChevronRight} />
      </button>
      <button type="button" class="button" disabled={day === today} onClick={() => go(today)}>
        {t(rosterTexts.today)}
      </button>
    </div>
  );
}

function DayView({ history }: { history: DutyHistory }) {
  const frame = frameOf(history);
  const now = Math.min(history.generatedAt, history.to);
  if (history.counters.length === 0 && history.unattended.length === 0) {
    return (
      <div class="empty">
        <h2>{t(rosterTexts.empty)}</h2>
        <p class="muted">{t(rosterTexts.emptyNext)}</p>
      </div>
    );
  }
  return (
    <>
      <p class="roster-answer">{readDaySentence(history)}</p>
      <Legend />
      <div class="roster-days">
        <HourScale frame={frame} />
        {groupByAgency(history).map((group) => (
          <AgencySection key={group.agency.agencyId} group={group} frame={frame} now={now} />
        ))}
      </div>
    </>
  );
}

/** Each colour once, with its word. */
function Legend() {
  const frame = { from: 0, to: 1 };
  const kinds = [
    ['planned', rosterTexts.planned],
    ['open', rosterTexts.open],
    ['break', rosterTexts.onBreak],
    ['alone', rosterTexts.alone],
  ] as const;
  return (
    <ul class="legend" aria-label={t(rosterTexts.legend)}>
      {kinds.map(([kind, words]) => (
        <li key={kind}>
          <TimeBar frame={frame} now={2} layers={[{ kind, times: [frame] }]} />
          {t(words)}
        </li>
      ))}
    </ul>
  );
}
