import { describe, expect, it } from 'vitest';
import type { LooseRow, LooseRows } from '../../../contract/set-up.ts';
import type { Facts } from '../../../server/domain/set-up/facts.ts';
import type { Document } from '../../../server/domain/set-up/sheet.ts';
import { check, DOCUMENT, errorsOf } from './document.fixture.ts';

const AGENCY = { id: 'c', code: 'C', shortName: 'C', name: 'C', kind: 'pemda', colour: '#000000', zoneId: 'z1' };
const SERVICE = { id: 'sim', agencyId: 'a', zoneId: 'z1', seriesId: 's1', name: 'SIM', category: 'uji' };
const STANDARD = { waitTargetMinutes: 10, serviceTargetMinutes: 10 };
const HOURS = { agencyId: 'a', seasonId: null, weekday: 1 };

const STILL_IN_ZONE = [
  ...['Instansi: a', 'Instansi: b', 'Layanan: ktp', 'Layanan: kk', 'Layanan: akta', 'Layanan: paspor'],
  ...['Loket: l1', 'Loket: l2', 'Loket: l3'],
].map((at) => `zones/2 retired: retiredReference (${at})`);

const MISFITS = [
  ...['/', '/ramadan', 'a/'].flatMap((whose) => [1, 2, 3, 4, 5].map((day) => `Jam layanan: ${whose}/${day}`)),
  'Tanggal khusus: sabtu',
].map((at) => `mall/2 dayStarts: badSchedule (${at})`);

