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

/**
 * Those who are not in the line and yet belong to this counter today: set aside, missed, sent home for documents. Many of them stand as
 * numbers only: the line needs the height, and the question behind the key says the rest.
 */
export function AsideLists(props: ListProps) {
  const { held, noShows, returned } = props.view;
  const isDense = needsHeight([held, noShows, returned]) > MOST_PX;
  return (
    <>
      <Aside {...props} title={workTexts.held} step="resume" tickets={held} row={isDense ? numberOnly : heldRow} />
      <Aside
        {...props}
        title={workTexts.missed}
        step="reinstate"
        tickets={noShows}
        row={isDense ? numberOnly : missedRow}
      />
      <Aside
        {...props}
        title={stateTexts.returned}
        step="reenter"
        tickets={returned}
        row={isDense ? numberOnly : returnedRow}
      />
    </>
  );
}

const HEAD_PX = 28;
const ROW_PX = 32;
/** What leaves three of the line at 768 px. */
const MOST_PX = 3 * HEAD_PX + 4 * ROW_PX;

function needsHeight(lists: readonly (readonly TicketDetail[])[]): number {
  const filled = lists.filter((list) => list.length > 0);
  return filled.reduce((sum, list) => sum + HEAD_PX + list.length * ROW_PX, 0);
}

interface AsideProps extends ListProps {
  readonly title: Text;
  readonly step: 'resume' | 'reinstate' | 'reenter';
  readonly tickets: readonly TicketDetail[];
  row(ticket: TicketDetail): ComponentChildren;
}

function Aside({ title, step, tickets, steps, row }: AsideProps) {
  if (tickets.length === 0) return null;
  const look = row === numberOnly ? 'aside-rows aside-rows--numbers' : 'aside-rows';
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
      <ul class={look} tabIndex={0} aria-label={t(title)}>
        {tickets.map(row)}
      </ul>
    </section>
  );
}

const numberOnly = (ticket: TicketDetail) => <NumberOnly key={ticket.id} ticket={ticket} />;
const heldRow = (ticket: TicketDetail) => <HeldRow key={ticket.id} ticket={ticket} />;
const missedRow = (ticket: TicketDetail) => <MissedRow key={ticket.id} ticket={ticket} />;
const returnedRow = (ticket: TicketDetail) => <ReturnedRow key={ticket.id} ticket={ticket} />;

function NumberOnly({ ticket }: { ticket: TicketDetail }) {
  const due = ticket.state === 'held' && isDue(ticket, everySecond.value);
  return (
    <li class={due ? 'aside-number aside-number--due' : 'aside-number'}>
      <TicketNumber label={ticket.label} />
      {due && <span class="visually-hidden">{t(stateTexts.heldRemind)}</span>}
    </li>
  );
}

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
