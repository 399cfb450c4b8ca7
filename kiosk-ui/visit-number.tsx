import { MapPin } from 'lucide';
import type { IssuedTicket } from '../contract/ticket.ts';
import { formatEstimate } from '../ui-shared/format.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { visitTexts } from '../ui-shared/texts/kiosk-visit-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import { NumberSide } from './number-side.tsx';
import { Scroller } from './scroller.tsx';
import { StepHeading } from './step-heading.tsx';
import { nameZoneShort } from './ticket-words.ts';
import { inOrderToGo } from './visit-model.ts';

/** All numbers of a visit, the one to go to first on top. */
export function VisitNumber(props: { tickets: readonly IssuedTicket[]; isPrinting: boolean }) {
  const { tickets, isPrinting } = props;
  const [first] = tickets;
  const ordered = inOrderToGo(tickets);
  if (first === undefined) return null;
  const title = t(visitTexts.yourNumbers(tickets.length));
  return (
    <Scroller label={title} class="scroller-full">
      <div class="visit" data-count={tickets.length}>
        <StepHeading class="number-title">{title}</StepHeading>
        <ol class="visit-list">
          {ordered.map((ticket, index) => (
            <li key={ticket.id} class={index === 0 ? 'visit-row is-first' : 'visit-row'} data-read>
              <VisitRow ticket={ticket} isFirst={index === 0} />
            </li>
          ))}
        </ol>
        <p class="visit-note">{t(visitTexts.keepPlace)}</p>
      </div>
      <NumberSide ticket={first} isPrinting={isPrinting} />
    </Scroller>
  );
}

function VisitRow(props: { ticket: IssuedTicket; isFirst: boolean }) {
  const { view } = props.ticket;
  const wait = view.estimate === null ? '' : ` · ${formatEstimate(view.estimate)}`;
  return (
    <>
      <p class="visit-label">
        <TicketNumber label={view.label} />
      </p>
      <div class="visit-words">
        {props.isFirst && <p class="visit-first">{t(visitTexts.startHere)}</p>}
        <p class="visit-service">{view.serviceName}</p>
        <p class="visit-wait">
          {view.agencyShortName} · {t(kioskTexts.ahead(view.ahead ?? 0))}
          {wait}
        </p>
      </div>
      <p class="visit-zone">
        <Icon icon={MapPin} />
        {nameZoneShort(view)}
      </p>
    </>
  );
}
