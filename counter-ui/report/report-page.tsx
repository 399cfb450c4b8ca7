import './report-controls.css';
import './report-table.css';
import './report.css';
import { Download, Printer, TriangleAlert } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../contract/problem.ts';
import type { SopReport } from '../../contract/report.ts';
import { formatDate, formatTime } from '../../ui-shared/format.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { observeServerTime, serverNow } from '../../ui-shared/server-clock.ts';
import { definitionTexts, reportTexts } from '../../ui-shared/texts/counter-report-texts.ts';
import { counterTexts } from '../../ui-shared/texts/counter-texts.ts';
import { language, t } from '../../ui-shared/texts/language.ts';
import { problemText } from '../../ui-shared/texts/problem-texts.ts';
import { wordTexts } from '../../ui-shared/texts/shared-texts.ts';
import { send } from '../api.ts';
import type { PageProps } from '../app.tsx';
import { catalogue, timeZone } from '../catalogue-store.ts';
import { currentSearch, navigate } from '../route.ts';
import { downloadCsv } from './download-csv.ts';
import { formatPeriod, readDay } from './period.ts';
import { ReportControls } from './report-controls.tsx';
import { ReportFigures } from './report-figures.tsx';
import { type ReportQuery, readQuery, writeQuery } from './report-query.ts';
import { readSentence } from './report-sentence.ts';
import { ReportTable } from './report-table.tsx';

type Answer =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: Problem | null }
  | { readonly kind: 'ready'; readonly report: SopReport };

/** The SOP report: the question in words, the answer as a sentence, then the table. */
export function ReportPage(_props: PageProps) {
  // Which day "today" is, the server's clock knows, and the catalogue has brought it.
  if (catalogue.value === null) return <p class="waiting-page muted">{t(counterTexts.loading)}</p>;
  return <Report />;
}

function Report() {
  const today = readDay(serverNow(), timeZone.value);
  const query = readQuery(currentSearch.value, today);
  const search = writeQuery(query);
  const [answer, ask] = useReport(search);
  const onAsk = (next: ReportQuery): void => navigate('report', { search: writeQuery(next) });
  return (
    <div class="report" aria-busy={answer.kind === 'loading'}>
      <header class="report-head">
        <p class="small-title">{t(reportTexts.title)}</p>
        <h1>{readQuestion(query)}</h1>
        {answer.kind === 'ready' && answer.report.total.tickets > 0 && (
          <p class="report-answer">{readSentence(answer.report.total)}</p>
        )}
      </header>
      <ReportControls query={query} today={today} onAsk={onAsk} />
      {answer.kind === 'loading' && <p class="muted">{t(reportTexts.loading)}</p>}
      {answer.kind === 'failed' && <Failed problem={answer.problem} onRetry={ask} />}
      {answer.kind === 'ready' && <Ready report={answer.report} query={query} />}
    </div>
  );
}

function readQuestion(query: ReportQuery): string {
  const period = formatPeriod(query, language.value === 'id' ? 'id-ID' : 'en-GB');
  return `${t(reportTexts.everyone)}, ${period}, ${t(reportTexts.by[query.groupBy])}`;
}

/** The newest question wins: an answer that comes late for an older one is dropped. */
function useReport(search: string): [Answer, () => void] {
  const [answer, setAnswer] = useState<Answer>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    setAnswer({ kind: 'loading' });
    void send<SopReport>('GET', `/reports/sop${search}`).then((reply) => {
      if (!wanted) return;
      if (reply.ok) observeServerTime(reply.value.generatedAt);
      setAnswer(reply.ok ? { kind: 'ready', report: reply.value } : { kind: 'failed', problem: reply.problem });
    });
    return () => {
      wanted = false;
    };
  }, [search, round]);
  return [answer, () => setRound(round + 1)];
}

function Failed({ problem, onRetry }: { problem: Problem | null; onRetry(): void }) {
  const text = problemText(problem);
  return (
    <div class="band band--over" role="alert">
      <Icon icon={TriangleAlert} size="24px" />
      <p>
        <strong>{t(text.title)}</strong>
        <span>{t(text.next)}</span>
      </p>
      <button type="button" class="button" onClick={onRetry}>
        {t(wordTexts.tryAgain)}
      </button>
    </div>
  );
}

function Ready({ report, query }: { report: SopReport; query: ReportQuery }) {
  const zone = timeZone.value;
  if (report.total.tickets === 0) {
    return (
      <div class="empty">
        <h2>{t(reportTexts.emptyTitle)}</h2>
        <p class="muted">{t(reportTexts.emptyNext)}</p>
      </div>
    );
  }
  const generated = `${formatDate(report.generatedAt, zone)}, ${formatTime(report.generatedAt, zone)}`;
  return (
    <>
      <ReportFigures report={report} />
      <ReportTable report={report} />
      <footer class="report-foot">
        <p class="muted">{t(reportTexts.generated(generated))}</p>
        <Actions query={query} />
      </footer>
      <Definitions />
    </>
  );
}

function Actions({ query }: { query: ReportQuery }) {
  const [failed, setFailed] = useState(false);
  const download = async (): Promise<void> => setFailed(!(await downloadCsv(query)));
  return (
    <div class="report-actions">
      {failed && <span role="alert">{t(reportTexts.csvFailed)}</span>}
      <button type="button" class="button" onClick={() => void download()}>
        <Icon icon={Download} /> {t(reportTexts.csv)}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        <Icon icon={Printer} /> {t(reportTexts.print)}
      </button>
    </div>
  );
}

function Definitions() {
  return (
    <section class="definitions">
      <h2>{t(reportTexts.definitionsTitle)}</h2>
      <dl>
        {definitionTexts.map(([word, meaning]) => (
          <div key={word.id}>
            <dt>{t(word)}</dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
