import type { ConsoleView } from '../../contract/counter.ts';
import type { TicketDetail } from '../../contract/ticket.ts';
import { formatClock, formatMinutes, formatTime } from '../../ui-shared/format.ts';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { nextReasonTexts } from '../../ui-shared/texts/counter-console-texts.ts';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { holdReasonTexts } from '../../ui-shared/texts/shared-texts.ts';
import { TicketNumber } from '../../ui-shared/ticket-number.tsx';
import { timeZone } from '../catalogue-store.ts';
import { readPromise } from './clocks.ts';
import { PriorityChip } from './priority-chip.tsx';
import { SideButton, type SideButtonProps } from './step-buttons.tsx';
import { TallyPanel } from './tally-panel.tsx';

type Steps = Omit<SideButtonProps, 'step' | 'class'>;

/** Who is next and why, the line, those set aside, and what the day has brought. */
export function LineColumn({ view, steps }: { view: ConsoleView; steps: Steps }) {
  return (
    <aside class="column-line">
      <NextCard view={view} />
      <LineList view={view} steps={steps} />
      <HeldList view={view} steps={steps} />
      <MissedList view={view} steps={steps} />
      <TallyPanel tally={view.tally} />
    </aside>
  );
}

function NextCard({ view }: { view: ConsoleView }) {
  const { next } = view;
  const ticket = view.line.find((one) => one.id === next?.ticketId);
  return (
    <section class="next-card">
      <h2 class="small-title">{t(workTexts.next)}</h2>
      {next === null ? (
        <p class="muted">{t(view.waiting > 0 ? workTexts.nextUnknown : workTexts.nextNone)}</p>
      ) : (
        <>
          <p class="next-number">
            <TicketNumber label={next.label} />
            {ticket !== undefined && <span class="next-service">{ticket.serviceName}</span>}
          </p>
          <p class="next-why">{t(nextReasonTexts[next.reason])}</p>
        </>
      )}
    </section>
  );
}

function LineList({ view, steps }: { view: ConsoleView; steps: Steps }) {
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
      </span>
      <span class="line-wait">
        {formatWait(now - ticket.queuedAt)}
        {word !== null && <strong>{t(word)}</strong>}
      </span>
    </li>
  );
}

/** A line read at a glance: the first minute is "baru", after that whole minutes. */
function formatWait(ms: number): string {
  return ms < 60_000 ? t(workTexts.justNow) : formatMinutes(Math.floor(ms / 60_000) * 60_000);
}

function HeldList({ view, steps }: { view: ConsoleView; steps: Steps }) {
  if (view.held.length === 0) return null;
  return (
    <section class="aside-list">
      <h2 class="small-title">
        {t(workTexts.held)}
        <span class="small-steps">
          <SideButton {...steps} step="resume" class="key-button" />
        </span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <ul class="aside-rows" tabIndex={0} aria-label={t(workTexts.held)}>
        {view.held.map((ticket) => (
          <HeldRow key={ticket.id} ticket={ticket} />
        ))}
      </ul>
    </section>
  );
}

function HeldRow({ ticket }: { ticket: TicketDetail }) {
  const since = ticket.heldSince ?? everySecond.value;
  return (
    <li class="aside-row">
      <TicketNumber label={ticket.label} />
      <span>{ticket.holdReason === null ? '' : t(holdReasonTexts[ticket.holdReason])}</span>
      <span class="line-wait">{formatClock(everySecond.value - since)}</span>
    </li>
  );
}

function MissedList({ view, steps }: { view: ConsoleView; steps: Steps }) {
  if (view.noShows.length === 0) return null;
  return (
    <section class="aside-list">
      <h2 class="small-title">
        {t(workTexts.missed)}
        <span class="small-steps">
          <SideButton {...steps} step="reinstate" class="key-button" />
        </span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <ul class="aside-rows" tabIndex={0} aria-label={t(workTexts.missed)}>
        {view.noShows.map((ticket) => (
          <li key={ticket.id} class="aside-row">
            <TicketNumber label={ticket.label} />
            <span class="aside-until">
              {ticket.graceUntil !== null && t(workTexts.missedUntil(formatTime(ticket.graceUntil, timeZone.value)))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
