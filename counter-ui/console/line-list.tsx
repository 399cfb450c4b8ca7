import { MapPin } from 'lucide';
import type { ConsoleView } from '../../contract/counter.ts';
import type { TicketDetail } from '../../contract/ticket.ts';
import { formatMinutes } from '../../ui-shared/format.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { stateTexts } from '../../ui-shared/texts/counter-state-texts.ts';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { TicketNumber } from '../../ui-shared/ticket-number.tsx';
import { readPromise } from './clocks.ts';
import { PriorityChip } from './priority-chip.tsx';
import { SideButton, type StepProps } from './step-buttons.tsx';
import { readElsewhere } from './whereabouts.ts';

/** Who waits for this counter, in the order in which they will be called. */
export function LineList({ view, steps }: { view: ConsoleView; steps: StepProps }) {
  const more = view.waiting - view.line.length;
  return (
    <section class="line" aria-label={t(workTexts.line)}>
      <h2 class="small-title">
        {t(workTexts.line)}
        <span class="count">{t(workTexts.lineCount(view.waiting))}</span>
        <span class="small-steps">
          <SideButton {...steps} step="callTicket" class="key-button" />
          {view.counter.current === null && <SideButton {...steps} step="cancel" class="key-button" />}
        </span>
      </h2>
      {view.line.length === 0 ? (
        <p class="muted">{t(workTexts.lineEmpty)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
        <ol class="line-rows" tabIndex={0} aria-label={t(workTexts.line)}>
          {view.line.map((ticket) => (
            <LineRow key={ticket.id} ticket={ticket} />
          ))}
          {more > 0 && <li class="line-more">{t(workTexts.lineMore(more))}</li>}
        </ol>
      )}
    </section>
  );
}

function LineRow({ ticket }: { ticket: TicketDetail }) {
  const now = everySecond.value;
  const pace = readPromise(ticket, now);
  const word = pace === 'over' ? workTexts.overdueWord : pace === 'near' ? workTexts.nearWord : null;
  return (
    <li class={`line-row line-row--${pace}`}>
      <TicketNumber label={ticket.label} />
      <span class="line-service">
        <span class="line-service-name">{ticket.serviceName}</span>
        <PriorityChip priority={ticket.priority} />
        <Elsewhere ticket={ticket} />
      </span>
      <span class="line-wait">
        {formatWait(now - ticket.queuedAt)}
        {word !== null && <strong>{t(word)}</strong>}
      </span>
    </li>
  );
}

/** Its turn may have come: it is passed over, and keeps its place, while the visitor is at another counter. */
function Elsewhere({ ticket }: { ticket: TicketDetail }) {
  const errand = readElsewhere(ticket);
  if (errand === null) return null;
  const { counterName } = errand;
  return (
    <span class="chip chip--break">
      <Icon icon={MapPin} size="1.1em" />
      {t(counterName === null ? stateTexts.elsewhere : stateTexts.elsewhereAt(counterName))}
    </span>
  );
}

/** A line read at a glance: the first minute is "baru", after that whole minutes. */
function formatWait(ms: number): string {
  return ms < 60_000 ? t(workTexts.justNow) : formatMinutes(Math.floor(ms / 60_000) * 60_000);
}
