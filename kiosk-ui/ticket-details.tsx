import type { TicketView } from '../contract/ticket.ts';
import { formatMinutes, formatTime } from '../ui-shared/format.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { describeCompletion, describeTariff } from './service-words.ts';
import { isOver } from './ticket-model.ts';
import { TicketRequirements } from './ticket-requirements.tsx';
import { ticketTexts } from './ticket-texts.ts';

/** Below the number: what to have ready, and of the page's own ticket what it costs and what the slip says. */
export function TicketDetails(props: { view: TicketView; isOwn: boolean }) {
  const { view, isOwn } = props;
  const { standard } = view;
  return (
    <div class="details">
      {!isOver(view) && standard.requirements.length > 0 && (
        <section>
          <h2>{t(kioskTexts.bring)}</h2>
          <TicketRequirements requirements={standard.requirements} />
        </section>
      )}
      {isOwn && (
        <dl class="facts">
          <dt>{t(kioskTexts.cost)}</dt>
          <dd>{describeTariff(standard)}</dd>
          <dt>{t(kioskTexts.completion)}</dt>
          <dd>{describeCompletion(standard)}</dd>
        </dl>
      )}
      {!isOver(view) && <p class="small">{t(kioskTexts.missed(formatMinutes(view.graceMs)))}</p>}
      <p class="small">
        {t(ticketTexts.takenAt(`${formatTime(view.issuedAt, view.timeZone)} ${view.timeZoneLabel}`))} ·{' '}
        {t(kioskTexts.journal(view.journalSeq, view.journalCode))}
      </p>
    </div>
  );
}
