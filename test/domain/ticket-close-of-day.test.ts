import { describe, expect, it } from 'vitest';
import { currentLeg } from '../../server/domain/ticket.ts';
import type { TicketCommand } from '../../server/domain/ticket-decide.ts';
import { at, called, expired, held, issued, MINUTE, missed, started } from './support/ticket-events.ts';
import { given, ticketOf } from './support/ticket-story.ts';

const expire: TicketCommand = { type: 'expire', at: at(480), reason: 'leftOpen' };
const setAside: TicketCommand = { type: 'hold', at: at(480), counterId: 'c1', reason: 'closeOfDay' };

describe('at the close of day', () => {
  it.each(['notCalled', 'notCome', 'leftOpen'] as const)('%s is kept as the reason in the journal', (reason) => {
    given(issued(0))
      .when({ ...expire, reason })
      .yields(expired(480, reason));
  });

  it('who still waits expires', () => {
    given(issued(0)).when(expire).yields(expired(480));
  });

  it('who is on hold expires, and the service ended when the hold began', () => {
    const onHold = [issued(0), called(5), started(6), held(8)];
    given(...onHold)
      .when(expire)
      .yields(expired(480));
    const leg = currentLeg(ticketOf(...onHold, expired(480)));
    expect(leg).toMatchObject({ result: 'expired', serviceMs: 2 * MINUTE, heldMs: 472 * MINUTE, endedAt: at(480) });
  });

  it('who was left at a counter is first set aside, then expires by the ordinary rule', () => {
    const left = [issued(0), called(5), started(6)];
    given(...left)
      .when(expire)
      .refuses('ticketWrongState');
    given(...left)
      .when(setAside)
      .yields(held(480, { reason: 'closeOfDay' }));
    given(...left, held(480, { reason: 'closeOfDay' }))
      .when(expire)
      .yields(expired(480));
  });

  it('who was called and never came is marked first, and stays a no-show', () => {
    const unanswered = [issued(0), called(470)];
    given(...unanswered)
      .when(expire)
      .refuses('ticketWrongState');
    given(...unanswered)
      .when({ type: 'markNoShow', at: at(480), counterId: 'c1' })
      .yields(missed(480));
    given(...unanswered, missed(480))
      .when(expire)
      .yields(expired(480));
    expect(currentLeg(ticketOf(...unanswered, missed(480), expired(480))).result).toBe('noShow');
  });

  it('an expired no-show is not reinstated, though its grace would still run', () => {
    given(issued(0), called(470), missed(479), expired(480))
      .when({ type: 'reinstate', at: at(481), graceMs: 15 * MINUTE })
      .refuses('ticketWrongState');
  });
});
