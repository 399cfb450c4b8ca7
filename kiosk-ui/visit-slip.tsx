import './slip.css';
import type { IssuedTicket } from '../contract/ticket.ts';
import { formatDate, formatMinutes, formatTime } from '../ui-shared/format.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { visitTexts } from '../ui-shared/texts/kiosk-visit-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import { QrCode } from './qr-code.tsx';
import { describeTariff } from './service-words.ts';
import { describeWait, nameZone, nameZoneShort, ticketLink } from './ticket-words.ts';
import { inOrderToGo } from './visit-model.ts';

/** One slip for the whole visit: every number with its zone, one code, and what each service asks for. */
export function VisitSlip(props: { tickets: readonly IssuedTicket[]; publicUrl: string | null }) {
  const { tickets, publicUrl } = props;
  const [issued] = tickets;
  const ordered = inOrderToGo(tickets);
  const [first] = ordered;
  if (issued === undefined || first === undefined) return null;
  const { view } = issued;
  return (
    <article class="slip" aria-hidden="true">
      <p class="slip-mall">{view.mallName}</p>
      <p class="slip-title">{t(visitTexts.yourNumbers(tickets.length))}</p>
      <p class="slip-time">
        {formatDate(view.issuedAt, view.timeZone)}, {formatTime(view.issuedAt, view.timeZone)} {view.timeZoneLabel}
      </p>
      <p class="slip-first">
        {t(visitTexts.slipFirst)} <strong>{nameZone(first.view)}</strong>
      </p>
      {ordered.map((ticket) => (
        <SlipErrand key={ticket.id} ticket={ticket} />
      ))}
      <p class="slip-missed">{t(kioskTexts.missed(formatMinutes(view.graceMs)))}</p>
      <QrCode class="slip-qr" text={ticketLink(publicUrl, location.origin, issued.token)} label="" />
      <p>{t(visitTexts.slipScan)}</p>
      <p class="slip-rule">{t(kioskTexts.priorityRule)}</p>
    </article>
  );
}

function SlipErrand(props: { ticket: IssuedTicket }) {
  const { view } = props.ticket;
  const { standard } = view;
  return (
    <section class="slip-errand">
      <p class="slip-errand-number">
        <TicketNumber label={view.label} />
      </p>
      <p class="slip-service">{view.serviceName}</p>
      <p>
        {view.agencyShortName} · <strong>{nameZoneShort(view)}</strong>
      </p>
      <p>
        {t(kioskTexts.ahead(view.ahead ?? 0))}
        {view.estimate !== null && ` · ${describeWait(view)}`}
      </p>
      {standard.requirements.length > 0 && (
        <ul class="slip-bring">
          {standard.requirements.map((requirement) => (
            <li key={requirement}>{requirement}</li>
          ))}
        </ul>
      )}
      <p class="slip-cost">
        <strong>{t(kioskTexts.cost)}:</strong> {describeTariff(standard)}
      </p>
      <p class="slip-journal">{t(kioskTexts.journal(view.journalSeq, view.journalCode))}</p>
    </section>
  );
}
