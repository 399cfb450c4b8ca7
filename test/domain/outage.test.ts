import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BEYOND_HELP,
  decideOutage,
  evolveOutage,
  mayDeclareOutage,
  type Outage,
  type OutageEvent,
  outageConcerns,
  outageOf,
  outageOverlapMs,
} from '../../server/domain/outage.ts';

const declared: Extract<OutageEvent, { type: 'outageDeclared' }> = {
  type: 'outageDeclared',
  at: 100,
  outageId: 'o1',
  mallId: 'm',
  scope: 'service',
  subjectId: 'ktp',
  cause: 'network',
  reason: 'Jaringan putus',
  expectedUntil: 500,
  declaredBy: 'p1',
};
const lasting = evolveOutage(null, declared);

describe('an outage', () => {
  it('is declared, has news, and is lifted', () => {
    expect(lasting).toEqual({
      id: 'o1',
      mallId: 'm',
      scope: 'service',
      subjectId: 'ktp',
      cause: 'network',
      reason: 'Jaringan putus',
      declaredAt: 100,
      declaredBy: 'p1',
      expectedUntil: 500,
      liftedAt: null,
      liftedBy: null,
    });
    const news = decideOutage(lasting, { type: 'change', at: 200, reason: 'Teknisi datang', expectedUntil: null });
    expect(news).toEqual({
      ok: true,
      value: { type: 'outageChanged', at: 200, reason: 'Teknisi datang', expectedUntil: null },
    });
    const lift = decideOutage(lasting, { type: 'lift', at: 300, liftedBy: 'p2' });
    expect(lift).toEqual({ ok: true, value: { type: 'outageLifted', at: 300, liftedBy: 'p2' } });
    if (!news.ok || !lift.ok) throw new Error('refused');
    const after = evolveOutage(evolveOutage(lasting, news.value), lift.value);
    expect(after).toMatchObject({
      reason: 'Teknisi datang',
      expectedUntil: null,
      declaredAt: 100,
      liftedAt: 300,
      liftedBy: 'p2',
    });
    for (const command of [
      { type: 'change', at: 400, reason: 'x', expectedUntil: null } as const,
      { type: 'lift', at: 400, liftedBy: 'p1' } as const,
    ]) {
      expect(decideOutage(after, command)).toEqual({ ok: false, error: 'outageOver' });
    }
  });

  it('begins with its declaration, once', () => {
    expect(() => evolveOutage(lasting, declared)).toThrow('declared twice');
    expect(() => evolveOutage(null, { type: 'outageLifted', at: 1, liftedBy: 'p' })).toThrow('before outageDeclared');
  });
});

const service = { mallId: 'm', agencyId: 'dukcapil', serviceId: 'ktp' };
type Said = Pick<Outage, 'scope' | 'subjectId' | 'declaredAt'>;

describe('what an outage concerns', () => {
  it.each([
    ['mall', 'm', true],
    ['mall', 'other', false],
    ['agency', 'dukcapil', true],
    ['agency', 'imigrasi', false],
    ['service', 'ktp', true],
    ['service', 'kk', false],
    ['service', 'dukcapil', false],
  ] as const)('%s %s: %s', (scope, subjectId, concerned) => {
    expect(outageConcerns({ scope, subjectId }, service)).toBe(concerned);
  });

  it('is said of a service as the widest, then the newest', () => {
    const mall: Said = { scope: 'mall', subjectId: 'm', declaredAt: 1 };
    const agency: Said = { scope: 'agency', subjectId: 'dukcapil', declaredAt: 2 };
    const older: Said = { scope: 'service', subjectId: 'ktp', declaredAt: 3 };
    const newer: Said = { scope: 'service', subjectId: 'ktp', declaredAt: 4 };
    const elsewhere: Said = { scope: 'service', subjectId: 'kk', declaredAt: 9 };
    expect(outageOf([elsewhere, older, newer, agency, mall], service)).toBe(mall);
    expect(outageOf([newer, agency, older], service)).toBe(agency);
    expect(outageOf([older, newer, elsewhere], service)).toBe(newer);
    expect(outageOf([elsewhere], service)).toBeNull();
    expect(outageOf([], service)).toBeNull();
  });
});

describe('how long outages lay over a time', () => {
  it.each([
    [[], 0],
    [[{ from: 0, to: 100 }], 0],
    [[{ from: 50, to: 150 }], 50],
    [[{ from: 120, to: 130 }], 10],
    [[{ from: 150, to: null }], 50],
    [[{ from: 0, to: null }], 100],
    [[{ from: 200, to: null }], 0],
    [
      [
        { from: 110, to: 150 },
        { from: 130, to: 160 },
        { from: 140, to: 145 },
      ],
      50,
    ],
  ])('%j over 100 to 200 is %i', (outages, expected) => {
    expect(outageOverlapMs(outages, { from: 100, to: 200 })).toBe(expected);
  });

  it('is never longer than the time itself, nor than all outages together', () => {
    const outage = fc.record({ from: fc.nat(500), length: fc.option(fc.nat(300), { nil: null }) });
    fc.assert(
      fc.property(fc.array(outage, { maxLength: 6 }), fc.nat(400), fc.nat(200), (of, from, length) => {
        const time = { from, to: from + length };
        const outages = of.map((one) => ({ from: one.from, to: one.length === null ? null : one.from + one.length }));
        const ms = outageOverlapMs(outages, time);
        const sum = outages.reduce((total, one) => total + outageOverlapMs([one], time), 0);
        const most = Math.max(0, ...outages.map((one) => outageOverlapMs([one], time)));
        expect(ms).toBeLessThanOrEqual(Math.min(length, sum));
        expect(ms).toBeGreaterThanOrEqual(most);
      }),
    );
  });

  it('counts causes that the agency cannot help, and not its own', () => {
    expect(BEYOND_HELP).toEqual(['centralSystem', 'network', 'power', 'disaster']);
  });
});

describe('who may declare', () => {
  const may = (role: 'officer' | 'supervisor' | 'admin' | 'auditor', own: string | null, subject: string | null) =>
    mayDeclareOutage({ role, agencyId: own }, { agencyId: subject });

  it('is whoever belongs to the agency, for that agency', () => {
    for (const role of ['officer', 'supervisor', 'admin'] as const) {
      expect(may(role, 'dukcapil', 'dukcapil')).toBe(true);
      expect(may(role, 'dukcapil', 'imigrasi')).toBe(false);
      expect(may(role, 'dukcapil', null)).toBe(false);
    }
  });

  it('is a supervisor or admin of the mall for anything, and nobody else', () => {
    for (const subject of [null, 'dukcapil']) {
      expect(may('supervisor', null, subject)).toBe(true);
      expect(may('admin', null, subject)).toBe(true);
      expect(may('officer', null, subject)).toBe(false);
      expect(may('auditor', null, subject)).toBe(false);
    }
    expect(may('auditor', 'dukcapil', 'dukcapil')).toBe(false);
  });
});
