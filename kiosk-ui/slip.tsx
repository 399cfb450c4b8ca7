import './slip.css';
import type { IssuedTicket } from '../contract/ticket.ts';
import { formatDate, formatMinutes, formatTime } from '../ui-shared/format.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import { QrCode } from './qr-code.tsx';
import { describeTariff } from './service-words.ts';
import { describeWait, nameZone, ticketLink } from './ticket-words.ts';

/** The paper slip (screens.md "Paper"). Off the screen until it is printed; its sizes are millimetres. */
export function Slip(props: { ticket: IssuedTicket; publicUrl: string | null }) {
  const { view, token } = props.ticket;
  const { standard } = view;
  return (
    <article class="slip" aria-hidden="true">
      <p class="slip-mall">{view.mallName}</p>
      <p class="slip-title">{t(kioskTexts.yourNumber)}</p>
      <p class="slip-number">
        <TicketNumber label={view.label} />
      </p>
      <p class="slip-service">{view.serviceName}</p>
      <p>{view.agencyName}</p>
      <p class="slip-time">
        {formatDate(view.issuedAt, view.timeZone)}, {formatTime(view.issuedAt, view.timeZone)} {view.timeZoneLabel}
      </p>
      <div class="slip-wait">
        <p>{t(kioskTexts.ahead(view.ahead ?? 0))}</p>
        <p>{describeWait(view)}</p>
        <p>
          {t(kioskTexts.waitIn)} <strong>{nameZone(view)}</strong>
        </p>
      </div>
      {standard.requirements.length > 0 && (
        <div class="slip-bring">
          <p class="slip-head">{t(kioskTexts.bring)}</p>
          <ul>
            {standard.requirements.map((requirement) => (
              <li key={requirement}>{requirement}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="slip-cost">
        <strong>{t(kioskTexts.cost)}:</strong> {describeTariff(standard)}
      </p>
      <p class="slip-missed">{t(kioskTexts.missed(formatMinutes(view.graceMs)))}</p>
      <QrCode class="slip-qr" text={ticketLink(props.publicUrl, location.origin, token)} label="" />
      <p>{t(kioskTexts.slipScan)}</p>
      <p class="slip-rule">{t(kioskTexts.priorityRule)}</p>
      <p class="slip-journal">{t(kioskTexts.journal(view.journalSeq, view.journalCode))}</p>
    </article>
  );
}
