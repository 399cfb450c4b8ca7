import type { ConsoleView } from '../../contract/counter.ts';
import type { TicketDetail } from '../../contract/ticket.ts';
import { BREAK_REASONS, HOLD_REASONS } from '../../contract/words.ts';
import { formatMinutes } from '../../ui-shared/format.ts';
import { serverNow } from '../../ui-shared/server-clock.ts';
import { callReasons, cancelReasons, dialogTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { breakReasonTexts, holdReasonTexts } from '../../ui-shared/texts/shared-texts.ts';
import { formatTicketLabel } from '../../ui-shared/ticket-label.ts';
import { ChoiceDialog } from '../choice-dialog.tsx';
import { signOut, sitAt } from '../session.ts';
import type { Controller, Question } from './controller.ts';
import { PickTicketDialog } from './dialogs/pick-ticket-dialog.tsx';
import { ReasonDialog } from './dialogs/reason-dialog.tsx';
import { ReferredDialog } from './dialogs/referred-dialog.tsx';
import { ReturnedDialog } from './dialogs/returned-dialog.tsx';
import { TransferDialog } from './dialogs/transfer-dialog.tsx';
import { presumeLacking } from './ticks.ts';

interface Props {
  readonly view: ConsoleView;
  readonly question: Question;
  readonly controller: Controller;
}

/** The open question. Every one closes with Esc and without effect. */
export function ConsoleQuestion(props: Props) {
  const { question } = props;
  switch (question.kind) {
    case 'hold':
    case 'transfer':
    case 'returned':
    case 'referred':
    case 'cancel':
    case 'callReason':
      return <TicketQuestion {...props} kind={question.kind} ticket={question.ticket} />;
    case 'resume':
    case 'reinstate':
    case 'cancelPick':
    case 'callPick':
      return <WhichTicket {...props} kind={question.kind} />;
    case 'pause':
    case 'close':
    case 'leave':
      return <CounterQuestion {...props} kind={question.kind} />;
  }
}

type TicketKind = Extract<Question, { ticket: TicketDetail }>['kind'];

function TicketQuestion({ kind, ticket, controller }: Props & { kind: TicketKind; ticket: TicketDetail }) {
  const onClose = (): void => controller.ask(null);
  const ticketId = ticket.id;
  const label = formatTicketLabel(ticket.label);
  switch (kind) {
    case 'hold':
      return (
        <ChoiceDialog
          title={t(dialogTexts.hold(label))}
          choices={HOLD_REASONS.map((reason) => ({ value: reason, label: t(holdReasonTexts[reason]) }))}
          onChoose={(reason) => void controller.answer({ kind: 'hold', ticketId, reason })}
          onClose={onClose}
        />
      );
    case 'transfer':
      return (
        <TransferDialog
          ticket={ticket}
          onTransfer={(serviceId) => void controller.answer({ kind: 'transfer', ticketId, serviceId })}
          onClose={onClose}
        />
      );
    case 'returned':
      return (
        <ReturnedDialog
          label={label}
          requirements={ticket.requirements}
          presumed={presumeLacking(ticket)}
          onReturn={(lacking) => void controller.answer({ kind: 'returned', ticketId, lacking })}
          onClose={onClose}
        />
      );
    case 'referred':
      return (
        <ReferredDialog
          ticket={ticket}
          onRefer={(referredTo) => void controller.answer({ kind: 'referred', ticketId, referredTo })}
          onClose={onClose}
        />
      );
    case 'cancel':
      return (
        <ReasonDialog
          title={t(dialogTexts.cancel(label))}
          reasons={cancelReasons}
          onReason={(reason) => void controller.answer({ kind: 'cancel', ticketId, reason })}
          onClose={onClose}
        />
      );
    case 'callReason':
      return (
        <ReasonDialog
          title={t(dialogTexts.callReason(label))}
          hint={t(dialogTexts.callRecorded)}
          reasons={callReasons}
          onReason={(reason) => void controller.answer({ kind: 'callTicket', ticketId, reason })}
          onClose={onClose}
        />
      );
  }
}

type WhichKind = 'resume' | 'reinstate' | 'cancelPick' | 'callPick';

function WhichTicket({ kind, view, controller }: Props & { kind: WhichKind }) {
  const onClose = (): void => controller.ask(null);
  const waited = (ticket: TicketDetail): string =>
    `${ticket.serviceName} · ${formatMinutes(serverNow() - ticket.queuedAt)}`;
  switch (kind) {
    case 'resume':
    case 'reinstate':
      return (
        <ChoiceDialog
          title={t(dialogTexts[kind])}
          choices={(kind === 'resume' ? view.held : view.noShows).map((ticket) => ({
            value: ticket,
            label: formatTicketLabel(ticket.label),
            detail: ticket.holdReason === null ? ticket.serviceName : t(holdReasonTexts[ticket.holdReason]),
          }))}
          onChoose={(ticket) => void controller.answer({ kind, ticketId: ticket.id })}
          onClose={onClose}
        />
      );
    case 'cancelPick':
      return (
        <PickTicketDialog
          title={t(dialogTexts.cancelPick)}
          tickets={[...view.held, ...view.line]}
          detail={waited}
          onPick={(ticket) => controller.ask({ kind: 'cancel', ticket })}
          onClose={onClose}
        />
      );
    case 'callPick':
      return (
        <PickTicketDialog
          title={t(dialogTexts.callPick)}
          tickets={view.line}
          detail={waited}
          onPick={(ticket) => controller.ask({ kind: 'callReason', ticket })}
          onClose={onClose}
        />
      );
  }
}

function CounterQuestion({ kind, view, controller }: Props & { kind: 'pause' | 'close' | 'leave' }) {
  const onClose = (): void => controller.ask(null);
  const closeCounter = async (): Promise<boolean> => {
    const closed = await controller.answer({ kind: 'close' });
    if (closed) sitAt(null);
    return closed;
  };
  const leave = async (close: boolean): Promise<void> => {
    if (!close) controller.ask(null);
    if (!close || (await closeCounter())) await signOut();
  };
  const rest = [
    t(dialogTexts.closeWaiting(view.waiting)),
    view.held.length > 0 ? t(dialogTexts.closeHeld(view.held.length)) : '',
  ].join(' ');
  switch (kind) {
    case 'pause':
      return (
        <ChoiceDialog
          title={t(dialogTexts.pause)}
          choices={BREAK_REASONS.map((reason) => ({ value: reason, label: t(breakReasonTexts[reason]) }))}
          onChoose={(reason) => void controller.answer({ kind: 'pause', reason })}
          onClose={onClose}
        />
      );
    case 'close':
      return (
        <ChoiceDialog
          title={t(dialogTexts.closeTitle(view.counter.name))}
          hint={rest}
          choices={[{ value: 'close', label: t(dialogTexts.closeDo) }]}
          onChoose={() => void closeCounter()}
          onClose={onClose}
        />
      );
    case 'leave':
      return (
        <ChoiceDialog
          title={t(dialogTexts.leaveTitle(view.counter.name))}
          hint={rest}
          choices={[
            { value: true, label: t(dialogTexts.leaveClose) },
            { value: false, label: t(dialogTexts.leaveOnly) },
          ]}
          onChoose={(close) => void leave(close)}
          onClose={onClose}
        />
      );
  }
}
