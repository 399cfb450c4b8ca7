import { MapPin } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { IssuedTicket } from '../contract/ticket.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { basketTexts } from '../ui-shared/texts/kiosk-basket-texts.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { formatTicketLabel } from '../ui-shared/ticket-label.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import type { Attempt } from './attempt.ts';
import { dispatch } from './kiosk-store.ts';
import { useLater } from './later.ts';
import { NumberActions } from './number-actions.tsx';
import { NumberSide } from './number-side.tsx';
import { loadPaper, type Paper } from './print-setting.ts';
import { printSlip } from './print-slip.ts';
import { Scroller } from './scroller.tsx';
import { StepHeading } from './step-heading.tsx';
import { describeWait, nameZoneRest, nameZoneShort } from './ticket-words.ts';

/**
 * Step four: the number, or all numbers of the visit. They are on paper too where there is a printer, and on the phone through the
 * code. Whoever came back with documents (no attempt) has a slip already.
 */
export function NumberStep(props: { attempt: Attempt | null; tickets: readonly IssuedTicket[] }) {
  const { attempt, tickets } = props;
  const paper = attempt === null ? 'none' : loadPaper();
  usePrinting(attempt, paper);
  const [ticket, second] = tickets;
  if (ticket === undefined) return null;
  const isBack = attempt === null;
  const title = t(isBack ? kioskTexts.backInLine : kioskTexts.yourNumber);
  return (
    <section class="step number" data-testid="ticket">
      {second === undefined ? (
        <Scroller label={title} class="scroller-full">
          <OneNumber ticket={ticket} title={title} />
          <NumberSide ticket={ticket} isPrinting={paper !== 'none'} isBack={isBack} />
        </Scroller>
      ) : (
        <SeveralNumbers tickets={tickets} isPrinting={paper !== 'none'} />
      )}
      <NumberActions mayPrint={!isBack && paper === 'none'} />
    </section>
  );
}

/** Prints once, as soon as the slip has been loaded and laid out. */
function usePrinting(attempt: Attempt | null, paper: Paper): void {
  const isReady = useLater() !== null;
  useEffect(() => {
    if (attempt === null || paper === 'none' || attempt.printed || !isReady) return;
    dispatch({ type: 'printed', requestId: attempt.requestId });
    printSlip(paper);
  }, [attempt?.requestId, isReady]);
}

function OneNumber(props: { ticket: IssuedTicket; title: string }) {
  const { view } = props.ticket;
  return (
    <div class="number-main">
      <StepHeading class="number-title">{props.title}</StepHeading>
      <p class="number-label" data-read>
        <TicketNumber label={view.label} />
      </p>
      <p class="number-service">
        {view.serviceName} · {view.agencyShortName}
      </p>
      <p class="number-ahead" data-read>
        <strong>{t(kioskTexts.ahead(view.ahead ?? 0))}</strong>
        <span class={view.estimate === null ? 'is-unknown' : ''}>{describeWait(view)}</span>
      </p>
      <p class="number-zone" data-read>
        <Icon icon={MapPin} size="1.5em" />
        <span>
          {t(kioskTexts.waitIn)} <strong>{nameZoneShort(view)}</strong>
          <span class="number-zone-detail">{nameZoneRest(view)}</span>
        </span>
      </p>
    </div>
  );
}

/** Until the screen of a visit is there, its numbers alone are: they are what must not be missed. */
function SeveralNumbers(props: { tickets: readonly IssuedTicket[]; isPrinting: boolean }) {
  const later = useLater();
  if (later !== null) return <later.VisitNumber {...props} />;
  const labels = props.tickets.map(({ view }) => formatTicketLabel(view.label)).join(' · ');
  return (
    <div class="number-main">
      <StepHeading>{t(basketTexts.numbers(labels))}</StepHeading>
    </div>
  );
}
