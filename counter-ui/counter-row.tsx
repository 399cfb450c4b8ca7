import type { CounterView } from '../contract/counter.ts';
import type { Me } from '../contract/session.ts';
import { formatTime } from '../ui-shared/format.ts';
import { stateTexts } from '../ui-shared/texts/counter-state-texts.ts';
import { chooseTexts } from '../ui-shared/texts/counter-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { formatTicketLabel } from '../ui-shared/ticket-label.ts';
import { timeZone } from './catalogue-store.ts';
import { KeyCap } from './key-cap.tsx';

/** A counter to choose: what it serves and who is there. */
export function CounterRow({ counter, me, onTake }: { counter: CounterView; me: Me; onTake(): void }) {
  const services = counter.services.filter((one) => one.kind === 'primary').map((one) => one.serviceName);
  return (
    <li>
      <button type="button" class="choose-row" data-counter={counter.id} onClick={onTake}>
        <span class="agency-bar" style={{ background: counter.agencyColour }} />
        <span class="choose-name">
          <strong>{counter.name}</strong>
          <span>{counter.agencyShortName}</span>
        </span>
        <span class="choose-services">
          {counter.id === me.lastCounterId && <span class="chip chip--open">{t(chooseTexts.last)}</span>}
          <span class="choose-services-names">{services.join(', ')}</span>
        </span>
        <Duty counter={counter} me={me} />
        <KeyCap label="Enter" class="choose-key" />
      </button>
    </li>
  );
}

function Duty({ counter, me }: { counter: CounterView; me: Me }) {
  const { duty, current } = counter;
  if (duty === null || duty.state === 'closed') return <span class="choose-duty muted">{t(chooseTexts.free)}</span>;
  const what = [
    duty.state === 'break' ? t(chooseTexts.onBreak) : '',
    duty.state === 'break' && duty.expectedReturnAt !== null
      ? t(stateTexts.backAt(formatTime(duty.expectedReturnAt, timeZone.value)))
      : '',
    current === null ? '' : t(chooseTexts.serving(formatTicketLabel(current.label))),
  ].filter(Boolean);
  return (
    <span class="choose-duty">
      <strong>{duty.personId === me.personId ? t(chooseTexts.yours) : duty.personName}</strong>
      {what.length > 0 && <span class="muted">{what.join(', ')}</span>}
    </span>
  );
}
