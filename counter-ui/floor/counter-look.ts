import { CircleDashed, Coffee, DoorClosed, Hand, Megaphone, UserRoundCheck } from 'lucide';
import type { CounterView, DutyView } from '../../contract/counter.ts';
import { formatMinutes, formatTime } from '../../ui-shared/format.ts';
import type { IconDrawing } from '../../ui-shared/icon.tsx';
import { floorTexts } from '../../ui-shared/texts/counter-floor-texts.ts';
import type { Text } from '../../ui-shared/texts/language.ts';
import { breakReasonTexts, dutyStateTexts } from '../../ui-shared/texts/shared-texts.ts';
import { readService, readWay } from '../console/clocks.ts';
import type { Pace } from '../console/pace.ts';

/** How a counter stands at a glance. `note` says more in the foot: when the officer will be back. */
export interface Look {
  readonly tone: 'serving' | 'called' | 'idle' | 'break' | 'missing' | 'closed';
  readonly icon: IconDrawing;
  readonly word: Text;
  readonly elapsedMs: number | null;
  readonly pace: Pace;
  readonly note: Text | null;
}

export function readLook(counter: CounterView, isPlanned: boolean, now: number, timeZone: string): Look {
  const { duty, current } = counter;
  const calm = { elapsedMs: null, pace: 'calm', note: null } as const;
  if (current?.state === 'serving') {
    const { elapsedMs, pace } = readService(current, now);
    return { ...calm, tone: 'serving', icon: UserRoundCheck, word: floorTexts.serving, elapsedMs, pace };
  }
  if (current?.state === 'called') {
    const { elapsedMs } = readWay(current, now);
    return { ...calm, tone: 'called', icon: Megaphone, word: floorTexts.calling, elapsedMs };
  }
  if (duty === null || duty.state === 'closed') {
    if (isPlanned) return { ...calm, tone: 'missing', icon: DoorClosed, word: floorTexts.missing };
    return {
      ...calm,
      tone: 'closed',
      icon: CircleDashed,
      word: duty === null ? floorTexts.free : dutyStateTexts.closed,
    };
  }
  if (duty.state === 'break') return readBreak(duty, now, timeZone);
  return { ...calm, tone: 'idle', icon: Hand, word: floorTexts.idle };
}

function readBreak(duty: DutyView, now: number, timeZone: string): Look {
  const word = duty.breakReason === null ? dutyStateTexts.break : breakReasonTexts[duty.breakReason];
  const elapsedMs = Math.max(0, now - duty.since);
  const look = { tone: 'break', icon: Coffee, word, elapsedMs } as const;
  const back = duty.expectedReturnAt;
  if (back === null) return { ...look, pace: 'calm', note: null };
  if (now <= back) return { ...look, pace: 'calm', note: floorTexts.backAt(formatTime(back, timeZone)) };
  return { ...look, pace: 'over', note: floorTexts.backLate(formatMinutes(now - back)) };
}
