import { describe, expect, it } from 'vitest';
import { readClocks, readPromise, readService, readWait } from '../../counter-ui/console/clocks.ts';
import { readFill, readPace } from '../../counter-ui/console/pace.ts';
import { calledTicket, MINUTE, NOW, sampleTicket, servedTicket } from './console.fixture.ts';

describe('pace against a target', () => {
  it.each([
    [0, 'calm'],
    [7.99 * MINUTE, 'calm'],
    [8 * MINUTE, 'near'],
    [10 * MINUTE, 'near'],
    [10 * MINUTE + 1, 'over'],
  ] as const)('%d ms of ten minutes is %s', (elapsed, pace) => {
    expect(readPace(elapsed, 10 * MINUTE)).toBe(pace);
  });

  it('fills the bar from nothing to full and no further', () => {
    expect([-5, 0, 5, 10, 99].map((elapsed) => readFill(elapsed, 10))).toEqual([0, 0, 0.5, 1, 1]);
    expect(readFill(0, 0)).toBe(1);
  });
});

describe('the two clocks of a ticket', () => {
  it('lets the wait end with the first call, whatever the recalls', () => {
    const ticket = calledTicket({ firstCalledAt: NOW, lastCalledAt: NOW + 5 * MINUTE, recalls: 3 });
    const [wait, way] = readClocks(ticket, NOW + 6 * MINUTE);
    expect(wait).toMatchObject({ kind: 'wait', elapsedMs: 10 * MINUTE, pace: 'calm', running: false });
    expect(way).toMatchObject({ kind: 'way', elapsedMs: MINUTE, targetMs: null });
  });

  it('keeps the stored verdict of the wait', () => {
    const long = { firstCalledAt: NOW, queuedAt: NOW - 28 * MINUTE };
    expect(readWait(calledTicket({ ...long, waitVerdict: 'within' }), NOW).pace).toBe('calm');
    expect(readWait(calledTicket({ ...long, waitVerdict: 'over' }), NOW).pace).toBe('over');
    expect(readWait(sampleTicket(long), NOW).pace).toBe('near');
  });

  it('runs the service without the time on hold, and stands still while held', () => {
    const serving = servedTicket({ heldMs: 3 * MINUTE });
    expect(readService(serving, NOW + 12 * MINUTE)).toMatchObject({ elapsedMs: 9 * MINUTE, pace: 'near' });
    const held = servedTicket({ state: 'held', heldSince: NOW + 4 * MINUTE });
    expect(readService(held, NOW + 60 * MINUTE)).toMatchObject({ elapsedMs: 4 * MINUTE, running: false });
  });

  it('never shows less than nothing when the clock lags behind an answer', () => {
    expect(readClocks(servedTicket(), NOW - 400)[1].elapsedMs).toBe(0);
  });
});

describe('a waiting ticket against its promise', () => {
  it.each([
    [0, 'calm'],
    [14 * MINUTE, 'near'],
    [20 * MINUTE, 'near'],
    [20 * MINUTE + 1, 'over'],
  ] as const)('after %d ms more it is %s', (later, pace) => {
    expect(readPromise(sampleTicket(), NOW + later)).toBe(pace);
  });

  it('is near at once when it came by transfer with little left', () => {
    expect(readPromise(sampleTicket({ queuedAt: NOW, dueAt: NOW }), NOW)).toBe('near');
  });
});
