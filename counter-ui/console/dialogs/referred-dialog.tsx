import type { TicketDetail } from '../../../contract/ticket.ts';
import { dialogTexts } from '../../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../../ui-shared/texts/language.ts';
import { formatTicketLabel } from '../../../ui-shared/ticket-label.ts';
import { catalogue } from '../../catalogue-store.ts';
import { Dialog } from '../../dialog.tsx';
import { SearchPick } from '../../search-pick.tsx';

/** Where the visitor is sent: an agency of the mall, or any other place in the officer's words. */
export function ReferredDialog(props: { ticket: TicketDetail; onRefer(place: string): void; onClose(): void }) {
  const home = catalogue.value?.services.find((service) => service.id === props.ticket.serviceId)?.agencyId;
  const others = (catalogue.value?.agencies ?? []).filter((agency) => agency.id !== home);
  const agencies = others.map((agency) => ({
    value: agency.name,
    label: agency.shortName,
    detail: agency.name === agency.shortName ? '' : agency.name,
    words: '',
    colour: agency.colour,
    closed: null,
  }));
  return (
    <Dialog wide title={t(dialogTexts.referred(formatTicketLabel(props.ticket.label)))} onClose={props.onClose}>
      <SearchPick
        label={t(dialogTexts.referSearch)}
        all={agencies}
        onPick={props.onRefer}
        free={{ label: (typed) => t(dialogTexts.referFree(typed)), onPick: props.onRefer }}
      />
    </Dialog>
  );
}
