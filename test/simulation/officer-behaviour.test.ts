import { describe, expect, it } from 'vitest';
import { LAST_CALL, MALL_CLOSES, MINUTE, timeOfDay } from '../../server/demo/simulation/day-times.ts';
import {
  type AtDesk,
  nextLook,
  nextMove,
  nextStretch,
  stepsAfterCall,
} from '../../server/demo/simulation/officer-behaviour.ts';
import type { Stage, Visitor } from '../../server/demo/simulation/visitors.ts';

const MORNING = timeOfDay(10);

function desk(changes: Partial<AtDesk> = {}): AtDesk {
  return {
    now: MORNING,
    heldBack: 0,
    heldOut: 0,
    nextBreak: null,
    callsOutOfOrder: false,
    lineIsEmpty: false,
    ...changes,
  };
}

const breakAt = (at: number) => ({ reason: 'meal' as const, at, lengthMs: 30 * MINUTE, note: null });

const visitor: Visitor = {
  n: 1,
  arrivesAt: 0,
  serviceId: 'a-01',
  priority: 'none',
  walkMs: 40_000,
  missesCall: null,
  givesUpAfterMs: null,
  comesBackLater: false,
  errands: [],
  bringsDocumentsAfterMs: null,
  stages: [],
};

describe('an officer at a free counter', () => {
  it.each([
    ['calls the next', desk(), 'callNext'],
    ['waits when the line is empty', desk({ lineIsEmpty: true }), 'wait'],
    ['goes on with whoever was set aside', desk({ heldBack: 1, nextBreak: breakAt(MORNING) }), 'resume'],
    ['takes a break that is due before calling', desk({ nextBreak: breakAt(MORNING) }), 'pause'],
    ['does not take it before its time', desk({ nextBreak: breakAt(MORNING + 1) }), 'callNext'],
    ['calls out of order when told to', desk({ callsOutOfOrder: true }), 'callOutOfOrder'],
    ['goes on after closing while somebody waits', desk({ now: MALL_CLOSES }), 'callNext'],
    ['goes home when nobody waits after closing', desk({ now: MALL_CLOSES, lineIsEmpty: true }), 'close'],
    ['waits for whoever is out', desk({ now: MALL_CLOSES, lineIsEmpty: true, heldOut: 1 }), 'wait'],
    ['goes home at last', desk({ now: LAST_CALL, heldBack: 2 }), 'close'],
  ])('%s', (_, view, move) => {
    expect(nextMove(view)).toBe(move);
  });

  it('looks up again at the next thing that is due', () => {
    expect(nextLook(desk(), 7 * MINUTE)).toBe(MORNING + 7 * MINUTE);
    expect(nextLook(desk({ nextBreak: breakAt(MORNING + MINUTE) }), 7 * MINUTE)).toBe(MORNING + MINUTE);
    expect(nextLook(desk({ now: MALL_CLOSES - 1 }), 7 * MINUTE)).toBe(MALL_CLOSES);
    expect(nextLook(desk({ now: MALL_CLOSES }), 7 * MINUTE)).toBe(MALL_CLOSES + 7 * MINUTE);
  });
});

describe('a called visitor', () => {
  it('comes', () => {
    expect(stepsAfterCall(visitor, false)).toEqual([{ step: 'start', afterMs: 40_000 }]);
  });

  it('comes after another call when slow, in the time that it takes', () => {
    const steps = stepsAfterCall({ ...visitor, walkMs: 100_000 }, false);
    expect(steps.map(({ step }) => step)).toEqual(['recall', 'start']);
    expect(steps.reduce((sum, { afterMs }) => sum + afterMs, 0)).toBe(100_000);
  });

  it('does not come, after one repeated call or two', () => {
    const missing = { ...visitor, missesCall: { recalls: 2, returnsAfterMs: null } };
    expect(stepsAfterCall(missing, false).map(({ step }) => step)).toEqual(['recall', 'recall', 'no-show']);
    expect(stepsAfterCall(missing, true).map(({ step }) => step)).toEqual(['start']);
  });
});

describe('a service', () => {
  const stage: Stage = {
    serviceId: 'a-01',
    serviceMs: 6 * MINUTE,
    hold: { afterMs: 2 * MINUTE, awayMs: MINUTE, reason: 'photocopy' },
    ending: { outcome: 'completed' },
  };

  it('is interrupted once, and takes the planned time in all', () => {
    expect(nextStretch(stage, 0)).toEqual({ ms: 2 * MINUTE, endsWith: 'hold' });
    expect(nextStretch(stage, 2 * MINUTE)).toEqual({ ms: 4 * MINUTE, endsWith: 'finish' });
    expect(nextStretch({ ...stage, hold: null }, 0)).toEqual({ ms: 6 * MINUTE, endsWith: 'finish' });
  });
});
