import { Clock, Hourglass, TriangleAlert } from 'lucide';
import type { ConsoleView } from '../../contract/counter.ts';
import { formatMinutes, formatTime } from '../../ui-shared/format.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { situationTexts } from '../../ui-shared/texts/counter-situation-texts.ts';
import { hoursWords, outageWords } from '../../ui-shared/texts/hours-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { formatTicketLabel } from '../../ui-shared/ticket-label.ts';
import { timeZone } from '../catalogue-store.ts';
import { readHoursNote } from './hours-note.ts';
import { readReminder } from './reminder.ts';

/** What weighs on the counter now, each in one line: a disruption, the hour, a visitor set aside for long. */
export function SituationBands({ view }: { view: ConsoleView }) {
  return (
    <>
      <OutageBand view={view} />
      <HoursBand view={view} />
      {view.counter.current === null && view.counter.duty?.state === 'open' && <HeldBand view={view} />}
    </>
  );
}

/** Whoever reads "Gangguan: Disdukcapil: …" twice reads it once too often: the subject first, then the words for the visitors. */
function OutageBand({ view }: { view: ConsoleView }) {
  const [first, ...more] = view.outages;
  if (first === undefined) return null;
  const clock = { timeZone: timeZone.value, now: everySecond.value };
  return (
    <div class="band band--near" data-band="outage">
      <Icon icon={TriangleAlert} size="24px" />
      <p>
        <strong>{first.subject}</strong>
        <span> {outageWords(first, clock)}</span>
        {more.length > 0 && <span> ({t(situationTexts.outageMore(more.length))})</span>}
      </p>
    </div>
  );
}

function HoursBand({ view }: { view: ConsoleView }) {
  const now = everySecond.value;
  const note = readHoursNote(view.hours, now);
  if (note === null) return null;
  const zone = timeZone.value;
  const title =
    note.kind === 'closed'
      ? hoursWords(view.hours, { timeZone: zone, now })
      : t(situationTexts.closing(formatTime(note.closesAt, zone)));
  const waits = view.waiting > 0;
  return (
    <div class={waits ? 'band band--near' : 'band band--info'} data-band="hours">
      <Icon icon={Clock} size="24px" />
      <p>
        <strong>{title}</strong>
        <span> {t(situationTexts.stillWaiting(view.waiting))}</span>
      </p>
    </div>
  );
}

function HeldBand({ view }: { view: ConsoleView }) {
  const now = everySecond.value;
  const ticket = readReminder(view.held, now);
  if (ticket === null) return null;
  return (
    <div class="band band--near" data-band="held">
      <Icon icon={Hourglass} size="24px" />
      <p>
        <strong>
          {t(situationTexts.heldBand(formatTicketLabel(ticket.label), formatMinutes(now - (ticket.heldSince ?? now))))}
        </strong>
        <span> {t(situationTexts.heldBandNext)}</span>
      </p>
    </div>
  );
}
