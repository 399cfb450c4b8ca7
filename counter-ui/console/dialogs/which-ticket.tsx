import type { ConsoleView } from '../../../contract/counter.ts';
import type { TicketDetail } from '../../../contract/ticket.ts';
import { formatMinutes } from '../../../ui-shared/format.ts';
import { serverNow } from '../../../ui-shared/server-clock.ts';
import { questionTexts } from '../../../ui-shared/texts/counter-question-texts.ts';
import { t } from '../../../ui-shared/texts/language.ts';
import { holdReasonTexts } from '../../../ui-shared/texts/shared-texts.ts';
import { TicketNumber } from '../../../ui-shared/ticket-number.tsx';
import { ChoiceDialog } from '../../choice-dialog.tsx';
import type { Controller } from '../controller.ts';
import { PickTicketDialog } from './pick-ticket-dialog.tsx';

interface Props {
  readonly kind: 'resume' | 'reinstate' | 'reenter' | 'cancelPick' | 'callPick';
  readonly view: ConsoleView;
  readonly controller: Controller;
}

/** As many as have a number key. */
const MOST_BY_NUMBER = 9;

/** Which of several tickets is meant. */
export function WhichTicket({ kind, view, controller }: Props) {
  const onClose = (): void => controller.ask(null);
  switch (kind) {
    case 'resume':
    case 'reinstate':
      return (
        <ChoiceDialog
          title={t(questionTexts[kind])}
          choices={(kind === 'resume' ? view.held : view.noShows).map((ticket) => ({
            value: ticket,
            label: <TicketNumber label={ticket.label} />,
            detail: ticket.holdReason === null ? ticket.serviceName : t(holdReasonTexts[ticket.holdReason]),
          }))}
          onChoose={(ticket) => void controller.answer({ kind, ticketId: ticket.id })}
          onClose={onClose}
        />
      );
    case 'reenter':
      return <WhoReturns tickets={view.returned} controller={controller} onClose={onClose} />;
    case 'cancelPick':
      return (
        <PickTicketDialog
          title={t(questionTexts.cancelPick)}
          tickets={[...view.held, ...view.line]}
          detail={waited}
          onPick={(ticket) => controller.ask({ kind: 'cancel', ticket })}
          onClose={onClose}
        />
      );
    case 'callPick':
      return (
        <PickTicketDialog
          title={t(questionTexts.callPick)}
          tickets={view.line}
          detail={waited}
          onPick={(ticket) => controller.ask({ kind: 'callReason', ticket })}
          onClose={onClose}
        />
      );
  }
}

const waited = (ticket: TicketDetail): string =>
  `${ticket.serviceName} · ${formatMinutes(serverNow() - ticket.queuedAt)}`;

interface ReturnsProps {
  readonly tickets: readonly TicketDetail[];
  readonly controller: Controller;
  onClose(): void;
}

/** Asked even of a single one: a number must not join the line without somebody who stands there. */
function WhoReturns({ tickets, controller, onClose }: ReturnsProps) {
  const title = t(questionTexts.reenter);
  const onPick = (ticket: TicketDetail): void => void controller.answer({ kind: 'reenter', ticketId: ticket.id });
  if (tickets.length > MOST_BY_NUMBER) {
    const detail = (ticket: TicketDetail): string => ticket.serviceName;
    return <PickTicketDialog title={title} tickets={tickets} detail={detail} onPick={onPick} onClose={onClose} />;
  }
  return (
    <ChoiceDialog
      title={title}
      hint={t(questionTexts.reenterHint)}
      choices={tickets.map((ticket) => ({
        value: ticket,
        label: <TicketNumber label={ticket.label} />,
        detail: ticket.serviceName,
      }))}
      onChoose={onPick}
      onClose={onClose}
    />
  );
}
