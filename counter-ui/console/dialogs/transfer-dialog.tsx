import type { TicketDetail } from '../../../contract/ticket.ts';
import { dialogTexts } from '../../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../../ui-shared/texts/language.ts';
import { closedReasonTexts } from '../../../ui-shared/texts/shared-texts.ts';
import { formatTicketLabel } from '../../../ui-shared/ticket-label.ts';
import { catalogue } from '../../catalogue-store.ts';
import { Dialog } from '../../dialog.tsx';
import { SearchPick } from '../../search-pick.tsx';
import { type Findable, orderForTransfer } from '../../search-rank.ts';

/** Search a service, choose it by number or Enter. The ticket keeps its number and its arrival. */
export function TransferDialog(props: { ticket: TicketDetail; onTransfer(serviceId: string): void; onClose(): void }) {
  return (
    <Dialog
      wide
      title={t(dialogTexts.transfer(formatTicketLabel(props.ticket.label)))}
      hint={t(dialogTexts.transferKeeps)}
      onClose={props.onClose}
    >
      <SearchPick label={t(dialogTexts.search)} all={readTargets(props.ticket.serviceId)} onPick={props.onTransfer} />
    </Dialog>
  );
}

function readTargets(fromServiceId: string): Findable<string>[] {
  const mall = catalogue.value;
  if (mall === null) return [];
  return orderForTransfer(mall.services, mall.agencies, fromServiceId).map(({ service, agency }) => {
    const live = mall.live.find((one) => one.serviceId === service.id);
    const closed = live === undefined || live.open || live.closedReason === null ? null : live.closedReason;
    return {
      value: service.id,
      label: service.name,
      detail: agency.shortName,
      words: `${agency.name} ${service.keywords.join(' ')}`,
      colour: agency.colour,
      closed: closed === null ? null : t(closedReasonTexts[closed]),
    };
  });
}
