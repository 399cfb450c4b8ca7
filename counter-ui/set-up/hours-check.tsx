import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../contract/problem.ts';
import type { DayHoursView, PlannedDay, SetUpHours } from '../../contract/set-up-hours.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { dayRuleTexts, hoursTexts } from '../../ui-shared/texts/set-up-hours-texts.ts';
import { send } from '../api.ts';
import { ProblemBand } from '../problem-band.tsx';
import { showTime } from './cell-text.ts';
import { showLongDay } from './day-text.ts';
import { setUp } from './set-up-store.ts';
import { today } from './standards.ts';
import { describeDay } from './week-sentence.ts';

/** What everything that is saved comes to on a date and the six days after it. The server answers: one rule, one place. */
export function HoursCheck({ agencyId, owner }: { agencyId: string | null; owner: string }) {
  const [day, setDay] = useState(today.value);
  const [answer, setAnswer] = useState<SetUpHours | null>(null);
  const [problem, setProblem] = useState<Problem | null | undefined>(undefined);
  const version = setUp.value?.version;
  useEffect(() => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return;
    let wanted = true;
    const whose = agencyId === null ? '' : `&agencyId=${encodeURIComponent(agencyId)}`;
    void send<SetUpHours>('GET', `/set-up/hours?day=${day}${whose}`).then((reply) => {
      if (!wanted) return;
      setProblem(reply.ok ? undefined : reply.problem);
      if (reply.ok) setAnswer(reply.value);
    });
    return () => {
      wanted = false;
    };
  }, [agencyId, day, version]);
  return (
    <section class="su-card su-check-day" aria-label={t(hoursTexts.check)}>
      <div class="su-card-head">
        <h2>{t(hoursTexts.check)}</h2>
        <p class="su-help">{t(hoursTexts.checkHint)}</p>
      </div>
      <p class="su-check-date">
        <input
          type="date"
          class="field su-short"
          aria-label={t(hoursTexts.checkDay)}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <strong>{owner}</strong>
      </p>
      {problem !== undefined && <ProblemBand problem={problem} />}
      {answer !== null && (
        <ol class="su-check-days">
          {answer.days.map((one) => (
            <li key={one.day} data-closed={one.hours === null}>
              <span>{showLongDay(one.day)}</span>
              <strong>{hoursOf(one)}</strong>
              <span class="muted">{t(dayRuleTexts[one.rule](one.name ?? ''))}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function hoursOf({ hours }: PlannedDay): string {
  return hours === null ? t(hoursTexts.closed) : describeDay(draftOf(hours));
}

const draftOf = (hours: DayHoursView) => ({
  open: true,
  opens: showTime(hours.opens),
  closes: showTime(hours.closes),
  breaks: hours.breaks,
  ticketsFrom: hours.ticketsFrom ?? '',
  ticketsUntil: hours.ticketsUntil ?? '',
});
