import type { SetUpChange } from '../../contract/set-up.ts';
import type { SetUpRows } from '../../contract/set-up-rows.ts';
import type { Known } from '../../counter-ui/set-up/describe-change.ts';
import { describeSheets } from '../../server/domain/set-up/sheets.ts';

/** A small mall: one zone, one agency that closes at noon on Fridays, two services, two counters. */
export const rows: SetUpRows = {
  mall: [],
  zones: [{ id: 'zona-a', code: 'A', name: 'Zona A', nameEn: 'Zone A', retired: false }],
  agencies: [
    {
      id: 'instansi-c',
      code: 'C',
      shortName: 'Imigrasi',
      name: 'Kantor Imigrasi',
      kind: 'vertikal',
      colour: '#2a4b8d',
      zoneId: 'zona-a',
      retired: false,
    },
  ],
  series: [{ id: 'seri-c', code: 'C', retired: false }],
  services: ['Paspor baru', 'Paspor hilang'].map((name, index) => ({
    id: `c-0${index + 1}`,
    agencyId: 'instansi-c',
    zoneId: 'zona-a',
    seriesId: 'seri-c',
    name,
    category: 'imigrasi',
    keywords: [],
    errand: 'paspor',
    ticketsFrom: null,
    ticketsUntil: null,
    retired: false,
  })),
  standards: [],
  counters: [8, 9].map((number) => ({
    id: `loket-${number}`,
    number,
    name: `Loket ${number}`,
    zoneId: 'zona-a',
    agencyId: 'instansi-c',
    retired: false,
  })),
  counterServices: [
    { counterId: 'loket-8', serviceId: 'c-01', kind: 'primary', minWaiting: 1 },
    { counterId: 'loket-8', serviceId: 'c-02', kind: 'assist', minWaiting: 3 },
  ],
  people: [
    {
      username: 'petugas8',
      name: 'Wayan Putra',
      role: 'officer',
      agencyId: 'instansi-c',
      mayCallOutOfOrder: false,
      retired: false,
    },
  ],
  seasons: [{ id: 'ramadan', agencyId: null, name: 'Ramadan', fromDay: '2026-02-19', toDay: '2026-03-18' }],
  hours: [1, 2, 3, 4, 5].map((weekday) => ({
    agencyId: null,
    seasonId: null,
    weekday,
    opens: '08:00',
    closes: '16:00',
    breaks: weekday === 5 ? '11:30-13:00 Salat Jumat' : '12:00-13:00 Istirahat',
    ticketsFrom: '07:30',
    ticketsUntil: '15:30',
  })),
  exceptions: [],
  holidays: [],
  quotas: [
    { serviceId: 'c-01', weekday: 0, total: 40, kiosk: 30, officer: null, priorityReserved: 4 },
    { serviceId: 'c-01', weekday: 5, total: null, kiosk: null, officer: null, priorityReserved: 0 },
  ],
  roster: [
    { counterId: 'loket-8', weekday: 1, from: '08:00', to: '12:00', username: 'petugas8' },
    { counterId: 'loket-8', weekday: 1, from: '12:00', to: '16:00', username: null },
    { counterId: 'loket-8', weekday: 6, from: '08:00', to: '12:00', username: null },
  ],
  notices: [],
};

export const known: Known = { rows, sheets: describeSheets() };

export const changeOf = (change: Partial<SetUpChange> & Pick<SetUpChange, 'sheet' | 'key'>): SetUpChange => ({
  label: change.key,
  kind: 'change',
  before: null,
  after: null,
  row: 2,
  ...change,
});
