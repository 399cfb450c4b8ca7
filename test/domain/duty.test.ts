import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAK_REASONS, DUTY_STATES, type DutyState } from '../../contract/words.ts';
import { type Duty, type DutyCommand, type DutyEvent, decideDuty, evolveDuty } from '../../server/domain/duty.ts';
import { at } from './support/ticket-events.ts';

const dutyIds = { dutyId: 'd1', mallId: 'bekasi', counterId: 'c1', personId: 'p1', businessDay: '2025-10-06' };
const opened: DutyEvent = { type: 'counterOpened', at: at(0), ...dutyIds };
const back = { expectedReturnAt: at(75) };
const paused: DutyEvent = { type: 'counterPaused', at: at(60), reason: 'prayer', note: 'Dzuhur', ...back };
const reopened: DutyEvent = { type: 'counterReopened', at: at(75) };
const closed: DutyEvent = { type: 'counterClosed', at: at(480), reason: null, cause: 'officer' };

function dutyOf(...events: DutyEvent[]): Duty {
  const duty = events.reduce<Duty | null>((before, event) => evolveDuty(before, event), null);
  if (duty === null) throw new Error('a duty begins with counterOpened');
  return duty;
}

const STORIES: Record<DutyState, Duty> = {
  open: dutyOf(opened),
  break: dutyOf(opened, paused),
  closed: dutyOf(opened, closed),
};

const pause: DutyCommand = { type: 'pause', at: at(90), reason: 'meal', note: null, expectedReturnAt: at(120) };
const reopen: DutyCommand = { type: 'reopen', at: at(90) };
const close: DutyCommand = { type: 'close', at: at(90), reason: 'ill', cause: 'moved' };

const TABLE: Record<DutyCommand['type'], Record<DutyState, DutyState | 'dutyWrongState'>> = {
  pause: { open: 'break', break: 'dutyWrongState', closed: 'dutyWrongState' },
  reopen: { open: 'dutyWrongState', break: 'open', closed: 'dutyWrongState' },
  close: { open: 'closed', break: 'closed', closed: 'dutyWrongState' },
};

describe.each(DUTY_STATES)('a duty that is %s', (state) => {
  it.each([pause, reopen, close])('answers $type as the table says', (command) => {
    const duty = STORIES[state];
    expect(duty.state).toBe(state);
    const decision = decideDuty(duty, command);
    const answer = decision.ok ? evolveDuty(duty, decision.value).state : decision.error;
    expect(answer).toBe(TABLE[command.type][state]);
  });
});

describe('the events of a duty', () => {
  it('carry what the command gave', () => {
    expect(decideDuty(STORIES.open, pause)).toStrictEqual({
      ok: true,
      value: { type: 'counterPaused', at: at(90), reason: 'meal', note: null, expectedReturnAt: at(120) },
    });
    expect(decideDuty(STORIES.break, reopen)).toStrictEqual({
      ok: true,
      value: { type: 'counterReopened', at: at(90) },
    });
    expect(decideDuty(STORIES.break, close)).toStrictEqual({
      ok: true,
      value: { type: 'counterClosed', at: at(90), reason: 'ill', cause: 'moved' },
    });
  });

  it('make a row that knows since when and why', () => {
    const { dutyId: id, ...ids } = dutyIds;
    const made = { id, ...ids, openedAt: at(0) };
    const working = { breakReason: null, breakNote: null, expectedReturnAt: null };
    const row = { ...made, ...working, closedAt: null };
    expect(dutyOf(opened)).toStrictEqual({ ...row, state: 'open', since: at(0), version: 1 });
    const onBreak = { breakReason: 'prayer', breakNote: 'Dzuhur', ...back };
    const pausedRow = { ...row, state: 'break', since: at(60), ...onBreak, version: 2 };
    expect(dutyOf(opened, paused)).toStrictEqual(pausedRow);
    expect(dutyOf(opened, paused, reopened)).toStrictEqual({ ...row, state: 'open', since: at(75), version: 3 });
    const end = { state: 'closed', since: at(480), closedAt: at(480), version: 3 };
    expect(dutyOf(opened, paused, closed)).toStrictEqual({ ...row, ...end });
  });

  it('of a Loket that did not ask when the officer is back say nothing of it', () => {
    const { expectedReturnAt: _, ...older } = { expectedReturnAt: null, ...paused };
    expect(dutyOf(opened, older).expectedReturnAt).toBeNull();
  });

  it('cannot come before the opening, and there is one opening', () => {
    expect(() => evolveDuty(null, paused)).toThrow('counterPaused before counterOpened');
    expect(() => dutyOf(opened, opened)).toThrow('duty d1 was opened twice');
  });
});

describe('whatever is asked of a duty', () => {
  const command: fc.Arbitrary<DutyCommand> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('pause'),
        at: fc.nat(),
        reason: reasons(),
        note: notes(),
        expectedReturnAt: fc.option(fc.nat(), { nil: null }),
      }),
    },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('reopen'), at: fc.nat() }) },
    fc.record({ type: fc.constant('close'), at: fc.nat(), reason: notes(), cause: fc.constant('takenOver') }),
  );

  it('what is closed stays closed, and a reason stands only during a break', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        let duty = dutyOf(opened);
        for (const next of commands) {
          const decision = decideDuty(duty, next);
          expect(decision.ok && duty.state === 'closed').toBe(false);
          const before = duty;
          if (decision.ok) duty = evolveDuty(duty, decision.value);
          expect(duty.version - before.version).toBe(decision.ok ? 1 : 0);
          expect(duty.since).toBe(decision.ok ? next.at : before.since);
          expect(duty.breakReason !== null).toBe(duty.state === 'break');
          if (duty.state !== 'break') expect(duty.expectedReturnAt).toBeNull();
          expect(duty.closedAt !== null).toBe(duty.state === 'closed');
        }
      }),
    );
  });
});

function reasons() {
  return fc.constantFrom(...BREAK_REASONS);
}

function notes() {
  return fc.option(fc.constant('a note'), { nil: null });
}
