import { describe, expect, it } from 'vitest';
import { autoStartAt } from '../../server/domain/auto-start.ts';
import { closedByRule, type DutyStanding } from '../../server/domain/closed-by-rule.ts';
import type { Duty } from '../../server/domain/duty.ts';
import { at, called, issued, MINUTE, recalled, started } from './support/ticket-events.ts';
import { ticketOf } from './support/ticket-story.ts';

const duty: Duty = {
  id: 'd1',
  mallId: 'bekasi',
  counterId: 'c1',
  personId: 'p1',
  businessDay: '2025-10-06',
  state: 'open',
  openedAt: at(0),
  since: at(0),
  breakReason: null,
  breakNote: null,
  expectedReturnAt: null,
  closedAt: null,
  version: 1,
};
const rules = { afterHoursCloseMs: 30 * MINUTE, idleCloseMs: 20 * MINUTE };
const standing: DutyStanding = { duty, busy: false, lastStepAt: at(100), closesAt: at(480), callableSince: at(110) };
const paused: Duty = { ...duty, state: 'break', since: at(470) };

describe('a counter that was left open after hours', () => {
  const evening = { ...standing, callableSince: null };

  it('is closed after the time that the mall gives, and not a millisecond before', () => {
    expect(closedByRule(evening, rules, at(510))).toBeNull();
    expect(closedByRule(evening, rules, at(510) + 1)).toBe('afterHours');
  });

  it('is closed on a break, too', () => {
    expect(closedByRule({ ...evening, duty: paused }, rules, at(511))).toBe('afterHours');
  });

  it('is not closed on somebody who works on, or has only just come', () => {
    expect(closedByRule({ ...evening, lastStepAt: at(500) }, rules, at(530))).toBeNull();
    expect(closedByRule({ ...evening, duty: { ...duty, since: at(500) } }, rules, at(530))).toBeNull();
    expect(closedByRule({ ...evening, lastStepAt: at(500) }, rules, at(531))).toBe('afterHours');
  });

  it('is not closed while a visitor is at it, nor where there is no closing', () => {
    expect(closedByRule({ ...evening, busy: true }, rules, at(900))).toBeNull();
    expect(closedByRule({ ...evening, closesAt: null }, rules, at(900))).toBeNull();
    expect(closedByRule({ ...evening, duty: { ...duty, state: 'closed' } }, rules, at(900))).toBeNull();
  });
});

describe('an open counter at which nothing happens while people wait', () => {
  it('is closed when both have lasted long enough', () => {
    expect(closedByRule(standing, rules, at(130))).toBeNull();
    expect(closedByRule(standing, rules, at(130) + 1)).toBe('idle');
    const calm = { ...standing, callableSince: at(60), lastStepAt: null };
    expect(closedByRule(calm, rules, at(80) + 1)).toBe('idle');
    expect(closedByRule({ ...calm, duty: { ...duty, since: at(70) } }, rules, at(90))).toBeNull();
  });

  it('stays open on a break, with nobody to call, and where the mall does not want it', () => {
    expect(closedByRule({ ...standing, duty: { ...paused, since: at(0) } }, rules, at(200))).toBeNull();
    expect(closedByRule({ ...standing, callableSince: null }, rules, at(200))).toBeNull();
    expect(closedByRule(standing, { ...rules, idleCloseMs: null }, at(200))).toBeNull();
  });
});

describe('service that begins by itself', () => {
  const called5 = [issued(0), called(5)];

  it('does so some time after the last call, where the mall wants it', () => {
    expect(autoStartAt(ticketOf(...called5), MINUTE)).toBe(at(6));
    expect(autoStartAt(ticketOf(...called5, recalled(6)), MINUTE)).toBe(at(7));
    expect(autoStartAt(ticketOf(...called5), null)).toBeNull();
  });

  it('does so only for who was called, and waits for them', () => {
    expect(autoStartAt(ticketOf(issued(0)), MINUTE)).toBeNull();
    expect(autoStartAt(ticketOf(...called5, started(6)), MINUTE)).toBeNull();
    expect(autoStartAt(ticketOf(issued(0), called(0, { walkDirect: true })), MINUTE)).toBeNull();
  });
});
