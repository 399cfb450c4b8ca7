import type { ConsoleView } from '../../contract/counter.ts';
import { nextReasonTexts } from '../../ui-shared/texts/counter-console-texts.ts';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { TicketNumber } from '../../ui-shared/ticket-number.tsx';
import { SideButton, type StepProps } from './step-buttons.tsx';

/** Who is next, and why. */
export function NextCard({ view, steps }: { view: ConsoleView; steps: StepProps }) {
  const { next } = view;
  const ticket = view.line.find((one) => one.id === next?.ticketId);
  return (
    <section class="next-card">
      <h2 class="small-title">
        {t(workTexts.next)}
        <span class="small-steps">
          <SideButton {...steps} step="why" class="key-button" />
        </span>
      </h2>
      {next === null ? (
        <p class="muted">{t(view.waiting > 0 ? workTexts.nextUnknown : workTexts.nextNone)}</p>
      ) : (
        <>
          <p class="next-number">
            <TicketNumber label={next.label} />
            {ticket !== undefined && <span class="next-service">{ticket.serviceName}</span>}
          </p>
          <p class="next-why">{t(nextReasonTexts[next.reason])}</p>
        </>
      )}
    </section>
  );
}
