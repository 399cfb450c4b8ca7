import type { TicketDetail } from '../../../contract/ticket.ts';
import { HOLD_REASONS } from '../../../contract/words.ts';
import { callReasons, cancelReasons, questionTexts } from '../../../ui-shared/texts/counter-question-texts.ts';
import { t } from '../../../ui-shared/texts/language.ts';
import { holdReasonTexts } from '../../../ui-shared/texts/shared-texts.ts';
import { formatTicketLabel } from '../../../ui-shared/ticket-label.ts';
import { ChoiceDialog } from '../../choice-dialog.tsx';
import type { Controller, Question } from '../controller.ts';
import { presumeLacking } from '../ticks.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { ReferredDialog } from './referred-dialog.tsx';
import { ReturnedDialog } from './returned-dialog.tsx';
import { TransferDialog } from './transfer-dialog.tsx';

interface Props {
  readonly kind: Extract<Question, { ticket: TicketDetail }>['kind'];
  readonly ticket: TicketDetail;
  readonly controller: Controller;
}

/** What is asked about one ticket. */
export function TicketQuestion({ kind, ticket, controller }: Props) {
  const onClose = (): void => controller.ask(null);
  const ticketId = ticket.id;
  const label = formatTicketLabel(ticket.label);
  switch (kind) {
    case 'hold':
      return (
        <ChoiceDialog
          title={t(questionTexts.hold(label))}
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
          onReferInside={(serviceId) => void controller.answer({ kind: 'referredInside', ticketId, serviceId })}
          onRefer={(referredTo) => void controller.answer({ kind: 'referred', ticketId, referredTo })}
          onClose={onClose}
        />
      );
    case 'cancel':
      return (
        <ReasonDialog
          title={t(questionTexts.cancel(label))}
          reasons={cancelReasons}
          onReason={(reason) => void controller.answer({ kind: 'cancel', ticketId, reason })}
          onClose={onClose}
        />
      );
    case 'callReason':
      return (
        <ReasonDialog
          title={t(questionTexts.callReason(label))}
          hint={t(questionTexts.callRecorded)}
          reasons={callReasons}
          onReason={(reason) => void controller.answer({ kind: 'callTicket', ticketId, reason })}
          onClose={onClose}
        />
      );
  }
}
