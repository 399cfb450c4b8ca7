import { useEffect } from 'preact/hooks';
import type { TicketDetail } from '../../../contract/ticket.ts';
import { questionTexts } from '../../../ui-shared/texts/counter-question-texts.ts';
import { dialogTexts } from '../../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../../ui-shared/texts/language.ts';
import { formatTicketLabel } from '../../../ui-shared/ticket-label.ts';
import { loadCatalogue } from '../../catalogue-store.ts';
import { Dialog } from '../../dialog.tsx';
import { SearchPick } from '../../search-pick.tsx';
import { readServiceTargets } from './service-targets.ts';

/** Search a service, choose it by number or Enter. The ticket keeps its number and its arrival. */
export function TransferDialog(props: { ticket: TicketDetail; onTransfer(serviceId: string): void; onClose(): void }) {
  // What is open and what is not was read when the page came; it may be hours old.
  useEffect(() => void loadCatalogue(), []);
  return (
    <Dialog
      wide
      title={t(questionTexts.transfer(formatTicketLabel(props.ticket.label)))}
      hint={t(questionTexts.transferKeeps)}
      onClose={props.onClose}
    >
      <SearchPick
        label={t(dialogTexts.search)}
        all={readServiceTargets(props.ticket.serviceId)}
        onPick={props.onTransfer}
      />
    </Dialog>
  );
}
