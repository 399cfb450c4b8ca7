import type { SopRow } from '../../contract/report.ts';
import { formatMinutes, formatNumber, formatPercent } from '../../ui-shared/format.ts';
import { reportTexts } from '../../ui-shared/texts/counter-report-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';

/** The answer as one sentence. Only what has been measured is said. */
export function readSentence(total: SopRow): string {
  const { wait, service } = total;
  const parts = [t(reportTexts.answerCount(formatNumber(total.tickets)))];
  if (wait.withinShare === null) parts.push(t(reportTexts.answerNoneCalled));
  else parts.push(t(reportTexts.answerWait(formatPercent(wait.withinShare))));
  if (wait.medianMs !== null && wait.p90Ms !== null) {
    parts.push(t(reportTexts.answerMedian(formatMinutes(wait.medianMs), formatMinutes(wait.p90Ms))));
  }
  if (service.withinShare !== null) parts.push(t(reportTexts.answerService(formatPercent(service.withinShare))));
  if (total.unattendedMs !== null) {
    const alone = total.unattendedMs;
    parts.push(t(alone === 0 ? reportTexts.answerNeverAlone : reportTexts.answerAlone(formatMinutes(alone))));
  }
  const [count, ...rest] = parts;
  return `${count}: ${rest.join('; ')}.`;
}
