import type { DutyHistory } from '../../contract/duty-history.ts';
import { formatMinutes, formatNumber, formatPercent } from '../../ui-shared/format.ts';
import { rosterTexts } from '../../ui-shared/texts/counter-roster-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';

/** The day in one sentence: how much of the plan was kept, and whether people waited with nobody there. */
export function readDaySentence(day: DutyHistory): string {
  const sum = (of: (one: DutyHistory['counters'][number]) => number): number =>
    day.counters.reduce((total, one) => total + of(one), 0);
  const open = sum(({ openMs }) => openMs);
  const due = open + sum(({ onBreakMs }) => onBreakMs) + sum(({ absentMs }) => absentMs);
  const planned = day.counters.filter(({ plannedMs }) => plannedMs > 0).length;
  if (planned > 0 && due === 0 && day.unattended.length === 0)
    return `${t(rosterTexts.answerAhead(formatNumber(planned)))}.`;
  const kept = due === 0 ? t(rosterTexts.answerNoPlan) : t(rosterTexts.answerKept(formatPercent(open / due)));
  const aloneMs = day.unattended.reduce((total, { ms }) => total + ms, 0);
  const alone = aloneMs === 0 ? t(rosterTexts.answerNever) : t(rosterTexts.answerAlone(formatMinutes(aloneMs)));
  return `${kept}; ${alone}.`;
}
