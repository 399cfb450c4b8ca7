import { describe, expect, it } from 'vitest';
import { decideIssue, decideTicket, type IssueCommand } from '../../server/domain/ticket-decide.ts';
import {
  at,
  called,
  finished,
  held,
  issued,
  ktp,
  MINUTE,
  missed,
  paspor,
  recalled,
  reentered,
  reinstated,
  resumed,
  started,
  transferred,
} from './support/ticket-events.ts';
import { given, ticketOf } from './support/ticket-story.ts';

const c1 = { counterId: 'c1' };
const c2 = { counterId: 'c2' };
const waiting = [issued(0)];
const atCounter = [issued(0), called(5)];
const serving = [...atCounter, started(6)];
const noShow = [...atCounter, missed(7)];

describe('what a command makes of a ticket', () => {
  it('issues with everything that was asked for', () => {
    const { type: _, ...rest } = issued(0, { priority: 'elderly' });
    const command: IssueCommand = { type: 'issue', ...rest };
    expect(decideIssue(command)).toStrictEqual(issued(0, { priority: 'elderly' }));
  });

  it('calls to the counter and person of the duty', () => {
    const officer = { counterId: 'c4', personId: 'p4' };
    const out = { ...officer, outOfOrderReason: 'flight at noon' };
    given(...waiting)
      .when({ type: 'call', at: at(5), ...out })
      .yields(called(5, out));
  });

  it('recalls, starts, holds and resumes', () => {
    given(...atCounter)
      .when({ type: 'recall', at: at(6), ...c1, minIntervalMs: MINUTE, max: 3 })
      .yields(recalled(6));
    given(...atCounter)
      .when({ type: 'start', at: at(6), ...c1 })
      .yields(started(6));
    given(...serving)
      .when({ type: 'hold', at: at(8), ...c1, reason: 'payment' })
      .yields(held(8, { reason: 'payment' }));
    given(...serving)
      .when({ type: 'hold', at: at(8), ...c1, reason: 'payment', remindAt: at(23) })
      .yields(held(8, { reason: 'payment', remindAt: at(23) }));
  });

  it('starts by itself, and says so', () => {
    given(...atCounter)
      .when({ type: 'start', at: at(6), ...c1, auto: true })
      .yields(started(6, { auto: true }));
    given(...atCounter)
      .when({ type: 'start', at: at(6), ...c1, auto: false })
      .yields(started(6));
  });

  it('lets come back who was sent home, with the place that was worked out', () => {
    given(...serving, finished(9, { outcome: 'returned', lacking: [0] }))
      .when({ type: 'reenter', at: at(60), ...ktp, orderAt: at(60), dueAt: at(65), after: 2 })
      .yields(reentered(60));
  });

  it('resumes at the counter that asks, which need not be the one that held', () => {
    const colleague = { ...c2, personId: 'p2' };
    given(...serving, held(8))
      .when({ type: 'resume', at: at(9), ...colleague })
      .yields(resumed(9, colleague));
  });

  it('finishes with the outcome, what is lacking and where to', () => {
    const returned = { outcome: 'returned' as const, lacking: [0, 3], referredTo: null };
    const referred = { outcome: 'referred' as const, lacking: [], referredTo: 'Polres' };
    for (const how of [returned, referred]) {
      given(...serving)
        .when({ type: 'finish', at: at(9), ...c1, ...how })
        .yields(finished(9, how));
    }
  });

  it('transfers with the terms of the new service and nothing of the command besides', () => {
    given(...serving)
      .when({ type: 'transfer', at: at(9), ...c1, ...paspor, dueAt: at(30), reason: null })
      .yields(transferred(9, { dueAt: at(30), reason: null }));
  });
});

describe('repeating a call', () => {
  const recall = { type: 'recall' as const, ...c1, minIntervalMs: MINUTE, max: 2 };

  it('is refused before the interval is over, and allowed from its last millisecond', () => {
    given(...atCounter)
      .when({ ...recall, at: at(6) - 1 })
      .refuses('recallTooSoon');
    given(...atCounter, recalled(6))
      .when({ ...recall, at: at(7) - 1 })
      .refuses('recallTooSoon');
    given(...atCounter, recalled(6))
      .when({ ...recall, at: at(7) })
      .yields(recalled(7));
  });

  it('comes to an end, and the end explains more than the interval', () => {
    given(...atCounter, recalled(6), recalled(7))
      .when({ ...recall, at: at(7) })
      .refuses('recallLimit');
  });

  it('begins anew with the next call after a reinstatement', () => {
    given(...atCounter, recalled(6), recalled(7), missed(8), reinstated(9), called(20))
      .when({ ...recall, at: at(21) })
      .yields(recalled(21));
  });

  it('goes on counting in the record of a Loket that did not begin anew', () => {
    const { recallsAnew: _, ...older } = reinstated(9);
    given(...atCounter, recalled(6), recalled(7), missed(8), older, called(20))
      .when({ ...recall, at: at(21) })
      .refuses('recallLimit');
  });

  it('of someone who was never called is a first call for the interval', () => {
    given(issued(0), called(5, { walkDirect: true }))
      .when({ ...recall, minIntervalMs: 0, at: at(5) })
      .yields(recalled(5));
  });
});

describe('grace after a missed call', () => {
  const graceMs = 15 * MINUTE;

  it('lasts up to and including its last millisecond', () => {
    given(...noShow)
      .when({ type: 'reinstate', at: at(22), graceMs })
      .yields(reinstated(22));
    given(...noShow)
      .when({ type: 'reinstate', at: at(22) + 1, graceMs })
      .refuses('graceOver');
  });

  it('runs from the last missed call, not from an earlier one', () => {
    const twice = [...noShow, reinstated(20), called(25), missed(27)];
    given(...twice)
      .when({ type: 'reinstate', at: at(40), graceMs })
      .yields(reinstated(40));
  });

  it('cannot be given to a row that lost when the call was missed', () => {
    const damaged = { ...ticketOf(...noShow), noShowAt: null };
    const decision = decideTicket(damaged, { type: 'reinstate', at: at(8), graceMs });
    expect(decision).toStrictEqual({ ok: false, error: 'ticketWrongState' });
  });
});

describe('a transfer to the service it is at', () => {
  const again = { type: 'transfer' as const, at: at(9), dueAt: at(15), reason: null };

  it('is refused while the ticket is at the counter', () => {
    for (const events of [atCounter, serving]) {
      given(...events)
        .when({ ...again, ...c1, ...ktp })
        .refuses('sameService');
    }
  });

  it('says that the ticket has moved on when the button was pressed twice', () => {
    given(...serving, transferred(8))
      .when({ ...again, ...c1, ...paspor })
      .refuses('ticketWrongState');
  });

  it('says that the ticket is elsewhere when another counter has it', () => {
    given(...serving)
      .when({ ...again, ...c2, ...ktp })
      .refuses('ticketNotAtCounter');
  });
});
