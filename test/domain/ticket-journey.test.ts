import { describe, expect, it } from 'vitest';
import { currentLeg } from '../../server/domain/ticket.ts';
import { evolveTicket, foldTicket } from '../../server/domain/ticket-evolve.ts';
import {
  at,
  called,
  cancelled,
  expired,
  finished,
  held,
  issued,
  MINUTE,
  missed,
  paspor,
  recalled,
  reinstated,
  resumed,
  started,
  transferred,
} from './support/ticket-events.ts';
import { legOf, ticketOf } from './support/ticket-story.ts';

describe('issuing', () => {
  it('puts the ticket in line with its first leg', () => {
    const ticket = ticketOf(issued(3, { orderAt: at(1), priority: 'child', channel: 'officer' }));
    expect(ticket).toMatchObject({ id: 't1', mallId: 'bekasi', visitId: 'v1', seriesCode: 'A', number: 117 });
    expect(ticket).toMatchObject({ state: 'waiting', issuedAt: at(3), orderAt: at(1), dueAt: at(18), version: 1 });
    expect(ticket).toMatchObject({ priority: 'child', channel: 'officer', counterId: null, noShowAt: null });
    expect(ticket.legs).toHaveLength(1);
    expect(currentLeg(ticket)).toMatchObject({ n: 1, serviceId: 'ktp', standardId: 'ktp-2025', queuedAt: at(3) });
    expect(currentLeg(ticket)).toMatchObject({ waitTargetMs: 15 * MINUTE, serviceTargetMs: 10 * MINUTE, result: null });
  });
});

describe('a recall', () => {
  const leg = legOf(issued(0), called(5), recalled(6), recalled(8));

  it('never overwrites the first call', () => {
    expect(leg).toMatchObject({ firstCalledAt: at(5), waitMs: 5 * MINUTE, waitVerdict: 'within' });
  });

  it('is counted and becomes the last call', () => {
    expect(leg).toMatchObject({ recalls: 2, lastCalledAt: at(8) });
  });
});

describe('a missed call that is forgiven', () => {
  const reason = 'was at the musala';
  const story = [issued(0), called(16, { outOfOrderReason: reason }), missed(18), reinstated(20)];
  const second = [...story, called(25, { counterId: 'c2', personId: 'p2' })];

  it('puts the ticket back in the same place and the same leg', () => {
    const ticket = ticketOf(...story);
    expect(ticket).toMatchObject({ state: 'waiting', noShowAt: null, orderAt: at(0), dueAt: at(15) });
    expect(ticket.legs).toHaveLength(1);
    expect(currentLeg(ticket)).toMatchObject({ result: null, endedAt: null, serviceMs: null });
  });

  it('keeps wait and verdict of the first call at the second', () => {
    const leg = legOf(...second);
    expect(leg).toMatchObject({ firstCalledAt: at(16), waitMs: 16 * MINUTE, waitVerdict: 'over' });
    expect(leg).toMatchObject({ lastCalledAt: at(25), counterId: 'c2', personId: 'p2' });
  });

  it('keeps the reason of a call out of order unless a later one gives another', () => {
    expect(legOf(...second).outOfOrderReason).toBe(reason);
    expect(legOf(...story, called(25, { outOfOrderReason: 'other' })).outOfOrderReason).toBe('other');
  });

  it('can be missed for good: the no-show stays in the record when the day closes over it', () => {
    const ticket = ticketOf(issued(0), called(5), missed(7), expired(480));
    expect(ticket).toMatchObject({ state: 'expired', noShowAt: at(7) });
    expect(currentLeg(ticket)).toMatchObject({ result: 'noShow', endedAt: at(7), serviceMs: null, waitMs: 5 * MINUTE });
  });
});

describe('a transfer', () => {
  const story = [issued(0, { priority: 'pregnant' }), called(5), started(6), transferred(9, { dueAt: at(30) })];
  const before = ticketOf(...story.slice(0, 3));
  const after = ticketOf(...story);

  it('keeps number, visit, day, priority and arrival', () => {
    const { id, number, seriesId, seriesCode, visitId, businessDay, priority, issuedAt, orderAt } = before;
    expect(after).toMatchObject({
      id,
      number,
      seriesId,
      seriesCode,
      visitId,
      businessDay,
      priority,
      issuedAt,
      orderAt,
    });
    expect(after).toMatchObject({ state: 'waiting', dueAt: at(30), counterId: null });
  });

  it('ends the old leg with its service', () => {
    const [old] = after.legs;
    expect(old).toMatchObject({ n: 1, result: 'transferred', endedAt: at(9), serviceMs: 3 * MINUTE });
    expect(old).toMatchObject({ serviceVerdict: 'within', waitMs: 5 * MINUTE, counterId: 'c1', personId: 'p1' });
  });

  it('opens a new leg whose wait runs from the transfer, on the terms of the new service', () => {
    expect(after.legs).toHaveLength(2);
    expect(currentLeg(after)).toMatchObject({ ...paspor, n: 2, queuedAt: at(9), result: null, recalls: 0 });
    expect(legOf(...story, called(40))).toMatchObject({ waitMs: 31 * MINUTE, waitVerdict: 'over' });
  });

  it('has no service when it came before the start', () => {
    const [old] = ticketOf(issued(0), called(5), transferred(7)).legs;
    expect(old).toMatchObject({ result: 'transferred', startedAt: null, wayMs: null, serviceMs: null });
  });
});

describe('the end', () => {
  it('keeps outcome, what is lacking and where to in the leg', () => {
    const returned = finished(9, { outcome: 'returned', lacking: [1, 2] });
    const referred = finished(9, { outcome: 'referred', referredTo: 'Polres' });
    const served = [issued(0), called(5), started(6)];
    expect(legOf(...served, returned)).toMatchObject({ result: 'returned', lacking: [1, 2], referredTo: null });
    expect(legOf(...served, referred)).toMatchObject({ result: 'referred', lacking: [], referredTo: 'Polres' });
  });

  it('of a cancelled ticket leaves no reason for a hold behind', () => {
    const onHold = [issued(0), called(5), started(6), held(8)];
    expect(ticketOf(...onHold).holdReason).toBe('photocopy');
    expect(ticketOf(...onHold, cancelled(9))).toMatchObject({ state: 'cancelled', holdReason: null });
    expect(ticketOf(...onHold, expired(9))).toMatchObject({ state: 'expired', holdReason: null });
    expect(ticketOf(...onHold, resumed(9))).toMatchObject({ state: 'serving', holdReason: null });
  });
});

describe('a record that cannot be', () => {
  it('has no ticket before it was issued', () => {
    expect(foldTicket([])).toBeNull();
    expect(() => evolveTicket(null, called(5))).toThrow('ticketCalled before ticketIssued');
  });

  it('has no ticket that was issued twice, and none without a leg', () => {
    expect(() => foldTicket([issued(0), issued(1)])).toThrow('ticket t1 was issued twice');
    expect(() => currentLeg({ ...ticketOf(issued(0)), legs: [] })).toThrow('ticket t1 has no leg');
  });
});
