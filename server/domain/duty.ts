import type { BreakReason, DutyState } from '../../contract/words.ts';
import { accept, type Result, refuse } from './result.ts';

/** An officer at a counter. */
export type Duty = {
  id: string;
  mallId: string;
  counterId: string;
  personId: string;
  businessDay: string;
  state: DutyState;
  openedAt: number;
  /** When it came into its present state. */
  since: number;
  breakReason: BreakReason | null;
  breakNote: string | null;
  /** When the officer said to be back. */
  expectedReturnAt: number | null;
  closedAt: number | null;
  version: number;
};

export type DutyEvent = { at: number } & (
  | {
      type: 'counterOpened';
      dutyId: string;
      mallId: string;
      counterId: string;
      personId: string;
      businessDay: string;
    }
  | { type: 'counterPaused'; reason: BreakReason; note: string | null; expectedReturnAt?: number | null }
  | { type: 'counterReopened' }
  | { type: 'counterClosed'; reason: string | null; cause: CloseCause }
);

/**
 * `takenOver`: another officer sat down openly. The rest is closed by rule: left open over night, after the agency's closing, or with
 * nothing done while people waited.
 */
export type CloseCause = 'officer' | 'takenOver' | 'moved' | 'closeOfDay' | 'afterHours' | 'idle';

export type DutyCommand = { at: number } & (
  | { type: 'pause'; reason: BreakReason; note: string | null; expectedReturnAt: number | null }
  | { type: 'reopen' }
  | { type: 'close'; reason: string | null; cause: CloseCause }
);

/** An officer's stay at a counter: open ⇄ break, then closed for good. */
export function decideDuty(duty: Duty, command: DutyCommand): Result<DutyEvent, 'dutyWrongState'> {
  const { at } = command;
  switch (command.type) {
    case 'pause':
      if (duty.state !== 'open') return refuse('dutyWrongState');
      return accept({ ...command, type: 'counterPaused' });
    case 'reopen':
      return duty.state === 'break' ? accept({ type: 'counterReopened', at }) : refuse('dutyWrongState');
    case 'close':
      if (duty.state === 'closed') return refuse('dutyWrongState');
      return accept({ type: 'counterClosed', at, reason: command.reason, cause: command.cause });
  }
}

const NO_BREAK = { breakReason: null, breakNote: null, expectedReturnAt: null };

export function evolveDuty(duty: Duty | null, event: DutyEvent): Duty {
  if (event.type === 'counterOpened') {
    if (duty !== null) throw new Error(`duty ${duty.id} was opened twice`);
    const { dutyId, mallId, counterId, personId, businessDay, at } = event;
    const state = { state: 'open' as const, openedAt: at, since: at, ...NO_BREAK };
    return { id: dutyId, mallId, counterId, personId, businessDay, ...state, closedAt: null, version: 1 };
  }
  if (duty === null) throw new Error(`${event.type} before counterOpened`);
  const next = { ...duty, since: event.at, version: duty.version + 1 };
  switch (event.type) {
    case 'counterPaused':
      return {
        ...next,
        state: 'break',
        breakReason: event.reason,
        breakNote: event.note,
        expectedReturnAt: event.expectedReturnAt ?? null,
      };
    case 'counterReopened':
      return { ...next, state: 'open', ...NO_BREAK };
    case 'counterClosed':
      return { ...next, state: 'closed', ...NO_BREAK, closedAt: event.at };
  }
}
