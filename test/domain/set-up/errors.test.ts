import { describe, expect, it } from 'vitest';
import type { LooseRows } from '../../../contract/set-up.ts';
import { errorsOf } from './document.fixture.ts';

const AGENCY = { id: 'c', code: 'C', shortName: 'C', name: 'C', kind: 'pemda', colour: '#000000', zoneId: 'z1' };
const SERVICE = { id: 'sim', agencyId: 'a', zoneId: 'z1', seriesId: 's1', name: 'SIM', category: 'uji' };
const STANDARD = { waitTargetMinutes: 10, serviceTargetMinutes: 10 };
const HOURS = { agencyId: 'a', seasonId: null, weekday: 1 };

const IN_ZONE = ['Instansi: a', 'Instansi: b', 'Layanan: ktp', 'Layanan: kk', 'Layanan: akta', 'Layanan: paspor'];
const STILL_IN_ZONE = [...IN_ZONE, 'Loket: l1', 'Loket: l2', 'Loket: l3'].map(
  (at) => `zones/2 retired: retiredReference (${at})`,
);

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
      'a new service that counters only help with',
      { services: [SERVICE], counterServices: [{ counterId: 'l1', serviceId: 'sim', kind: 'assist' }] },
      ['services/2: assistOnly (sim)'],
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
