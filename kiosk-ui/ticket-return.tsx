import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TicketView } from '../contract/ticket.ts';
import { t } from '../ui-shared/texts/language.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import type { QrCode } from './qr-code.tsx';
import { TicketRequirements } from './ticket-requirements.tsx';
import { ticketTexts } from './ticket-texts.ts';

const code = signal<typeof QrCode | null>(null);

/** The drawing of codes is loaded by those who need one. Without it the slip still has its own. */
async function loadCode(): Promise<void> {
  try {
    const loaded = await import('./qr-code.tsx');
    code.value = loaded.QrCode;
  } catch {
    // The next push of the ticket draws the page again, and asks again.
  }
}

/** What was missing, number by number, and the code that opens a place near the front: this page's own address. */
export function TicketReturn(props: { view: TicketView }) {
  const { view } = props;
  const others = view.visit.filter((errand) => errand.label !== view.label);
  const returned = [view, ...others].filter((errand) => errand.mayReenter);
  const Code = code.value;
  const isNeeded = returned.length > 0;
  useEffect(() => {
    if (isNeeded && Code === null) void loadCode();
  }, [isNeeded, Code, view.seq]);
  if (!isNeeded) return null;
  return (
    <section class="comeback">
      {returned.map((errand) => (
        <div key={errand.label}>
          <h2>
            {t(ticketTexts.lacked)} · <TicketNumber label={errand.label} />
          </h2>
          <TicketRequirements requirements={errand.lacking} />
        </div>
      ))}
      {Code !== null && (
        <figure class="comeback-code">
          <Code text={location.href} label={t(ticketTexts.comeBackCode)} />
          <figcaption>{t(ticketTexts.comeBackCode)}</figcaption>
        </figure>
      )}
    </section>
  );
}
