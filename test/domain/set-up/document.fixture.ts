import type { LooseRows, SetUpError } from '../../../contract/set-up.ts';
import type { PersonActor } from '../../../server/domain/actor.ts';
import { checkSetUp } from '../../../server/domain/set-up/check-set-up.ts';
import type { Facts } from '../../../server/domain/set-up/facts.ts';
import { inputOfRows } from '../../../server/domain/set-up/input.ts';
import type { Document } from '../../../server/domain/set-up/sheet.ts';

/** Noon in Jakarta on a Monday. */
export const NOON = Date.parse('2026-11-23T12:00:00+07:00');

const CLOSED = { opens: null, closes: null, breaks: '', ticketsFrom: null, ticketsUntil: null };
const OFFICE = {
  opens: '08:00',
  closes: '15:00',
  breaks: '12:00-13:00 Istirahat',
  ticketsFrom: null,
  ticketsUntil: '14:30',
};

const week = (agencyId: string | null, seasonId: string | null = null): Document['hours'] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ agencyId, seasonId, weekday, ...(weekday > 5 ? CLOSED : OFFICE) }));

const service = (id: string, agencyId: string): Document['services'][number] => ({
  id,
  agencyId,
  zoneId: 'z1',
  seriesId: 's1',
  name: `Layanan ${id}`,
  category: 'uji',
  keywords: ['satu', 'dua'],
  errand: null,
  ticketsFrom: null,
  ticketsUntil: null,
  retired: false,
});

const standard = (serviceId: string, validFrom: string): Document['standards'][number] => ({
  serviceId,
  validFrom,
  waitTargetMinutes: 15,
  serviceTargetMinutes: 7.5,
  completionText: null,
  tariffRupiah: 0,
  tariffText: 'Gratis',
  requirements: ['KTP', 'KK'],
  legalBasis: [],
  sources: [],
  verified: [],
});

const person = (username: string, role: Document['people'][number]['role'], agencyId: string | null) => {
  return { username, name: username.toUpperCase(), role, agencyId, mayCallOutOfOrder: false, retired: false };
};

