import { describe, expect, it } from 'vitest';
import type { LooseRows } from '../../../contract/set-up.ts';
import type { PersonActor } from '../../../server/domain/actor.ts';
import { maySetUp } from '../../../server/domain/set-up/rights.ts';
import { ADMIN, errorsOf, SUPERVISOR_OF_A } from './document.fixture.ts';

const ALLOWED: LooseRows[] = [
  { services: [{ id: 'ktp', name: 'KTP-el' }] },
  { services: [{ id: 'sim', agencyId: 'a', zoneId: 'z2', seriesId: 's2', name: 'SIM', category: 'uji' }] },
  { standards: [{ serviceId: 'ktp', validFrom: '2027-01-01', tariffRupiah: 1 }] },
  { counters: [{ id: 'l1', name: 'Loket satu' }] },
  { counterServices: [{ counterId: 'l1', serviceId: 'akta' }] },
  { counterServices: [{ counterId: 'l1', serviceId: 'kk', remove: true }] },
  { people: [{ username: 'citra', name: 'Citra', role: 'officer', agencyId: 'a' }] },
  { people: [{ username: 'andi', retired: true }] },
  { hours: [{ agencyId: 'a', weekday: 1, opens: '09:00' }] },
  { seasons: [{ id: 'renovasi', agencyId: 'a', name: 'Renovasi', fromDay: '2026-12-01', toDay: '2026-12-03' }] },
  { exceptions: [{ id: 'sabtu', remove: true }] },
  { quotas: [{ serviceId: 'ktp', weekday: 0, total: 30 }] },
  { roster: [{ counterId: 'l2', weekday: 1, from: '08:00', to: '12:00', username: 'andi' }] },
  // Of others, but as it is.
  {
    mall: [{ name: 'MPP Uji' }],
    zones: [{ id: 'z1', name: 'Zona A' }],
    quotas: [{ serviceId: 'paspor', weekday: 0, total: 50 }],
  },
];

const REFUSED: LooseRows[] = [
  { mall: [{ name: 'Mal saya' }] },
  { zones: [{ id: 'z1', name: 'Zona saya' }] },
  { agencies: [{ id: 'a', name: 'Nama lain' }] },
  { series: [{ id: 's3', code: 'C' }] },
  { services: [{ id: 'paspor', name: 'Paspor' }] },
  { services: [{ id: 'paspor', agencyId: 'a' }] },
  { services: [{ id: 'ktp', agencyId: 'b' }] },
  { standards: [{ serviceId: 'paspor', validFrom: '2027-01-01', waitTargetMinutes: 1, serviceTargetMinutes: 1 }] },
  { counters: [{ id: 'l3', name: 'Loket tiga' }] },
  { counterServices: [{ counterId: 'l1', serviceId: 'paspor' }] },
  { counterServices: [{ counterId: 'l3', serviceId: 'ktp' }] },
  { people: [{ username: 'budi', name: 'Budi' }] },
  { people: [{ username: 'sita', name: 'Sita' }] },
  { people: [{ username: 'andi', role: 'supervisor' }] },
  { people: [{ username: 'citra', name: 'Citra', role: 'admin' }] },
  { hours: [{ agencyId: null, weekday: 1, opens: '09:00' }] },
  { seasons: [{ id: 'ramadan', name: 'Puasa' }] },
  { exceptions: [{ id: 'hut', remove: true }] },
  { holidays: [{ day: '2026-12-25', remove: true }] },
  { quotas: [{ serviceId: 'paspor', weekday: 0, remove: true }] },
  { roster: [{ counterId: 'l3', weekday: 1, from: '08:00', to: '12:00' }] },
  { notices: [{ id: 'n1', text: 'Halo' }] },
];

describe('an agency’s supervisor', () => {
  it.each(ALLOWED.map((rows) => [JSON.stringify(rows), rows] as const))('may %s', (_, rows) => {
    expect(errorsOf(rows, { actor: SUPERVISOR_OF_A })).toEqual([]);
  });

  it.each(REFUSED.map((rows) => [JSON.stringify(rows), rows] as const))('may not %s', (_, rows) => {
    const found = errorsOf(rows, { actor: SUPERVISOR_OF_A });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^\w+\/2: notYours \(.*\)$/);
    expect(errorsOf(rows).filter((line) => line.includes('notYours'))).toEqual([]);
  });
});

describe('who keeps a set-up', () => {
  it.each<[string, Partial<PersonActor>, boolean]>([
    ['an admin', {}, true],
    ['the supervisor of an agency', { role: 'supervisor', agencyId: 'a' }, true],
    ['a supervisor of the hall', { role: 'supervisor' }, false],
    ['an officer', { role: 'officer', agencyId: 'a' }, false],
    ['an auditor', { role: 'auditor' }, false],
  ])('%s: %j', (_, actor, allowed) => {
    const someone = { ...ADMIN, ...actor };
    expect(maySetUp(someone)).toBe(allowed);
    const quota: LooseRows = { quotas: [{ serviceId: 'ktp', weekday: 0, total: 30 }] };
    expect(errorsOf(quota, { actor: someone }).length).toBe(allowed ? 0 : 1);
  });
});
