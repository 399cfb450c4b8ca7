import type { ComponentChildren } from 'preact';
import type { ConsoleView } from '../../contract/counter.ts';
import type { TicketDetail } from '../../contract/ticket.ts';
import { formatClock, formatTime } from '../../ui-shared/format.ts';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { stateTexts } from '../../ui-shared/texts/counter-state-texts.ts';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { type Text, t } from '../../ui-shared/texts/language.ts';
import { holdReasonTexts } from '../../ui-shared/texts/shared-texts.ts';
import { TicketNumber } from '../../ui-shared/ticket-number.tsx';
import { timeZone } from '../catalogue-store.ts';
import { isDue } from './reminder.ts';
import { SideButton, type StepProps } from './step-buttons.tsx';

interface ListProps {
  readonly view: ConsoleView;
  readonly steps: StepProps;
}

/** Those who are not in the line and yet belong to this counter today: set aside, missed, sent home for documents. */
export function AsideLists(props: ListProps) {
  const { held, noShows, returned } = props.view;
  return (
    <>
      <Aside {...props} title={workTexts.held} step="resume" tickets={held} row={heldRow} />
      <Aside {...props} title={workTexts.missed} step="reinstate" tickets={noShows} row={missedRow} />
      <Aside {...props} title={stateTexts.returned} step="reenter" tickets={returned} row={returnedRow} />
    </>
  );
}

interface AsideProps extends ListProps {
  readonly title: Text;
  readonly step: 'resume' | 'reinstate' | 'reenter';
  readonly tickets: readonly TicketDetail[];
  row(ticket: TicketDetail): ComponentChildren;
}

function Aside({ title, step, tickets, steps, row }: AsideProps) {
  if (tickets.length === 0) return null;
  return (
    <section class="aside-list" data-aside={step}>
      <h2 class="small-title">
        {t(title)}
        {tickets.length > 2 && <span class="count">{tickets.length}</span>}
        <span class="small-steps">
          <SideButton {...steps} step={step} class="key-button" />
        </span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <ul class="aside-rows" tabIndex={0} aria-label={t(title)}>
        {tickets.map(row)}
      </ul>
    </section>
  );
}

const heldRow = (ticket: TicketDetail) => <HeldRow key={ticket.id} ticket={ticket} />;
const missedRow = (ticket: TicketDetail) => <MissedRow key={ticket.id} ticket={ticket} />;
const returnedRow = (ticket: TicketDetail) => <ReturnedRow key={ticket.id} ticket={ticket} />;

function HeldRow({ ticket }: { ticket: TicketDetail }) {
  const now = everySecond.value;
  const due = isDue(ticket, now);
  return (
    <li class={due ? 'aside-row aside-row--due' : 'aside-row'}>
      <TicketNumber label={ticket.label} />
      <span>
        {ticket.holdReason === null ? '' : t(holdReasonTexts[ticket.holdReason])}
        {due && <strong class="aside-due">{t(stateTexts.heldRemind)}</strong>}
      </span>
      <span class="line-wait">{formatClock(now - (ticket.heldSince ?? now))}</span>
    </li>
  );
}

function MissedRow({ ticket }: { ticket: TicketDetail }) {
  return (
    <li class="aside-row">
      <TicketNumber label={ticket.label} />
      <span class="aside-until">
        {ticket.graceUntil !== null && t(workTexts.missedUntil(formatTime(ticket.graceUntil, timeZone.value)))}
      </span>
    </li>
  );
}

function ReturnedRow({ ticket }: { ticket: TicketDetail }) {
  const names = ticket.lacking.flatMap((index) => ticket.requirements[index] ?? []).join(', ');
  return (
    <li class="aside-row">
      <TicketNumber label={ticket.label} />
      <span class="aside-until aside-until--line">
        {t(names === '' ? stateTexts.returnedNoList : stateTexts.returnedLacking(names))}
      </span>
    </li>
  );
}
