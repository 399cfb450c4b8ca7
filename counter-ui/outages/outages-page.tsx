import './outages.css';
import { CircleCheck, TriangleAlert } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../contract/catalogue.ts';
import type { OutageList, OutageView } from '../../contract/outage.ts';
import type { Problem } from '../../contract/problem.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { outagePageTexts } from '../../ui-shared/texts/counter-outage-texts.ts';
import { counterTexts } from '../../ui-shared/texts/counter-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { send } from '../api.ts';
import type { PageProps } from '../app.tsx';
import { catalogue, loadCatalogue } from '../catalogue-store.ts';
import { ProblemBand } from '../problem-band.tsx';
import { OutageCard, PastOutage } from './outage-card.tsx';
import { OutageDialogs, type Question } from './outage-dialogs.tsx';
import { agencyOf, mayTouch } from './outage-rights.ts';
import { findSubject } from './outage-subjects.ts';
import { ServiceRows } from './service-rows.tsx';

const REFRESH_MS = 10_000;

/** Declare a disruption, bring news about it, lift it; and let more visitors in than quota or closing time allow. */
export function OutagesPage({ me }: PageProps) {
  const { outages, problem, refresh } = useOutages();
  const [question, setQuestion] = useState<Question | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const mall = catalogue.value;
  if (mall === null) return <p class="waiting-page muted">{t(counterTexts.loading)}</p>;

  const onDone = (words?: string): void => {
    setQuestion(null);
    setSaid(words ?? null);
    void refresh();
  };
  return (
    <div class="outages">
      <header class="outages-head">
        <div class="page-head">
          <h1>{t(outagePageTexts.title)}</h1>
          <p class="muted">{t(outagePageTexts.lead)}</p>
        </div>
        <button
          type="button"
          class="button button--strong"
          onClick={() => setQuestion({ kind: 'declare', subject: null })}
        >
          <Icon icon={TriangleAlert} /> {t(outagePageTexts.declare)}
        </button>
      </header>
      {problem !== undefined && <ProblemBand problem={problem} />}
      {said !== null && (
        <p class="band band--info" role="status">
          {said}
        </p>
      )}
      {outages === null ? (
        <p class="muted">{t(counterTexts.loading)}</p>
      ) : (
        <Outages outages={outages} mall={mall} me={me} onAsk={setQuestion} />
      )}
      <ServiceRows
        mall={mall}
        me={me}
        onDisrupt={({ serviceId }) => {
          setQuestion({ kind: 'declare', subject: findSubject(mall, me, { scope: 'service', subjectId: serviceId }) });
        }}
        onLetIn={({ serviceId, name }) => setQuestion({ kind: 'letIn', serviceId, name })}
      />
      {question !== null && (
        <OutageDialogs question={question} mall={mall} me={me} onDone={onDone} onClose={() => setQuestion(null)} />
      )}
    </div>
  );
}

function useOutages() {
  const [outages, setOutages] = useState<readonly OutageView[] | null>(null);
  const [problem, setProblem] = useState<Problem | null | undefined>(undefined);
  const refresh = async (): Promise<void> => {
    const reply = await send<OutageList>('GET', '/outages');
    setProblem(reply.ok ? undefined : reply.problem);
    if (reply.ok) setOutages(reply.value.outages);
    await loadCatalogue();
  };
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  return { outages, problem, refresh };
}

interface OutagesProps extends PageProps {
  readonly outages: readonly OutageView[];
  readonly mall: Catalogue;
  onAsk(question: Question): void;
}

function Outages({ outages, mall, me, onAsk }: OutagesProps) {
  const lasting = outages.filter(({ liftedAt }) => liftedAt === null);
  const past = outages.filter(({ liftedAt }) => liftedAt !== null);
  const actions = {
    onChange: (outage: OutageView) => onAsk({ kind: 'change', outage }),
    onLift: (outage: OutageView) => onAsk({ kind: 'lift', outage }),
  };
  return (
    <>
      <section class="outage-section">
        <h2>{t(outagePageTexts.lasting)}</h2>
        {lasting.length === 0 && (
          <p class="outage-none">
            <Icon icon={CircleCheck} size="24px" />
            <span>
              <strong>{t(outagePageTexts.none)}</strong> {t(outagePageTexts.noneNext)}
            </span>
          </p>
        )}
        <ul class="outage-list">
          {lasting.map((outage) => {
            const may = mayTouch(me, agencyOf(outage, mall));
            return <OutageCard key={outage.id} outage={outage} actions={may ? actions : null} />;
          })}
        </ul>
      </section>
      {past.length > 0 && (
        <section class="outage-section">
          <h2>{t(outagePageTexts.past)}</h2>
          <ul class="outage-list">
            {past.map((outage) => (
              <PastOutage key={outage.id} outage={outage} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
