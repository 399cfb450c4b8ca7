import { useEffect, useRef, useState } from 'preact/hooks';
import type { CounterAnswer, CounterList, CounterView } from '../contract/counter.ts';
import type { Problem } from '../contract/problem.ts';
import type { Me } from '../contract/session.ts';
import { formatTime } from '../ui-shared/format.ts';
import { chooseTexts, counterTexts } from '../ui-shared/texts/counter-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { send } from './api.ts';
import { timeZone } from './catalogue-store.ts';
import { ChoiceDialog } from './choice-dialog.tsx';
import { isTakenBy, orderCounters } from './counter-choice.ts';
import { CounterRows } from './counter-rows.tsx';
import { ProblemBand } from './problem-band.tsx';
import { sitAt } from './session.ts';

const REFRESH_MS = 5000;

/** The question that stands between a counter and the person. */
type Obstacle =
  | { readonly kind: 'taken'; readonly counter: CounterView; readonly by: string; readonly since: number }
  | { readonly kind: 'elsewhere'; readonly from: CounterView };

/** Which counter is yours today. The last one is first, and Enter takes it. */
export function ChooseCounter({ me }: { me: Me }) {
  const [counters, setCounters] = useState<readonly CounterView[] | null>(null);
  const [problem, setProblem] = useState<Problem | null | undefined>(undefined);
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [query, setQuery] = useState('');
  const busy = useRef(false);

  const refresh = async (): Promise<readonly CounterView[] | null> => {
    const reply = await send<CounterList>('GET', '/counters');
    if (!reply.ok) {
      setProblem(reply.problem);
      return null;
    }
    setProblem(undefined);
    const ordered = orderCounters(reply.value.counters, me);
    setCounters(ordered);
    return ordered;
  };
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);

  const take = async (counter: CounterView, takeOver: boolean): Promise<void> => {
    if (busy.current) return;
    const by = isTakenBy(counter, me);
    if (by !== null && !takeOver) return setObstacle({ kind: 'taken', counter, by: by.personName, since: by.since });
    busy.current = true;
    const reply = await send<CounterAnswer>('POST', `/counters/${counter.id}/open`, takeOver ? { takeOver } : {});
    busy.current = false;
    setObstacle(null);
    if (reply.ok) {
      sitAt(counter.id);
      return;
    }
    const fresh = await refresh();
    setObstacle(readObstacle(reply.problem, counter, fresh, me));
    setProblem(reply.problem);
  };
  return (
    <div class="choose">
      <header class="page-head">
        <h1>{t(chooseTexts.title)}</h1>
        <p class="muted">{t(chooseTexts.lead)}</p>
      </header>
      {problem !== undefined && obstacle === null && <ProblemBand problem={problem} />}
      {counters === null && problem === undefined && <p class="muted">{t(counterTexts.loading)}</p>}
      {counters !== null && (
        <CounterRows
          counters={counters}
          me={me}
          query={query}
          onQuery={setQuery}
          onTake={(one) => void take(one, false)}
        />
      )}
      {obstacle?.kind === 'taken' && (
        <ChoiceDialog
          title={t(chooseTexts.takeOverTitle(obstacle.counter.name, obstacle.by))}
          hint={`${t(chooseTexts.takeOverSince(formatTime(obstacle.since, timeZone.value)))} ${t(chooseTexts.takeOverMeaning)}`}
          choices={[{ value: true, label: t(chooseTexts.takeOver) }]}
          onChoose={() => void take(obstacle.counter, true)}
          onClose={() => setObstacle(null)}
        />
      )}
      {obstacle?.kind === 'elsewhere' && (
        <ChoiceDialog
          title={t(chooseTexts.elsewhereTitle(obstacle.from.name))}
          hint={t(chooseTexts.elsewhereNext)}
          choices={[{ value: obstacle.from.id, label: t(chooseTexts.elsewhereBack(obstacle.from.name)) }]}
          onChoose={(counterId) => {
            sitAt(counterId);
          }}
          onClose={() => setObstacle(null)}
        />
      )}
    </div>
  );
}

/** What the server said no to, as a question that can be answered; null if it cannot. */
function readObstacle(
  problem: Problem | null,
  counter: CounterView,
  fresh: readonly CounterView[] | null,
  me: Me,
): Obstacle | null {
  const now = fresh?.find((one) => one.id === counter.id);
  const by = now === undefined ? null : isTakenBy(now, me);
  if (problem?.code === 'counterTaken' && by !== null) {
    return { kind: 'taken', counter, by: by.personName, since: by.since };
  }
  const from = fresh?.find((one) => one.duty?.personId === me.personId && one.duty.state !== 'closed');
  return problem?.code === 'officerElsewhere' && from !== undefined ? { kind: 'elsewhere', from } : null;
}