describe('what is wrong with a row', () => {
  it.each<[string, LooseRows, string[]]>([
    ['nothing', {}, []],
    [
      'a new row without what it needs',
      { zones: [{ id: 'z3', code: '' }] },
      ['zones/2 code: missing ()', 'zones/2 name: missing'],
    ],
    ['a key that is missing', { zones: [{ name: 'Zona C' }] }, ['zones/2 id: missing']],
    ['a column nobody knows', { zones: [{ id: 'z1', floor: 2 }] }, ['zones/2 floor: unknownColumn (floor)']],
    [
      'a word for the removal that is none',
      { quotas: [{ serviceId: 'paspor', weekday: 0, remove: 'mungkin' }] },
      ['quotas/2 remove: notAWord (mungkin)'],
    ],
    [
      'no removal where there is history',
      { zones: [{ id: 'z1', remove: true }] },
      ['zones/2 remove: unknownColumn (remove)'],
    ],
    ['a key twice', { zones: [{ id: 'z1' }, { id: 'z1' }] }, ['zones/3 id: duplicate (z1)']],
    ['the mall twice', { mall: [{}, {}] }, ['mall/3: duplicate (mall)']],
    ['an unknown reference', { agencies: [{ ...AGENCY, zoneId: 'z7' }] }, ['agencies/2 zoneId: unknownReference (z7)']],
    [
      'no unknown reference to a row with an error of its own',
      { agencies: [{ ...AGENCY, colour: 'merah' }], services: [{ ...SERVICE, agencyId: 'c' }] },
      ['agencies/2 colour: badValue (merah)'],
    ],
    ['a retired reference', { agencies: [{ id: 'a', zoneId: 'z9' }] }, ['agencies/2 zoneId: retiredReference (z9)']],
    ['retiring what is still named', { zones: [{ id: 'z1', retired: true }] }, [...STILL_IN_ZONE]],
    [
      'retiring an agency with people and services',
      { agencies: [{ id: 'b', retired: true }] },
      ['Layanan: paspor', 'Loket: l3', 'Pengguna: budi'].map((at) => `agencies/2 retired: retiredReference (${at})`),
    ],
    [
      'a notice in a retired zone',
      { notices: [{ id: 'n1', zoneId: 'z9' }] },
      ['notices/2 zoneId: retiredReference (z9)'],
    ],
    ['a code that is taken', { zones: [{ id: 'z2', code: 'a' }] }, ['zones/2 code: duplicate (a)']],
    [
      'a number of a retired counter',
      { counters: [{ id: 'l1', number: 9 }] },
      ['counters/2 number: duplicate (Loket: l9)'],
    ],
    [
      'a name that another service of the agency has',
      { services: [{ ...SERVICE, name: 'layanan KTP' }] },
      ['services/2 name: duplicate (layanan KTP)'],
    ],
    [
      'a name that is given up at the same time',
      {
        services: [
          { ...SERVICE, name: 'Layanan ktp' },
          { id: 'ktp', name: 'KTP' },
        ],
      },
      [],
    ],
    [
      'two numbers that swap',
      {
        counters: [
          { id: 'l1', number: 2 },
          { id: 'l2', number: 1 },
        ],
      },
      [],
    ],
    ['a code that is misread on paper', { series: [{ id: 's1', code: 'O' }] }, ['series/2 code: badSeriesCode (O)']],
    [
      'hours of another agency’s season',
      { hours: [{ ...HOURS, seasonId: 'ramadan' }] },
      ['hours/2 seasonId: otherAgency (ramadan)'],
    ],
    [
      'a season that goes to an agency without its hours',
      { seasons: [{ id: 'ramadan', agencyId: 'a' }] },
      [1, 2, 3, 4, 5, 6, 7].map((day) => `seasons/2 agencyId: otherAgency (Jam layanan: /ramadan/${day})`),
    ],
    [
      'an officer at another agency’s counter',
      { roster: [{ counterId: 'l1', weekday: 2, from: '08:00', to: '12:00', username: 'budi' }] },
      ['roster/2 username: otherAgency (budi)'],
    ],
    [
      'an admin on the roster',
      { roster: [{ counterId: 'l1', weekday: 2, from: '08:00', to: '12:00', username: 'admin' }] },
      ['roster/2 username: otherAgency (admin)'],
    ],
    [
      'a supervisor on the roster of any counter',
      { roster: [{ counterId: 'l3', weekday: 2, from: '08:00', to: '12:00', username: 'sita' }] },
      [],
    ],
    [
      'a time on the roster that ends before it begins',
      { roster: [{ counterId: 'l1', weekday: 2, from: '12:00', to: '08:00' }] },
      ['roster/2 to: badSchedule (08:00)'],
    ],
    [
      'times on the roster that overlap',
      { roster: [{ counterId: 'l1', weekday: 1, from: '11:00', to: '11:30' }] },
      ['roster/2 from: badSchedule (Jadwal tugas: l1/1/08:00)'],
    ],
    [
      'a service that counters only help with',
      { counterServices: [{ counterId: 'l1', serviceId: 'ktp', kind: 'assist' }] },
      ['counterServices/2 kind: assistOnly (Layanan: ktp)'],
    ],
    [
      'the only counter that has a service as its own is taken away',
      { counterServices: [{ counterId: 'l2', serviceId: 'kk', remove: true }] },
      ['counterServices/2 kind: assistOnly (Layanan: kk)'],
    ],
    [
      'the only counter that has a service as its own is retired',
      { counters: [{ id: 'l2', retired: true }] },
      ['counters/2 retired: assistOnly (Layanan: kk)'],
    ],
    [
      'a service that is assisted only, and retired',
      { counters: [{ id: 'l2', retired: true }], services: [{ id: 'kk', retired: true }] },
      [],
    ],
    [
      'more reserved for priority than there is',
      {
        quotas: [
          { serviceId: 'paspor', weekday: 0, priorityReserved: 51 },
          { serviceId: 'ktp', weekday: 1, priorityReserved: 3 },
        ],
      },
      ['quotas/2 priorityReserved: outOfRange (51)'],
    ],
    [
      'a ticket window that ends before it begins',
      { services: [{ id: 'ktp', ticketsFrom: '12:00', ticketsUntil: '08:00' }] },
      ['services/2 ticketsFrom: badSchedule (12:00)'],
    ],
    [
      'a ticket window on another day',
      { services: [{ id: 'ktp', ticketsUntil: '47:00' }] },
      ['services/2 ticketsUntil: badSchedule (47:00)'],
    ],
    ['hours without a closing time', { hours: [{ ...HOURS, closes: null }] }, ['hours/2 closes: missing']],
    ['a closing time that is none', { hours: [{ ...HOURS, closes: 'sore' }] }, ['hours/2 closes: notATime (sore)']],
    [
      'a break outside the hours',
      { hours: [{ ...HOURS, breaks: '18:00-19:00 Makan' }] },
      ['hours/2 breaks: badSchedule (18:00-19:00 Makan)'],
    ],
    [
      'an exception that ends before it begins',
      { exceptions: [{ id: 'hut', toDay: '2026-11-01' }] },
      ['exceptions/2 toDay: badSchedule (2026-11-01)'],
    ],
    [
      'seasons that overlap',
      { seasons: [{ id: 'lain', name: 'Lain', fromDay: '2027-03-01', toDay: '2027-03-20' }] },
      ['seasons/2 fromDay: badSchedule (2027-03-01)'],
    ],
    [
      'a season that is moved over a later one',
      {
        seasons: [
          { id: 'lain', name: 'Lain', fromDay: '2027-03-20', toDay: '2027-03-25' },
          { id: 'ramadan', toDay: '2027-03-21' },
        ],
      },
      ['seasons/2 fromDay: badSchedule (2027-03-20)'],
    ],
    ['a business day that the hours do not fit', { mall: [{ dayStarts: '09:00' }] }, MISFITS],
    ['an officer of no agency', { people: [{ username: 'andi', agencyId: null }] }, ['people/2 agencyId: missing']],
    ['the last admin', { people: [{ username: 'admin', role: 'auditor' }] }, ['people/2 role: lastAdmin']],
    ['the last admin retired', { people: [{ username: 'admin', retired: true }] }, ['people/2 retired: lastAdmin']],
    [
      'a standard that has begun',
      { standards: [{ serviceId: 'ktp', validFrom: '2026-01-01', tariffRupiah: 5000 }] },
      ['standards/2 tariffRupiah: startedStandard (5000)'],
    ],
    [
      'a standard that has begun and is to go',
      { standards: [{ serviceId: 'ktp', validFrom: '2026-01-01', remove: true }] },
      ['standards/2 remove: cannotRemove (ktp/2026-01-01)'],
    ],
    [
      'a standard that is to have begun',
      { standards: [{ serviceId: 'ktp', validFrom: '2026-05-01', ...STANDARD }] },
      ['standards/2 validFrom: startedStandard (2026-05-01)'],
    ],
    ['a standard from today on', { standards: [{ serviceId: 'ktp', validFrom: '2026-11-23', ...STANDARD }] }, []],
    [
      'a standard to come, changed',
      { standards: [{ serviceId: 'ktp', validFrom: '2027-01-01', tariffRupiah: 5000 }] },
      [],
    ],
    ['a standard to come, removed', { standards: [{ serviceId: 'ktp', validFrom: '2027-01-01', remove: true }] }, []],
    [
      'a first standard that began long ago',
      { services: [SERVICE], standards: [{ serviceId: 'sim', validFrom: '2020-01-01', ...STANDARD }] },
      [],
    ],
    ['the removal of what is not there', { quotas: [{ serviceId: 'ktp', weekday: 3, remove: true }] }, []],
  ])('%s', (_, rows, expected) => {
    expect(errorsOf(rows)).toEqual(expected);
  });
});

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
