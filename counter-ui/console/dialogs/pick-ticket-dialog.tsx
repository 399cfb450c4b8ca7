import type { TicketDetail } from '../../../contract/ticket.ts';
import { questionTexts } from '../../../ui-shared/texts/counter-question-texts.ts';
import { t } from '../../../ui-shared/texts/language.ts';
import { formatTicketLabel } from '../../../ui-shared/ticket-label.ts';
import { Dialog } from '../../dialog.tsx';
import { SearchPick } from '../../search-pick.tsx';

interface PickTicketDialogProps {
  readonly title: string;
  readonly tickets: readonly TicketDetail[];
  /** What stands beside the number, e.g. since when it waits. */
  detail(ticket: TicketDetail): string;
  onPick(ticket: TicketDetail): void;
  onClose(): void;
}

/** One of the tickets at hand: type its number, or arrows and Enter. Digits belong to the number here. */
export function PickTicketDialog(props: PickTicketDialogProps) {
  const all = props.tickets.map((ticket) => ({
    value: ticket,
    label: formatTicketLabel(ticket.label),
    detail: props.detail(ticket),
    words: `${ticket.label} ${ticket.serviceName}`,
    colour: ticket.agencyColour,
    closed: null,
  }));
  return (
    <Dialog wide title={props.title} onClose={props.onClose}>
      <SearchPick label={t(questionTexts.findTicket)} all={all} digitsAreText onPick={props.onPick} />
    </Dialog>
  );
}
