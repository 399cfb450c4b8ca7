import type { IssuedTicket } from '../contract/ticket.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { catalogue } from './kiosk-store.ts';
import { useLater } from './later.ts';
import { ticketLink } from './ticket-words.ts';

/** The code for the phone, and what to do about paper. A visit has one code, that of its first ticket. */
export function NumberSide(props: { ticket: IssuedTicket; isPrinting: boolean; isBack?: boolean }) {
  const { view, token } = props.ticket;
  const link = ticketLink(catalogue.value?.publicUrl ?? null, location.origin, token);
  return (
    <div class="number-side">
      <div class="number-qr">
        <Code link={link} />
      </div>
      <div>
        {props.isBack !== true && (
          <p class="number-take" data-read>
            {t(props.isPrinting ? kioskTexts.takeSlip : kioskTexts.photograph)}
          </p>
        )}
        <p>{t(kioskTexts.scan)}</p>
        <p class="number-journal">{t(kioskTexts.journal(view.journalSeq, view.journalCode))}</p>
      </div>
    </div>
  );
}

function Code(props: { link: string }) {
  const later = useLater();
  return later === null ? null : <later.QrCode text={props.link} label={t(kioskTexts.scan)} />;
}
