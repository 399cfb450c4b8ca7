import type { Measure, SopReport } from '../../contract/report.ts';
import { formatMinutes, formatNumber, formatPercent } from '../../ui-shared/format.ts';
import { reportTexts } from '../../ui-shared/texts/counter-report-texts.ts';
import { type Text, t } from '../../ui-shared/texts/language.ts';
import { navigate } from '../route.ts';

/** The answer in numbers, with what an Ombudsman looks at first at the beginning. */
export function ReportFigures({ report }: { report: SopReport }) {
  const { total } = report;
  const alone = total.unattendedMs ?? 0;
  return (
    <section class="figures" aria-label={t(reportTexts.figures)}>
      <div class={alone > 0 ? 'figure figure--alone' : 'figure'}>
        <p class="small-title">{t(reportTexts.alone)}</p>
        <p class="figure-value">{formatMinutes(alone)}</p>
        <p class="muted">{t(reportTexts.aloneHint)}</p>
        {report.from === report.to && (
          <button
            type="button"
            class="figure-link"
            onClick={() => navigate('roster', { search: `?day=${report.from}` })}
          >
            {t(reportTexts.aloneSee)}
          </button>
        )}
      </div>
      <Share title={reportTexts.waitWithin} measure={total.wait} disrupted={total.waitOverOutage} />
      <Share title={reportTexts.serviceWithin} measure={total.service} disrupted={total.serviceOverOutage} />
      <div class="figure">
        <p class="small-title">{t(reportTexts.tickets)}</p>
        <p class="figure-value">{formatNumber(total.tickets)}</p>
        <p class="muted">{t(reportTexts.ticketsHint(formatNumber(total.served)))}</p>
      </div>
    </section>
  );
}

function Share({ title, measure, disrupted }: { title: Text; measure: Measure; disrupted: number }) {
  return (
    <div class="figure">
      <p class="small-title">{t(title)}</p>
      <p class="figure-value">{measure.withinShare === null ? '–' : formatPercent(measure.withinShare)}</p>
      <p class="muted">{t(reportTexts.withinHint(formatNumber(measure.n)))}</p>
      {disrupted > 0 && <p class="muted">{t(reportTexts.outageHint(formatNumber(disrupted)))}</p>}
    </div>
  );
}
