import { Coffee } from 'lucide';
import type { ConsoleView, DutyView } from '../../contract/counter.ts';
import { formatMinutes, formatTime } from '../../ui-shared/format.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { stateTexts } from '../../ui-shared/texts/counter-state-texts.ts';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { breakReasonTexts } from '../../ui-shared/texts/shared-texts.ts';
import { TicketNumber } from '../../ui-shared/ticket-number.tsx';
import { timeZone } from '../catalogue-store.ts';
import { PriorityChip } from './priority-chip.tsx';

/** Nobody at the counter: who would come with the next press. */
export function IdlePanel({ view }: { view: ConsoleView }) {
  const next = view.next;
  const ticket = view.line.find((one) => one.id === next?.ticketId);
  const someone = next !== null || view.waiting > 0;
  return (
    <article class="idle">
      <p class="ticket-state">
        <span class="state-dot" />
        {t(next === null ? workTexts.idleTitle : workTexts.idleAhead)}
      </p>
      {next !== null && (
        <p class="idle-number">
          <TicketNumber label={next.label} />
        </p>
      )}
      {ticket !== undefined && (
        <p class="idle-service">
          {ticket.serviceName}
          <PriorityChip priority={ticket.priority} />
        </p>
      )}
      <h1 class="idle-title">{t(someone ? workTexts.idleNext : workTexts.idleEmpty)}</h1>
      {!someone && <p class="muted">{t(workTexts.idleEmptyNext)}</p>}
    </article>
  );
}

/** On a break: since when, why, and who waits meanwhile. */
export function BreakPanel({ view, duty }: { view: ConsoleView; duty: DutyView }) {
  const reason = duty.breakReason === null ? '' : t(breakReasonTexts[duty.breakReason]);
  return (
    <article class="idle idle--break">
      <Icon icon={Coffee} size="56px" />
      <h1 class="idle-title">{t(workTexts.breakTitle)}</h1>
      <p class="muted">{t(workTexts.breakSince(reason, formatTime(duty.since, timeZone.value)))}</p>
      {duty.expectedReturnAt !== null && <BreakReturn at={duty.expectedReturnAt} />}
      {view.waiting > 0 && <p class="idle-waiting">{t(workTexts.breakWaiting(view.waiting))}</p>}
    </article>
  );
}

/** What the officer told the hall, and how far that is past. */
function BreakReturn({ at }: { at: number }) {
  const late = everySecond.value - at;
  if (late < 60_000) return <p class="idle-return">{t(stateTexts.breakUntil(formatTime(at, timeZone.value)))}</p>;
  return <p class="idle-return idle-return--late">{t(stateTexts.breakOver(formatMinutes(late)))}</p>;
}
