import { describe, expect, it } from 'vitest';
import type { LooseRow, LooseRows } from '../../../contract/set-up.ts';
import type { Facts } from '../../../server/domain/set-up/facts.ts';
import type { Document } from '../../../server/domain/set-up/sheet.ts';
import { check, DOCUMENT, errorsOf } from './document.fixture.ts';

const busy: Partial<Facts> = {
  hasTickets: true,
  busyServices: new Set(['ktp']),
  dutyCounters: new Set(['l3']),
  dutyPeople: new Set(['andi']),
  displayZones: new Set(['z2']),
  takenElsewhere: { zones: new Set(['x']), people: new Set(['jauh']) },
};

describe('what the running day forbids', () => {
  it.each<[string, LooseRows, string[]]>([
    [
      'a service for which somebody waits',
      { services: [{ id: 'ktp', retired: true }] },
      ['services/2 retired: inUse (true)'],
    ],
    ['… and its zone', { services: [{ id: 'ktp', zoneId: 'z2' }] }, ['services/2 zoneId: inUse (z2)']],
    ['… but not its name', { services: [{ id: 'ktp', name: 'KTP-el' }] }, []],
    ['… and not another', { services: [{ id: 'kk', retired: true }] }, []],
    [
      'the last counter of whoever waits',
      { counterServices: [{ counterId: 'l1', serviceId: 'ktp', remove: true }] },
      ['counterServices/2 remove: inUse (l1/ktp)'],
    ],
    [
      '… but not a help',
      {
        counterServices: [
          { counterId: 'l1', serviceId: 'kk', remove: true },
          { counterId: 'l1', serviceId: 'ktp', minWaiting: 4 },
        ],
      },
      [],
    ],
    [
      'the counter itself, when it is the last one',
      { counters: [{ id: 'l1', retired: true }] },
      ['counters/2 retired: inUse (true)'],
    ],
    ['a counter on duty', { counters: [{ id: 'l3', agencyId: 'a' }] }, ['counters/2 agencyId: inUse (a)']],
    ['… and not another', { counters: [{ id: 'l1', zoneId: 'z2' }] }, []],
    ['somebody on duty', { people: [{ username: 'andi', retired: true }] }, ['people/2 retired: inUse (true)']],
    ['… and not another', { people: [{ username: 'budi', name: 'Budi' }] }, []],
    ['a zone with a display', { zones: [{ id: 'z2', retired: true }] }, ['zones/2 retired: inUse (true)']],
    ['… but not its name', { zones: [{ id: 'z2', name: 'Zona dua' }] }, []],
    ['the time zone', { mall: [{ timeZone: 'WIT' }] }, ['mall/2 timeZone: timeZoneFixed (Asia/Jayapura)']],
    [
      'a day that would be yesterday',
      { mall: [{ dayStarts: '13:00' }], hours: [] },
      ['mall/2 dayStarts: inUse (13:00)'],
    ],
    ['… but not one that stays', { mall: [{ dayStarts: '04:00' }] }, []],
    ['an id of another mall', { zones: [{ id: 'x', code: 'X', name: 'X' }] }, ['zones/2 id: duplicate (x)']],
    [
      'a username of another mall',
      { people: [{ username: 'jauh', name: 'Jauh', role: 'auditor' }] },
      ['people/2 username: duplicate (jauh)'],
    ],
    [
      'what else changes',
      { agencies: [{ id: 'a', colour: '#ffffff' }], holidays: [{ day: '2026-12-25', name: 'Hari Natal' }] },
      [],
    ],
  ])('%s', (_, rows, expected) => {
    const found = errorsOf(rows, { facts: busy }).filter((line) => !line.includes('badSchedule'));
    expect(found).toEqual(expected);
  });

  it('and nothing of it while no ticket was ever taken', () => {
    expect(errorsOf({ mall: [{ timeZone: 'WIT' }] })).toEqual([]);
    expect(errorsOf({ services: [{ id: 'ktp', retired: true }] })).toEqual([]);
  });
});

describe('a row with an error of its own', () => {
  it('is told of that, and not of what follows from it', () => {
    const services = [
      { id: 'ktp', retired: true, name: '' },
      { id: 'kk', zoneId: 'z9', category: 'x'.repeat(61) },
    ];
    expect(errorsOf({ services }, { facts: busy })).toEqual([
      'services/2 name: missing ()',
      `services/3 category: tooLong (${'x'.repeat(61)})`,
    ]);
  });
});

describe('what was wrong before', () => {
  const worn: Document = {
    ...DOCUMENT,
    people: DOCUMENT.people.map((person) => ({
      ...person,
      username: person.username === 'andi' ? 'Andi S' : person.username,
    })),
    agencies: DOCUMENT.agencies.map((agency) => ({ ...agency, zoneId: 'z9', kind: '' })),
  };

  it('may stay, and blocks no other change', () => {
    const rows: LooseRow[] = worn.agencies.map((agency) => ({ ...agency, name: 'Nama baru' }));
    expect(check({ agencies: rows, zones: [{ id: 'z1', name: 'Zona satu' }] }, { document: worn }).errors).toEqual([]);
  });

  it('is wrong where it is made anew', () => {
    const rows = [
      { id: 'a', zoneId: 'z8' },
      { id: 'b', kind: 'x', zoneId: 'z1' },
    ];
    expect(errorsOf({ agencies: rows }, { document: worn })).toEqual(['agencies/2 zoneId: unknownReference (z8)']);
  });
});
