import type { VisitErrand } from '../contract/ticket.ts';
import { formatEstimate } from '../ui-shared/format.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { ticketStateTexts } from '../ui-shared/texts/shared-texts.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import { ticketTexts } from './ticket-texts.ts';
import { nameZoneShort } from './ticket-words.ts';

/** The other numbers of the visit: how each stands, and where. */
export function TicketVisit(props: { errands: readonly VisitErrand[] }) {
  if (props.errands.length === 0) return null;
  return (
    <section class="visit">
      <h2>{t(ticketTexts.visit)}</h2>
      <ul>
        {props.errands.map((errand) => (
          <li key={errand.label} data-state={errand.state}>
            <p class="visit-label">
              <TicketNumber label={errand.label} />
            </p>
            <div>
              <p class="visit-service">{errand.serviceName}</p>
              <p class="visit-state">{describeErrand(errand)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p class="small">{t(ticketTexts.visitNote)}</p>
    </section>
  );
}

function describeErrand(errand: VisitErrand): string {
  const where = `${errand.agencyShortName} · ${nameZoneShort(errand)}`;
  if (errand.state === 'waiting') {
    const wait = errand.estimate === null ? '' : `, ${formatEstimate(errand.estimate)}`;
    return `${where} · ${t(kioskTexts.ahead(errand.ahead ?? 0))}${wait}`;
  }
  if (errand.outcome === 'returned') return `${errand.agencyShortName} · ${t(ticketTexts.returned)}`;
  if (errand.outcome === 'referred') return `${errand.agencyShortName} · ${t(ticketTexts.referred)}`;
  return `${where} · ${t(ticketStateTexts[errand.state])}`;
}
