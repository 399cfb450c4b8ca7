import { ArrowRightLeft, FileCheck } from 'lucide';
import type { TicketDetail } from '../../contract/ticket.ts';
import { formatMinutes, formatTime } from '../../ui-shared/format.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { stateTexts } from '../../ui-shared/texts/counter-state-texts.ts';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { ticketStateTexts } from '../../ui-shared/texts/shared-texts.ts';
import { formatTicketLabel } from '../../ui-shared/ticket-label.ts';
import { TicketNumber } from '../../ui-shared/ticket-number.tsx';
import { timeZone } from '../catalogue-store.ts';
import { Checklist } from './checklist.tsx';
import { ClockBar } from './clock-bar.tsx';
import { readClocks } from './clocks.ts';
import { PriorityChip } from './priority-chip.tsx';

/** The ticket at the counter. */
export function TicketPanel({ ticket }: { ticket: TicketDetail }) {
  return (
    <article class="ticket" data-ticket-state={ticket.state}>
      <div class="ticket-main">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
        <section class="ticket-who" tabIndex={0} aria-label={t(workTexts.ticketHere)}>
          <p class="ticket-state">
            <span class={`state-dot state-dot--${ticket.state}`} />
            {t(ticketStateTexts[ticket.state])}
            <PriorityChip priority={ticket.priority} />
            <OriginChip ticket={ticket} />
          </p>
          <h1 class="ticket-label">
            <TicketNumber label={ticket.label} />
          </h1>
          <p class="ticket-service">
            <span class="agency-bar" style={{ background: ticket.agencyColour }} />
            <span>
              {ticket.serviceName}
              <span class="ticket-agency">{ticket.agencyShortName}</span>
            </span>
          </p>
          <TicketFacts ticket={ticket} />
          <Errands ticket={ticket} />
        </section>
        <Checklist ticket={ticket} />
      </div>
      <TicketClocks ticket={ticket} />
    </article>
  );
}

/** How the visitor came to this service, if not by taking a number for it. */
function OriginChip({ ticket }: { ticket: TicketDetail }) {
  const { origin, legNumber } = ticket;
  if (origin === 'issued') return null;
  const text = origin === 'returned' ? stateTexts.origin.returned : stateTexts.origin[origin](legNumber);
  return (
    <span class="chip">
      <Icon icon={origin === 'returned' ? FileCheck : ArrowRightLeft} size="1.1em" />
      {t(text)}
    </span>
  );
}

function TicketClocks({ ticket }: { ticket: TicketDetail }) {
  const [wait, running] = readClocks(ticket, everySecond.value);
  return (
    <div class="clocks">
      <ClockBar clock={wait} />
      <ClockBar clock={running} />
    </div>
  );
}

function TicketFacts({ ticket }: { ticket: TicketDetail }) {
  const zone = timeZone.value;
  return (
    <p class="ticket-facts">
      <span>{t(workTexts.arrived(formatTime(ticket.issuedAt, zone)))}</span>
      {ticket.lastCalledAt !== null && <span>{t(workTexts.calledAt(formatTime(ticket.lastCalledAt, zone)))}</span>}
      {ticket.recalls > 0 && <span>{t(workTexts.recalled(ticket.recalls))}</span>}
      {ticket.autoStarted && <span>{t(stateTexts.autoStarted)}</span>}
      {ticket.waitOutageMs >= 60_000 && <span>{t(stateTexts.waitOutage(formatMinutes(ticket.waitOutageMs)))}</span>}
    </p>
  );
}

function Errands({ ticket }: { ticket: TicketDetail }) {
  if (ticket.errands.length === 0) return null;
  return (
    <section class="errands">
      <h2 class="small-title">{t(workTexts.errands)}</h2>
      <ul>
        {ticket.errands.map((errand) => (
          <li key={errand.label}>
            <strong>{formatTicketLabel(errand.label)}</strong> {errand.serviceName}
            <span class="errand-state">
              {[t(ticketStateTexts[errand.state]), errand.counterName].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
