import { describe, expect, it } from 'vitest';
import { legWay, openLeg } from '../../server/domain/leg.ts';
import {
  at,
  called,
  cancelled,
  expired,
  finished,
  held,
  issued,
  ktp,
  MINUTE,
  missed,
  recalled,
  reinstated,
  resumed,
  started,
  transferred,
} from './support/ticket-events.ts';
import { legOf, ticketOf } from './support/ticket-story.ts';

const serving = [issued(0), called(5), started(6)];

describe('wait', () => {
  it.each([
    { at: at(15) - 1, verdict: 'within' },
    { at: at(15), verdict: 'within' },
    { at: at(15) + 1, verdict: 'over' },
  ])('is $verdict at the target of 15 minutes', ({ at: calledAt, verdict }) => {
    expect(legOf(issued(0), { ...called(0), at: calledAt }).waitVerdict).toBe(verdict);
  });

  it('runs from queueing, whatever place in line was given', () => {
    expect(legOf(issued(10, { orderAt: at(0) }), called(14)).waitMs).toBe(4 * MINUTE);
  });

  it('is unknown for who was never called', () => {
    const never = { waitMs: null, waitVerdict: null, wayMs: null, serviceMs: null, serviceVerdict: null };
    expect(legOf(issued(0), cancelled(3))).toMatchObject({ ...never, result: 'cancelled', endedAt: at(3) });
    expect(legOf(issued(0), expired(480))).toMatchObject({ ...never, result: 'expired', endedAt: at(480) });
  });

  it('stands for who missed the call', () => {
    expect(legOf(issued(0), called(16), missed(18))).toMatchObject({ waitMs: 16 * MINUTE, waitVerdict: 'over' });
  });
});

describe('way', () => {
  it('runs from the last call, so that a repeat does not lengthen it', () => {
    expect(legOf(issued(0), called(5), recalled(7), started(8)).wayMs).toBe(MINUTE);
  });

  it('runs from the second call after a reinstatement', () => {
    const again = [issued(0), called(5), missed(7), reinstated(10), called(20), started(22)];
    expect(legOf(...again).wayMs).toBe(2 * MINUTE);
  });

  it('is unknown for a row that lost its call', () => {
    expect(legWay(openLeg(1, ktp, at(0), 'issued'), at(3))).toBeNull();
  });
});

describe('service', () => {
  it.each([
    { at: at(16) - 1, verdict: 'within' },
    { at: at(16), verdict: 'within' },
    { at: at(16) + 1, verdict: 'over' },
  ])('is $verdict at the target of 10 minutes', ({ at: endedAt, verdict }) => {
    const leg = legOf(...serving, { ...finished(0), at: endedAt });
    expect(leg).toMatchObject({ serviceMs: endedAt - at(6), serviceVerdict: verdict });
  });

  it('takes off the time on hold, each time', () => {
    const leg = legOf(...serving, held(8), resumed(20), held(21), resumed(24), finished(26));
    expect(leg).toMatchObject({
      heldMs: 15 * MINUTE,
      heldSince: null,
      serviceMs: 5 * MINUTE,
      serviceVerdict: 'within',
    });
  });

  it('is judged exactly at the target with the hold taken off', () => {
    const late = { ...finished(0), at: at(28) + 1 };
    expect(legOf(...serving, held(8), resumed(20), finished(28)).serviceVerdict).toBe('within');
    expect(legOf(...serving, held(8), resumed(20), late).serviceVerdict).toBe('over');
  });

  it('ends with the hold for who leaves or is left while on hold', () => {
    const stopped = { heldMs: 4 * MINUTE, heldSince: null, serviceMs: 2 * MINUTE, serviceVerdict: 'within' };
    expect(legOf(...serving, held(8), cancelled(12))).toMatchObject({ ...stopped, result: 'cancelled' });
    expect(legOf(...serving, held(8), expired(12))).toMatchObject({ ...stopped, result: 'expired' });
  });

  it('counts up to the transfer', () => {
    const [old] = ticketOf(...serving, held(7), resumed(9), transferred(19)).legs;
    expect(old).toMatchObject({ heldMs: 2 * MINUTE, serviceMs: 11 * MINUTE, serviceVerdict: 'over' });
  });

  it('belongs to the officer who took it up again', () => {
    const leg = legOf(...serving, held(8), resumed(20, { counterId: 'c2', personId: 'p2' }));
    expect(leg).toMatchObject({ counterId: 'c2', personId: 'p2', startedAt: at(6) });
  });

  it('is unknown for who was called and cancelled', () => {
    expect(legOf(issued(0), called(5), cancelled(6))).toMatchObject({ serviceMs: null, serviceVerdict: null });
  });
});

describe('a walk-in', () => {
  const walkIn = [issued(0), called(0, { walkDirect: true }), started(0)];

  it('has a service, and neither a wait nor a way: nobody was called', () => {
    const leg = legOf(...walkIn, finished(9));
    expect(leg).toMatchObject({ walkDirect: true, firstCalledAt: at(0), lastCalledAt: null });
    expect(leg).toMatchObject({ waitMs: null, waitVerdict: null, wayMs: null, serviceMs: 9 * MINUTE });
  });

  it('does not forget a wait that was measured before', () => {
    const leg = legOf(issued(0), called(5), missed(6), reinstated(7), called(9, { walkDirect: true }));
    expect(leg).toMatchObject({ firstCalledAt: at(5), waitMs: 5 * MINUTE, lastCalledAt: at(5) });
  });
});

describe('a disruption that the agency cannot help', () => {
  it('is kept with the wait of the first call and with the service it lay over; the verdicts stand', () => {
    const disturbed = [called(20, { waitOutageMs: 8 * MINUTE }), started(21)];
    const leg = legOf(issued(0), ...disturbed, finished(40, { serviceOutageMs: 5 * MINUTE }));
    expect(leg).toMatchObject({ waitOutageMs: 8 * MINUTE, waitVerdict: 'over' });
    expect(leg).toMatchObject({ serviceOutageMs: 5 * MINUTE, serviceVerdict: 'over' });
  });

  it('is not counted again by a later call of the same wait', () => {
    const again = [missed(7), reinstated(9), called(15, { waitOutageMs: 6 * MINUTE })];
    expect(legOf(issued(0), called(5, { waitOutageMs: MINUTE }), ...again).waitOutageMs).toBe(MINUTE);
  });

  it('stays with the leg that a transfer ended', () => {
    const [old, next] = ticketOf(...serving, transferred(19, { serviceOutageMs: 2 * MINUTE })).legs;
    expect([old?.serviceOutageMs, next?.serviceOutageMs]).toEqual([2 * MINUTE, 0]);
  });
});

describe('a service that began by itself', () => {
  const byItself = [issued(0), called(5), started(6, { auto: true })];

  it('is marked', () => {
    expect(legOf(...byItself)).toMatchObject({ startedAt: at(6), autoStarted: true });
    expect(legOf(...serving).autoStarted).toBe(false);
  });

  it('never was, when nobody had come', () => {
    const leg = legOf(...byItself, missed(8));
    expect(leg).toMatchObject({ result: 'noShow', startedAt: null, autoStarted: false, wayMs: null, serviceMs: null });
    expect(legOf(...byItself, missed(8), reinstated(10), called(12), started(13)).wayMs).toBe(MINUTE);
  });
});
