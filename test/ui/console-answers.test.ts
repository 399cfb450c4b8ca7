import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyCounter, applyTicket, isLate, LATE_VIEW_MS, markOf } from '../../counter-ui/console/apply-answer.ts';
import { createShownView } from '../../counter-ui/console/shown-view.ts';
import { calledTicket, NOW, sampleCounter, sampleTicket, sampleView, servedTicket } from './console.fixture.ts';

describe("a command's answer in the view", () => {
  const waiting = sampleTicket();
  const idle = sampleView({
    line: [waiting],
    waiting: 1,
    next: { ticketId: 't1', label: 'A117', reason: 'earliestPromise' },
  });

  it('moves a called ticket from the line to the counter', () => {
    const after = applyTicket(idle, calledTicket());
    expect(after.counter.current?.state).toBe('called');
    expect(after).toMatchObject({ line: [], waiting: 0, next: null });
  });

  it('takes a finished one off the counter', () => {
    const after = applyTicket(sampleView({}, { current: servedTicket() }), servedTicket({ state: 'done' }));
    expect(after.counter.current).toBeNull();
  });

  it('puts a held one and a missed one into their lists, and takes them out again', () => {
    const serving = sampleView({}, { current: servedTicket() });
    const held = applyTicket(serving, servedTicket({ state: 'held', heldSince: NOW }));
    expect(held.counter.current).toBeNull();
    expect(held.held).toHaveLength(1);
    expect(applyTicket(held, servedTicket()).held).toHaveLength(0);
    const missed = applyTicket(serving, servedTicket({ state: 'noShow' }));
    expect(missed.noShows).toHaveLength(1);
    const back = applyTicket(missed, sampleTicket());
    expect(back).toMatchObject({ noShows: [], waiting: 1 });
    expect(back.line).toHaveLength(1);
  });

  it('lets a ticket go that another counter serves now', () => {
    const serving = sampleView({}, { current: servedTicket() });
    const gone = applyTicket(serving, sampleTicket({ serviceId: 'elsewhere', legNumber: 2 }));
    expect(gone.counter.current).toBeNull();
    expect(gone.line).toHaveLength(0);
    expect(applyTicket(idle, calledTicket({ counterId: 'c9' })).counter.current).toBeNull();
  });

  it('keeps the order of the line by promise', () => {
    const later = sampleTicket({ id: 't2', dueAt: NOW + 1 });
    const after = applyTicket(sampleView({ line: [waiting], waiting: 1 }), later);
    expect(after.line.map((one) => one.id)).toEqual(['t2', 't1']);
  });
});

describe('which of answer and live view is newer', () => {
  const idle = sampleView();
  const called = sampleView({ seq: 2 }, { current: calledTicket() });
  const apply = () => called;

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('marks what a command may change, and nothing else', () => {
    expect(markOf(idle)).toBe(markOf(sampleView({ seq: 9, displays: 0, waiting: 4 })));
    expect(markOf(idle)).not.toBe(markOf(called));
    expect(markOf(called)).not.toBe(markOf(sampleView({}, { current: calledTicket({ recalls: 1 }) })));
    expect(markOf(idle)).not.toBe(markOf(applyCounter(idle, sampleCounter({ duty: null }))));
  });

  it('takes a view without the change for a late one, but only for a moment', () => {
    const guard = { before: markOf(idle), until: 1000 };
    expect(isLate(guard, idle, 999)).toBe(true);
    expect(isLate(guard, idle, 1000)).toBe(false);
    expect(isLate(guard, called, 999)).toBe(false);
    expect(isLate(null, idle, 0)).toBe(false);
  });

  it('shows the answer at once and is not thrown back by a late view', () => {
    const shown = createShownView(() => 0);
    shown.onLive(idle);
    shown.onAnswer(markOf(idle), apply);
    expect(shown.view.value).toBe(called);
    shown.onLive(sampleView({ seq: 1, displays: 2 }));
    expect(shown.view.value).toBe(called);
    const newer = sampleView({ seq: 3 }, { current: calledTicket() });
    shown.onLive(newer);
    vi.advanceTimersByTime(2 * LATE_VIEW_MS);
    expect(shown.view.value).toBe(newer);
    shown.close();
  });

  it('believes a late view that nothing newer follows', () => {
    const shown = createShownView(() => 0);
    shown.onLive(idle);
    shown.onAnswer(markOf(idle), apply);
    const again = sampleView({ seq: 4 });
    shown.onLive(again);
    vi.advanceTimersByTime(LATE_VIEW_MS);
    expect(shown.view.value).toBe(again);
    shown.close();
  });

  it('drops an answer that the live view has overtaken', () => {
    const shown = createShownView(() => 0);
    shown.onLive(idle);
    const further = sampleView({ seq: 5 }, { current: servedTicket() });
    shown.onLive(further);
    shown.onAnswer(markOf(idle), apply);
    expect(shown.view.value).toBe(further);
    shown.close();
  });

  it('notes when it first saw an announcement', () => {
    let mono = 10;
    const shown = createShownView(() => mono);
    const reach = { n: 7, displays: 3, shown: 0, spoken: 0 };
    shown.onLive(sampleView({ reach }));
    mono = 50;
    shown.onLive(sampleView({ reach: { ...reach, shown: 2 } }));
    expect(shown.callSeenAt.value).toBe(10);
    shown.onLive(sampleView({ reach: { ...reach, n: 8 } }));
    expect(shown.callSeenAt.value).toBe(50);
    shown.close();
  });
});
