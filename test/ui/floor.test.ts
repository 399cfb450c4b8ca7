import { describe, expect, it } from 'vitest';
import type { FloorAlarm, FloorService } from '../../contract/floor.ts';
import { actionsFor } from '../../counter-ui/floor/alarm-actions.ts';
import { readLook } from '../../counter-ui/floor/counter-look.ts';
import { orderServices, pickAlarms } from '../../counter-ui/floor/floor-order.ts';
import { MINUTE, me, NOW, sampleCounter, sampleDuty, servedTicket } from './console.fixture.ts';

const ZONE = 'Asia/Jakarta';
const supervisor = { ...me, role: 'supervisor', agencyId: null, counterId: null } as const;

const alarm = (kind: FloorAlarm['kind'], subjectId = 's1'): FloorAlarm => {
  return { kind, subjectId, subject: subjectId, count: 1, since: null };
};

function sampleService(change: Partial<FloorService> = {}): FloorService {
  return {
    serviceId: 's1',
    serviceName: 'Kartu Keluarga',
    agencyId: 'A',
    agencyShortName: 'Disdukcapil',
    agencyColour: '#0b6b66',
    waiting: 3,
    longestWaitMs: MINUTE,
    nextBreachAt: null,
    overdue: 0,
    countersOpen: 0,
    open: true,
    closedReason: null,
    closedNote: null,
    quotaLeft: null,
    forecast: 'fine',
    ...change,
  };
}

describe('the list of alarms', () => {
  it('keeps the order of the server, and gives every kind its turn before it is full', () => {
    const empty = Array.from({ length: 9 }, (_, index) => alarm('plannedAbsent', `c${index}`));
    const ranked = [alarm('unattended'), ...empty, alarm('displayAway', 'd')];
    const shown = pickAlarms(ranked, 6);
    expect(shown.map(({ subjectId }) => subjectId)).toEqual(['s1', 'c0', 'c1', 'c2', 'c3', 'd']);
    expect(pickAlarms(ranked, 20)).toEqual(ranked);
  });

  it('puts broken promises first among the lines, then the nearest', () => {
    const service = (serviceName: string, overdue: number, nextBreachAt: number | null) =>
      sampleService({ serviceName, overdue, nextBreachAt });
    const ordered = orderServices([service('c', 0, null), service('b', 0, 5), service('a', 2, 9)]);
    expect(ordered.map((one) => one.serviceName)).toEqual(['a', 'b', 'c']);
  });
});

describe('what can be done about an alarm', () => {
  const empty = (id: string, kind: 'primary' | 'assist') =>
    sampleCounter({
      id,
      name: id,
      number: Number(id.slice(1)),
      duty: null,
      services: [{ serviceId: 's1', serviceName: '', kind, minWaiting: 1 }],
    });
  const floor = {
    counters: [empty('c3', 'assist'), empty('c2', 'primary'), sampleCounter({ id: 'c1' })],
    services: [sampleService()],
    planned: ['c1'],
  };
  const kinds = (of: FloorAlarm, at: Partial<typeof floor> = {}, who = supervisor as typeof me) =>
    actionsFor(of, { ...floor, ...at }, who).map((action) => action.kind);

  it('offers the empty counter that is planned, or whose own work it is, and the declaration', () => {
    const [sit, declare] = actionsFor(alarm('unattended'), floor, supervisor);
    expect(sit).toMatchObject({ kind: 'sit', counter: { id: 'c2' } });
    expect(declare).toEqual({ kind: 'declare', serviceId: 's1' });
    const [planned] = actionsFor(alarm('overdue'), { ...floor, planned: ['c3'] }, supervisor);
    expect(planned).toMatchObject({ kind: 'sit', counter: { id: 'c3' } });
  });

  it('declares nothing twice', () => {
    expect(kinds(alarm('unattended'), { services: [sampleService({ closedReason: 'outage' })] })).toEqual(['sit']);
  });

  it('sits at the counter that is missing, unless somebody has come meanwhile', () => {
    expect(kinds(alarm('plannedAbsent', 'c2'))).toEqual(['sit']);
    expect(kinds(alarm('plannedAbsent', 'c1'))).toEqual([]);
    expect(kinds(alarm('plannedAbsent', 'gone'))).toEqual([]);
  });

  it('shows the counter where only its officer can help', () => {
    expect(actionsFor(alarm('breakOverdue', 'c1'), floor, supervisor)).toEqual([{ kind: 'look', counterId: 'c1' }]);
    expect(kinds(alarm('heldLong', 'c1'))).toEqual(['look']);
  });

  it('lets more in where the line is full', () => {
    expect(actionsFor(alarm('lineFull'), floor, supervisor)).toEqual([
      { kind: 'letIn', serviceId: 's1', name: 'Kartu Keluarga' },
    ]);
    expect(kinds(alarm('lineFull', 'gone'))).toEqual([]);
  });

  it('offers only what this person may do', () => {
    const auditor = { ...supervisor, role: 'auditor' } as const;
    const ofOther = { ...supervisor, agencyId: 'B' };
    const admin = { ...supervisor, role: 'admin' } as const;
    for (const who of [auditor, ofOther]) {
      for (const kind of ['unattended', 'overdue', 'lineFull', 'displayAway'] as const) {
        expect(kinds(alarm(kind), {}, who), `${who.role} ${kind}`).toEqual([]);
      }
    }
    expect(kinds(alarm('unattended'), {}, { ...supervisor, agencyId: 'A' })).toEqual(['sit', 'declare']);
    expect(kinds(alarm('unattended'), {}, admin)).toEqual(['declare']);
    expect(kinds(alarm('displayAway', 'd'), {}, admin)).toEqual(['devices']);
  });
});

describe('a counter at a glance', () => {
  const look = (change: Parameters<typeof sampleCounter>[0], isPlanned = false) =>
    readLook(sampleCounter(change), isPlanned, NOW, ZONE);
  const onBreak = (expectedReturnAt: number | null) =>
    look({ duty: sampleDuty({ state: 'break', since: NOW - 10 * MINUTE, breakReason: 'prayer', expectedReturnAt }) });

  it('stands out when it is planned and nobody is there', () => {
    expect(look({ duty: null }, true).tone).toBe('missing');
    expect(look({ duty: null }).tone).toBe('closed');
    expect(look({ duty: sampleDuty({ state: 'closed' }) }).tone).toBe('closed');
    expect(look({}, true).tone).toBe('idle');
  });

  it('says when an officer will be back, and by how much they are late', () => {
    expect(onBreak(null)).toMatchObject({ tone: 'break', elapsedMs: 10 * MINUTE, note: null, pace: 'calm' });
    expect(onBreak(NOW)).toMatchObject({ pace: 'calm', note: { id: expect.stringMatching(/^kembali \d\d\.\d\d$/) } });
    expect(onBreak(NOW - 3 * MINUTE)).toMatchObject({ pace: 'over', note: { id: 'lewat 3 menit' } });
  });

  it('shows the service before the break', () => {
    expect(look({ current: servedTicket() })).toMatchObject({ tone: 'serving', elapsedMs: 0 });
  });
});
