import { describe, expect, it } from 'vitest';
import { findAlarms, type Watched, type WatchedCounter, type WatchedService } from '../../server/domain/alarms.ts';
import { MINUTE } from './support/minutes.ts';

const NOW = 600 * MINUTE;
const PATIENCE = 5 * MINUTE;
const ago = (minutes: number) => NOW - minutes * MINUTE;

const service = (id: string, of: Partial<WatchedService> = {}): WatchedService => {
  const calm = { waiting: 0, waitingSince: null, overdue: 0, breachAt: null, emptySince: null, full: false };
  return { id, subject: `layanan ${id}`, ...calm, ...of };
};
const counter = (id: string, of: Partial<WatchedCounter> = {}): WatchedCounter => {
  const calm = { serviceIds: [], missingSince: null, expectedBackAt: null, heldRemindAt: [] };
  return { id, subject: `Loket ${id}`, ...calm, ...of };
};
const alarmsOf = (of: Partial<Watched>) =>
  findAlarms({ now: NOW, patienceMs: PATIENCE, services: [], counters: [], displaysAway: [], ...of });
const kindsOf = (of: Partial<Watched>) => alarmsOf(of).map(({ kind, subjectId }) => `${kind} ${subjectId}`);

describe('a calm floor', () => {
  it('has no alarm', () => {
    expect(alarmsOf({ services: [service('s')], counters: [counter('c')] })).toEqual([]);
  });
});

describe('people wait and nobody is there', () => {
  const alone = (waitingSince: number, emptySince: number | null) =>
    alarmsOf({ services: [service('s', { waiting: 3, waitingSince, emptySince })] });

  it('is an alarm after the set time, counted from when both were so', () => {
    expect(alone(ago(5), ago(60))).toEqual([
      { kind: 'unattended', subjectId: 's', subject: 'layanan s', count: 3, since: ago(5) },
    ]);
    expect(alone(ago(60), ago(6))[0]?.since).toBe(ago(6));
    expect(alone(ago(4), ago(60))).toEqual([]);
    expect(alone(ago(60), ago(4))).toEqual([]);
  });

  it('is none while somebody is there, outside the hours, or with an empty line', () => {
    expect(alone(ago(60), null)).toEqual([]);
    expect(alarmsOf({ services: [service('s', { emptySince: ago(60) })] })).toEqual([]);
  });

  it('says nothing of the same line twice', () => {
    const given = { waiting: 1, waitingSince: ago(9), emptySince: ago(9), overdue: 1, breachAt: ago(2) };
    const missing = counter('c', { serviceIds: ['x', 's'], missingSince: ago(9) });
    expect(kindsOf({ services: [service('s', given)], counters: [missing] })).toEqual(['unattended s']);
  });
});

describe('other alarms', () => {
  it('a promise that is broken, since it was', () => {
    const late = service('s', { waiting: 9, waitingSince: ago(40), overdue: 2, breachAt: ago(10) });
    expect(alarmsOf({ services: [late] })).toEqual([
      { kind: 'overdue', subjectId: 's', subject: 'layanan s', count: 2, since: ago(10) },
    ]);
  });

  it('an officer who is not back when they said', () => {
    expect(alarmsOf({ counters: [counter('c', { expectedBackAt: ago(1) })] })).toEqual([
      { kind: 'breakOverdue', subjectId: 'c', subject: 'Loket c', count: 1, since: ago(1) },
    ]);
    expect(alarmsOf({ counters: [counter('c', { expectedBackAt: NOW })] })).toEqual([]);
  });

  it('a planned counter that stays empty for the set time', () => {
    expect(alarmsOf({ counters: [counter('c', { missingSince: ago(5) })] })).toEqual([
      { kind: 'plannedAbsent', subjectId: 'c', subject: 'Loket c', count: 1, since: ago(5) },
    ]);
    expect(alarmsOf({ counters: [counter('c', { missingSince: ago(4) })] })).toEqual([]);
  });

  it('visitors who were set aside and not taken up when their officer was reminded', () => {
    const held = counter('c', { heldRemindAt: [ago(2), ago(7), NOW, NOW + MINUTE] });
    expect(alarmsOf({ counters: [held] })).toEqual([
      { kind: 'heldLong', subjectId: 'c', subject: 'Loket c', count: 2, since: ago(7) },
    ]);
    expect(alarmsOf({ counters: [counter('c', { heldRemindAt: [NOW] })] })).toEqual([]);
  });

  it('a line that takes no more, and a display that is away', () => {
    const full = service('s', { waiting: 12, waitingSince: ago(1), full: true });
    expect(alarmsOf({ services: [full], displaysAway: [{ id: 'd', subject: 'Layar utara' }] })).toEqual([
      { kind: 'lineFull', subjectId: 's', subject: 'layanan s', count: 12, since: null },
      { kind: 'displayAway', subjectId: 'd', subject: 'Layar utara', count: 1, since: null },
    ]);
  });
});

describe('the list', () => {
  it('puts the gravest first; within a kind most people, then the longest', () => {
    const alone = (id: string, waiting: number, minutes: number) =>
      service(id, { waiting, waitingSince: ago(minutes), emptySince: ago(minutes) });
    expect(
      kindsOf({
        displaysAway: [{ id: 'd', subject: 'Layar' }],
        services: [
          service('full', { full: true }),
          service('late', { waiting: 8, waitingSince: ago(50), overdue: 8, breachAt: ago(1) }),
          alone('few', 1, 30),
          alone('many-short', 5, 6),
          alone('many-long', 5, 20),
        ],
        counters: [
          counter('held', { heldRemindAt: [ago(1)] }),
          counter('empty', { missingSince: ago(10) }),
          counter('pause', { expectedBackAt: ago(10) }),
        ],
      }),
    ).toEqual([
      'unattended many-long',
      'unattended many-short',
      'unattended few',
      'overdue late',
      'breakOverdue pause',
      'plannedAbsent empty',
      'heldLong held',
      'lineFull full',
      'displayAway d',
    ]);
  });

  it('keeps the order of those without a since', () => {
    const displaysAway = ['b', 'a'].map((id) => ({ id, subject: id }));
    expect(kindsOf({ displaysAway })).toEqual(['displayAway b', 'displayAway a']);
  });
});
