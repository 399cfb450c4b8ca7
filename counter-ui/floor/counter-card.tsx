import { CircleDashed, Coffee, Hand, Megaphone, UserRoundCheck } from 'lucide';
import type { CounterView } from '../../contract/counter.ts';
import { formatClock } from '../../ui-shared/format.ts';
import { Icon, type IconDrawing } from '../../ui-shared/icon.tsx';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { paceTexts } from '../../ui-shared/texts/counter-console-texts.ts';
import { floorTexts } from '../../ui-shared/texts/counter-floor-texts.ts';
import { type Text, t } from '../../ui-shared/texts/language.ts';
import { breakReasonTexts, dutyStateTexts } from '../../ui-shared/texts/shared-texts.ts';
import { TicketNumber } from '../../ui-shared/ticket-number.tsx';
import { readService, readWay } from '../console/clocks.ts';
import type { Pace } from '../console/pace.ts';

interface Look {
  readonly tone: 'serving' | 'called' | 'idle' | 'break' | 'closed';
  readonly icon: IconDrawing;
  readonly word: Text;
  readonly elapsedMs: number | null;
  readonly pace: Pace;
}

/** One counter at a glance: number, state as icon and word, ticket, clock. */
export function CounterCard({ counter }: { counter: CounterView }) {
  const look = readLook(counter, everySecond.value);
  return (
    <li class={`card card--${look.tone} card--${look.pace}`} data-counter={counter.id}>
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
        {look.pace !== 'calm' && <strong>{t(paceTexts[look.pace])}</strong>}
      </p>
    </li>
  );
}

function readLook(counter: CounterView, now: number): Look {
  const { duty, current } = counter;
  if (current?.state === 'serving') {
    const { elapsedMs, pace } = readService(current, now);
    return { tone: 'serving', icon: UserRoundCheck, word: floorTexts.serving, elapsedMs, pace };
  }
  if (current?.state === 'called') {
    const { elapsedMs } = readWay(current, now);
    return { tone: 'called', icon: Megaphone, word: floorTexts.calling, elapsedMs, pace: 'calm' };
  }
  if (duty === null || duty.state === 'closed') {
    const word = duty === null ? floorTexts.free : dutyStateTexts.closed;
    return { tone: 'closed', icon: CircleDashed, word, elapsedMs: null, pace: 'calm' };
  }
  const elapsedMs = Math.max(0, now - duty.since);
  if (duty.state === 'break') {
    const word = duty.breakReason === null ? dutyStateTexts.break : breakReasonTexts[duty.breakReason];
    return { tone: 'break', icon: Coffee, word, elapsedMs, pace: 'calm' };
  }
  return { tone: 'idle', icon: Hand, word: floorTexts.idle, elapsedMs: null, pace: 'calm' };
}