/** A mall with two agencies: `a` with hours of its own and three services, `b` with one. */
export const DOCUMENT: Document = {
  mall: [
    {
      name: 'MPP Uji',
      shortName: 'Uji',
      timeZone: 'Asia/Jakarta',
      dayStarts: '00:00',
      alwaysOpen: false,
      factorElderly: 0.5,
      factorDisability: 0.5,
      factorPregnant: 0.5,
      factorChild: 0.5,
      factorDisaster: 0.5,
      graceMinutes: 15,
      recallIntervalSeconds: 20,
      recallMax: 3,
      holdRemindMinutes: 15,
      autoStartSeconds: null,
      undoSeconds: 15,
      returnAfter: 2,
      unattendedAlarmMinutes: 5,
      idleCloseMinutes: 30,
      afterHoursCloseMinutes: 30,
      closingForecast: 'stop',
    },
  ],
  zones: [
    { id: 'z1', code: 'A', name: 'Zona A', nameEn: 'Zone A', retired: false },
    { id: 'z2', code: 'B', name: 'Zona B', nameEn: 'Zone B', retired: false },
    { id: 'z9', code: 'Z', name: 'Zona lama', nameEn: 'Old zone', retired: true },
  ],
  agencies: ['a', 'b'].map((id) => ({
    id,
    code: id.toUpperCase(),
    shortName: `Instansi ${id}`,
    name: `Instansi ${id}`,
    kind: 'pemda',
    colour: '#1f6fb2',
    zoneId: 'z1',
    retired: false,
  })),
  series: [
    { id: 's1', code: 'A', retired: false },
    { id: 's2', code: 'B', retired: false },
  ],
  services: [service('ktp', 'a'), service('kk', 'a'), service('akta', 'a'), service('paspor', 'b')],
  standards: [
    ...['ktp', 'kk', 'akta', 'paspor'].map((id) => standard(id, '2026-01-01')),
    standard('ktp', '2027-01-01'),
  ],
  counters: [
    { id: 'l1', number: 1, name: 'Loket 1', zoneId: 'z1', agencyId: 'a', retired: false },
    { id: 'l2', number: 2, name: 'Loket 2', zoneId: 'z1', agencyId: 'a', retired: false },
    { id: 'l3', number: 3, name: 'Loket 3', zoneId: 'z1', agencyId: 'b', retired: false },
    { id: 'l9', number: 9, name: 'Loket 9', zoneId: 'z1', agencyId: 'b', retired: true },
  ],
  counterServices: [
    { counterId: 'l1', serviceId: 'ktp', kind: 'primary', minWaiting: 1 },
    { counterId: 'l1', serviceId: 'kk', kind: 'assist', minWaiting: 2 },
    { counterId: 'l2', serviceId: 'kk', kind: 'primary', minWaiting: 1 },
    { counterId: 'l2', serviceId: 'akta', kind: 'primary', minWaiting: 1 },
    { counterId: 'l3', serviceId: 'paspor', kind: 'primary', minWaiting: 1 },
  ],
  people: [
    person('admin', 'admin', null),
    person('andi', 'officer', 'a'),
    person('budi', 'officer', 'b'),
    person('sita', 'supervisor', 'a'),
    { ...person('tua', 'officer', 'a'), retired: true },
  ],
  seasons: [{ id: 'ramadan', agencyId: null, name: 'Ramadan', fromDay: '2027-02-08', toDay: '2027-03-09' }],
  hours: [...week(null), ...week(null, 'ramadan'), ...week('a')],
  exceptions: [
    { id: 'hut', agencyId: null, fromDay: '2026-12-01', toDay: '2026-12-01', name: 'HUT mal', ...CLOSED },
    { id: 'sabtu', agencyId: 'a', fromDay: '2026-12-05', toDay: '2026-12-05', name: 'Buka Sabtu', ...OFFICE },
  ],
  holidays: [{ day: '2026-12-25', name: 'Natal', kind: 'national' }],
  quotas: [{ serviceId: 'paspor', weekday: 0, total: 50, kiosk: 30, officer: null, priorityReserved: 5 }],
  roster: [
    { counterId: 'l1', weekday: 1, from: '08:00', to: '12:00', username: 'andi' },
    { counterId: 'l1', weekday: 1, from: '12:00', to: '15:00', username: null },
  ],
  notices: [{ id: 'n1', zoneId: null, text: 'Selamat datang', textEn: 'Welcome' }],
};

export const ADMIN: PersonActor = {
  kind: 'person',
  mallId: 'uji',
  personId: 'p1',
  role: 'admin',
  agencyId: null,
  mayCallOutOfOrder: false,
};
export const SUPERVISOR_OF_A: PersonActor = { ...ADMIN, role: 'supervisor', agencyId: 'a' };

export const QUIET: Facts = {
  at: NOON,
  hasTickets: false,
  busyServices: new Set(),
  dutyCounters: new Set(),
  dutyPeople: new Set(),
  displayZones: new Set(),
  takenElsewhere: {},
};

type Given = { actor?: PersonActor; facts?: Partial<Facts>; document?: Document };

export function check(rows: LooseRows, { actor = ADMIN, facts = {}, document = DOCUMENT }: Given = {}) {
  return checkSetUp(document, inputOfRows(rows), { actor, facts: { ...QUIET, ...facts } });
}

/** An error as one line: `services/2 zoneId: unknownReference (z7)`. */
export function lineOf({ sheet, row, column, code, value }: SetUpError): string {
  const place = [`${sheet}/${row ?? '-'}`, ...(column === null ? [] : [column])].join(' ');
  return `${place}: ${code}${value === null ? '' : ` (${value})`}`;
}

export function errorsOf(rows: LooseRows, given: Given = {}): string[] {
  return check(rows, given).errors.map(lineOf);
}
