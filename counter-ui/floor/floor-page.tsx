import './floor.css';
import './counter-card.css';
import './service-lines.css';
import './alarm-list.css';
import { signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FloorView } from '../../contract/floor.ts';
import type { OutageView } from '../../contract/outage.ts';
import type { Problem } from '../../contract/problem.ts';
import type { Me } from '../../contract/session.ts';
import { formatNumber } from '../../ui-shared/format.ts';
import { connectLive } from '../../ui-shared/live-client.ts';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { floorTexts } from '../../ui-shared/texts/counter-floor-texts.ts';
import { counterTexts } from '../../ui-shared/texts/counter-texts.ts';
import { hoursWords } from '../../ui-shared/texts/hours-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import type { PageProps } from '../app.tsx';
import { catalogue, timeZone } from '../catalogue-store.ts';
import { LinkBand } from '../link-band.tsx';
import { OutageDialogs, type Question } from '../outages/outage-dialogs.tsx';
import { findSubject } from '../outages/outage-subjects.ts';
import { ProblemBand } from '../problem-band.tsx';
import { navigate } from '../route.ts';
import { loseSession } from '../session.ts';
import type { AlarmAction } from './alarm-actions.ts';
import { AlarmList } from './alarm-list.tsx';
import { CounterCard } from './counter-card.tsx';
import { groupByZone } from './floor-order.ts';
import { FloorOutages } from './floor-outages.tsx';
import { ServiceLines } from './service-lines.tsx';
import { sitDown } from './sit-down.ts';

function openFloor() {
  const view = signal<FloorView | null>(null);
  const live = connectLive({
    want: { view: 'floor' },
    onView: (...[name, incoming]) => {
      if (name === 'floor:view') view.value = incoming;
    },
  });
  return { view, live };
}

/** Every counter, every line, every alarm, live. */
export function FloorPage({ me }: PageProps) {
  const floor = useMemo(openFloor, []);
  useEffect(() => () => floor.live.close(), [floor]);
  const refusal = floor.live.refusal.value;
  useEffect(() => {
    if (refusal === 'notSignedIn') loseSession();
  }, [refusal]);
  const view = floor.view.value;
  return (
    <div class="floor">
      <LinkBand live={floor.live} />
      {view === null ? <p class="muted">{t(counterTexts.loading)}</p> : <Floor view={view} me={me} />}
    </div>
  );
}

function Floor({ view, me }: { view: FloorView; me: Me }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null | undefined>(undefined);
  const mall = catalogue.value;
  const onAct = (action: AlarmAction): void => {
    setProblem(undefined);
    if (action.kind === 'sit') void sitDown(action.counter.id).then(setProblem);
    else if (action.kind === 'look') showCard(action.counterId);
    else if (action.kind === 'devices') navigate('devices');
    else if (action.kind === 'letIn') setQuestion(action);
    else if (mall !== null) {
      const subject = findSubject(mall, me, { scope: 'service', subjectId: action.serviceId });
      setQuestion({ kind: 'declare', subject });
    }
  };
  return (
    <>
      <FloorHead view={view} />
      {problem !== undefined && <ProblemBand problem={problem} />}
      {said !== null && (
        <p class="band band--info" role="status">
          {said}
        </p>
      )}
      <div class="floor-columns">
        <div class="floor-work">
          <FloorOutages
            outages={view.outages}
            me={me}
            onChange={(outage: OutageView) => setQuestion({ kind: 'change', outage })}
            onLift={(outage: OutageView) => setQuestion({ kind: 'lift', outage })}
          />
          <Zones view={view} />
          <ServiceLines services={view.services} />
        </div>
        <AlarmList view={view} me={me} onAct={onAct} />
      </div>
      {question !== null && mall !== null && (
        <OutageDialogs
          question={question}
          mall={mall}
          me={me}
          onDone={(words) => {
            setQuestion(null);
            setSaid(words ?? null);
          }}
          onClose={() => setQuestion(null)}
        />
      )}
    </>
  );
}

function showCard(counterId: string): void {
  const card = document.querySelector<HTMLElement>(`[data-counter="${CSS.escape(counterId)}"]`);
  card?.scrollIntoView({ block: 'center' });
  card?.focus();
}

function FloorHead({ view }: { view: FloorView }) {
  const sum = (of: (one: FloorView['services'][number]) => number): number =>
    view.services.reduce((total, one) => total + of(one), 0);
  const open = view.counters.filter((one) => one.duty?.state === 'open');
  const overdue = sum((one) => one.overdue);
  const planned = view.planned.length;
  const openPlanned = open.filter(({ id }) => view.planned.includes(id)).length;
  return (
    <header class="floor-head">
      <h1>{t(floorTexts.title)}</h1>
      <p>{t(floorTexts.waiting(formatNumber(sum((one) => one.waiting))))}</p>
      <p>
        {planned === 0
          ? t(floorTexts.open(formatNumber(open.length), formatNumber(view.counters.length)))
          : t(floorTexts.planned(formatNumber(openPlanned), formatNumber(planned)))}
      </p>
      {overdue > 0 && <p class="over-word">{t(floorTexts.overdue(formatNumber(overdue)))}</p>}
      <p class="muted floor-hours">{hoursWords(view.hours, { timeZone: timeZone.value, now: everySecond.value })}</p>
    </header>
  );
}

function Zones({ view }: { view: FloorView }) {
  return (
    <section class="zones" aria-label={t(floorTexts.zones)}>
      {groupByZone(view.counters).map((zone) => (
        <section key={zone.id} class="zone">
          <h2>{zone.name}</h2>
          <ul class="cards">
            {zone.counters.map((counter) => (
              <CounterCard key={counter.id} counter={counter} isPlanned={view.planned.includes(counter.id)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
