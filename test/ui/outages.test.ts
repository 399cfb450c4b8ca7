import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../contract/catalogue.ts';
import { readWallTime, writeWallTime } from '../../counter-ui/outages/expected-back.ts';
import { agencyOf, mayLetIn, mayTouch } from '../../counter-ui/outages/outage-rights.ts';
import { findSubject, listSubjects } from '../../counter-ui/outages/outage-subjects.ts';
import { me } from './console.fixture.ts';

const ZONE = 'Asia/Jakarta';
const NOW = Date.parse('2026-11-23T10:20:30+07:00');

describe('when it is expected back', () => {
  it('is written and read by the clock of the mall', () => {
    expect(writeWallTime(NOW, ZONE)).toBe('2026-11-23T10:20');
    expect(readWallTime('2026-11-23T13:30', NOW, ZONE)).toBe(Date.parse('2026-11-23T13:30:00+07:00'));
    expect(readWallTime('2026-11-26T08:00', NOW, 'Asia/Jayapura')).toBe(Date.parse('2026-11-26T08:00:00+09:00'));
  });

  it.each(['2026-11-23T10:20', '2026-11-22T13:00', '', '13.00', '2026-13-45T99:99'])('does not take %s', (typed) => {
    expect(readWallTime(typed, NOW, ZONE)).toBeNull();
  });
});

const agency = (id: string) => ({
  id,
  code: id,
  shortName: `Instansi ${id}`,
  name: `Nama ${id}`,
  colour: '#123456',
  zoneId: 'z',
});
const service = (id: string, agencyId: string) => ({ id, agencyId, name: `Layanan ${id}`, keywords: [] });
const mall = {
  mall: { id: 'm', name: 'MPP Uji' },
  agencies: [agency('A'), agency('B')],
  services: [service('a-1', 'A'), service('b-1', 'B')],
} as unknown as Catalogue;

describe('who may say what', () => {
  const officer = { ...me, role: 'officer', agencyId: 'A' } as const;
  const keeper = { ...me, role: 'supervisor', agencyId: 'A' } as const;
  const supervisor = { ...me, role: 'supervisor', agencyId: null } as const;
  const auditor = { ...me, role: 'auditor', agencyId: null } as const;

  it('is a matter of the agency, and of the mall for whoever has none', () => {
    for (const who of [officer, keeper]) {
      expect([mayTouch(who, 'A'), mayTouch(who, 'B'), mayTouch(who, null)]).toEqual([true, false, false]);
    }
    expect([mayTouch(supervisor, 'B'), mayTouch(supervisor, null)]).toEqual([true, true]);
    expect([mayTouch(auditor, 'A'), mayTouch(auditor, null)]).toEqual([false, false]);
    expect(mayTouch({ ...officer, agencyId: null }, null)).toBe(false);
  });

  it('lets only supervisors and admins let more in', () => {
    expect([mayLetIn(officer, 'A'), mayLetIn(keeper, 'A'), mayLetIn(keeper, 'B'), mayLetIn(supervisor, 'B')]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('offers what they may speak for: the mall, agencies, services', () => {
    const offered = (who: typeof me) => listSubjects(mall, who).map(({ value }) => `${value.scope} ${value.subjectId}`);
    expect(offered(supervisor)).toEqual(['mall m', 'agency A', 'agency B', 'service a-1', 'service b-1']);
    expect(offered(officer)).toEqual(['agency A', 'service a-1']);
    expect(offered(auditor)).toEqual([]);
    expect(findSubject(mall, officer, { scope: 'service', subjectId: 'a-1' })?.label).toBe('Layanan a-1');
    expect(findSubject(mall, officer, { scope: 'service', subjectId: 'b-1' })).toBeNull();
  });

  it('knows whose an outage is', () => {
    expect(agencyOf({ scope: 'service', subjectId: 'b-1' }, mall)).toBe('B');
    expect(agencyOf({ scope: 'service', subjectId: 'gone' }, mall)).toBeNull();
    expect([
      agencyOf({ scope: 'agency', subjectId: 'A' }, mall),
      agencyOf({ scope: 'mall', subjectId: 'm' }, mall),
    ]).toEqual(['A', null]);
  });
});
