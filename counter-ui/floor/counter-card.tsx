import type { CounterView } from '../../contract/counter.ts';
import { formatClock } from '../../ui-shared/format.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { paceTexts } from '../../ui-shared/texts/counter-console-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { TicketNumber } from '../../ui-shared/ticket-number.tsx';
import { timeZone } from '../catalogue-store.ts';
import { readLook } from './counter-look.ts';

/** One counter at a glance: number, state as icon and word, ticket, clock. */
export function CounterCard({ counter, isPlanned }: { counter: CounterView; isPlanned: boolean }) {
  const look = readLook(counter, isPlanned, everySecond.value, timeZone.value);
  const more = look.note ?? (look.pace === 'calm' ? null : paceTexts[look.pace]);
  return (
    // The focus is set on it from the list of alarms.
    <li class={`card card--${look.tone} card--${look.pace}`} data-counter={counter.id} tabIndex={-1}>
      <p class="card-head">
        <span class="agency-bar" style={{ background: counter.agencyColour }} />
        <strong>{counter.number}</strong>
        <span class="card-agency">{counter.agencyShortName}</span>
      </p>
      <p class="card-ticket">
        {counter.current === null ? '–' : <TicketNumber label={counter.current.label} />}
        {look.elapsedMs !== null && <span class="card-clock">{formatClock(look.elapsedMs)}</span>}
      </p>
      <p class="card-state">
        <Icon icon={look.icon} size="1.1em" />
        <span>{t(look.word)}</span>
      </p>
      <p class="card-foot">
        <span class="card-person">{counter.duty?.personName ?? ''}</span>
        {more !== null && <strong>{t(more)}</strong>}
      </p>
    </li>
  );
}
