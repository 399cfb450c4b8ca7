import { MapPin, Printer } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { IssuedTicket } from '../contract/ticket.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import type { Attempt } from './attempt.ts';
import { NUMBER_SHOWN_MS } from './idle.ts';
import { leave, numberShare } from './idle-watch.ts';
import { catalogue, dispatch } from './kiosk-store.ts';
import { loadPaper } from './print-setting.ts';
import { printSlip } from './print-slip.ts';
import { QrCode } from './qr-code.tsx';
import { Scroller } from './scroller.tsx';
import { StepHeading } from './step-heading.tsx';
import { describeWait, nameZoneRest, nameZoneShort, ticketLink } from './ticket-words.ts';

/** Step four: the number. It is on paper too where there is a printer, and on the phone through the code. */
export function NumberStep(props: { attempt: Attempt; ticket: IssuedTicket }) {
  const { attempt, ticket } = props;
  const paper = loadPaper();
  useEffect(() => {
    if (paper === 'none' || attempt.printed) return;
    dispatch({ type: 'printed', requestId: attempt.requestId });
    printSlip(paper);
  }, [attempt.requestId]);
  return (
    <section class="step number" data-testid="ticket">
      <Scroller label={t(kioskTexts.yourNumber)} class="scroller-full">
        <div class="number-main">
          <StepHeading class="number-title">{t(kioskTexts.yourNumber)}</StepHeading>
          <p class="number-label" data-read>
            <TicketNumber label={ticket.view.label} />
          </p>
          <p class="number-service">
            {ticket.view.serviceName} · {ticket.view.agencyShortName}
          </p>
          <p class="number-ahead" data-read>
            <strong>{t(kioskTexts.ahead(ticket.view.ahead ?? 0))}</strong>
            <span class={ticket.view.estimate === null ? 'is-unknown' : ''}>{describeWait(ticket.view)}</span>
          </p>
          <p class="number-zone" data-read>
            <Icon icon={MapPin} size="1.5em" />
            <span>
              {t(kioskTexts.waitIn)} <strong>{nameZoneShort(ticket.view)}</strong>
              <span class="number-zone-detail">{nameZoneRest(ticket.view)}</span>
            </span>
          </p>
        </div>
        <NumberSide ticket={ticket} isPrinting={paper !== 'none'} />
      </Scroller>
      <div class="actions">
        {paper === 'none' && (
          <button type="button" class="button button-outline" onClick={() => printSlip('80')}>
            <Icon icon={Printer} />
            {t(kioskTexts.print)}
          </button>
        )}
        <button type="button" class="button button-main" onClick={leave}>
          <Ring share={numberShare.value} />
          {t(kioskTexts.done)}
        </button>
      </div>
    </section>
  );
}

function NumberSide(props: { ticket: IssuedTicket; isPrinting: boolean }) {
  const { view, token } = props.ticket;
  const link = ticketLink(catalogue.value?.publicUrl ?? null, location.origin, token);
  return (
    <div class="number-side">
      <QrCode class="number-qr" text={link} label={t(kioskTexts.scan)} />
      <div>
        <p class="number-take" data-read>
          {t(props.isPrinting ? kioskTexts.takeSlip : kioskTexts.photograph)}
        </p>
        <p>{t(kioskTexts.scan)}</p>
        <p class="number-journal">{t(kioskTexts.journal(view.journalSeq, view.journalCode))}</p>
      </div>
    </div>
  );
}

const RADIUS = 20;
const ROUND = 2 * Math.PI * RADIUS;

/** How long this screen stays; a touch anywhere fills it again. */
function Ring(props: { share: number }) {
  const seconds = Math.ceil((props.share * NUMBER_SHOWN_MS) / 1000);
  return (
    <svg class="ring" viewBox="0 0 48 48" role="img" aria-label={t(kioskTexts.closesIn(seconds))}>
      <circle cx="24" cy="24" r={RADIUS} class="ring-track" />
      <circle
        cx="24"
        cy="24"
        r={RADIUS}
        class="ring-left"
        stroke-dasharray={ROUND}
        stroke-dashoffset={ROUND * (1 - props.share)}
      />
      <text x="24" y="24" class="ring-seconds">
        {seconds}
      </text>
    </svg>
  );
}
