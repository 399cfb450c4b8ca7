import { MapPin } from 'lucide';
import type { IssuedTicket } from '../contract/ticket.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { visitTexts } from '../ui-shared/texts/kiosk-visit-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import { NumberSide } from './number-side.tsx';
import { Scroller } from './scroller.tsx';
import { describeQueue } from './service-words.ts';
import { StepHeading } from './step-heading.tsx';
import { nameZoneShort } from './ticket-words.ts';
import { inOrderToGo } from './visit-model.ts';

/** More than this stand closer together, so that all can be seen at once. */
const MANY = 3;

/** All numbers of a visit, the one to go to first on top. */
export function VisitNumber(props: { tickets: readonly IssuedTicket[]; isPrinting: boolean }) {
  const { tickets, isPrinting } = props;
  const [first] = tickets;
  const ordered = inOrderToGo(tickets);
  if (first === undefined) return null;
  const title = t(visitTexts.yourNumbers(tickets.length));
  return (
    <Scroller label={title} class="scroller-full">
      <div class={tickets.length > MANY ? 'visit is-many' : 'visit'}>
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
  const ahead = view.ahead ?? 0;
  const wait = ahead === 0 ? t(kioskTexts.ahead(0)) : describeQueue(ahead, view.estimate);
  return (
    <>
      <p class="visit-label">
        <TicketNumber label={view.label} />
      </p>
      <div class="visit-words">
        {props.isFirst && <p class="visit-first">{t(visitTexts.startHere)}</p>}
        <p class="visit-service">{view.serviceName}</p>
        <p class="visit-wait">
          {view.agencyShortName} · {wait}
        </p>
      </div>
      <p class="visit-zone">
        <Icon icon={MapPin} />
        {nameZoneShort(view)}
      </p>
    </>
  );
}
