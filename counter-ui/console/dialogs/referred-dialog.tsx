import { useEffect } from 'preact/hooks';
import type { TicketDetail } from '../../../contract/ticket.ts';
import { questionTexts } from '../../../ui-shared/texts/counter-question-texts.ts';
import { t } from '../../../ui-shared/texts/language.ts';
import { formatTicketLabel } from '../../../ui-shared/ticket-label.ts';
import { loadCatalogue } from '../../catalogue-store.ts';
import { Dialog } from '../../dialog.tsx';
import { SearchPick } from '../../search-pick.tsx';
import { readServiceTargets } from './service-targets.ts';

interface ReferredDialogProps {
  readonly ticket: TicketDetail;
  /** Within the mall: the visitor waits there with the same number. */
  onReferInside(serviceId: string): void;
  /** Elsewhere, in the officer's words. */
  onRefer(place: string): void;
  onClose(): void;
}

/** Where the visitor is sent: to a service of another agency of the mall, or any other place in the officer's words. */
export function ReferredDialog(props: ReferredDialogProps) {
  useEffect(() => void loadCatalogue(), []);
  return (
    <Dialog
      wide
      title={t(questionTexts.referred(formatTicketLabel(props.ticket.label)))}
      hint={t(questionTexts.referredHint)}
      onClose={props.onClose}
    >
      <SearchPick
        label={t(questionTexts.referSearch)}
        all={readServiceTargets(props.ticket.serviceId, true)}
        onPick={props.onReferInside}
        free={{ label: (typed) => t(questionTexts.referFree(typed)), onPick: props.onRefer }}
      />
    </Dialog>
  );
}
