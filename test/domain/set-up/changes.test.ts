import { describe, expect, it } from 'vitest';
import type { LooseRows } from '../../../contract/set-up.ts';
import { diffRows } from '../../../server/domain/set-up/diff.ts';
import type { Rows } from '../../../server/domain/set-up/sheet.ts';
import { check, DOCUMENT } from './document.fixture.ts';

const changesOf = (rows: LooseRows) => check(rows).changes;

describe('what rows would change', () => {
  it('nothing where they are as they are, in part or whole', () => {
    expect(changesOf(DOCUMENT)).toEqual([]);
    expect(
      changesOf({ zones: [{ id: 'z1' }], services: [{ id: 'ktp', name: 'Layanan ktp', keywords: 'satu\ndua' }] }),
    ).toEqual([]);
  });

  it('only the columns that were given, and says what was there', () => {
    expect(changesOf({ services: [{ id: 'ktp', name: 'KTP-el', keywords: ['ktp'] }] })).toEqual([
      {
        sheet: 'services',
        key: 'ktp',
        label: 'KTP-el',
        kind: 'change',
        before: { name: 'Layanan ktp', keywords: ['satu', 'dua'] },
        after: { name: 'KTP-el', keywords: ['ktp'] },
        row: 2,
      },
    ]);
  });

  it('adds a row with the defaults', () => {
    const rows = { counterServices: [{ counterId: 'l3', serviceId: 'ktp' }], notices: [{ id: 'n2', text: 'Halo' }] };
    expect(changesOf(rows).map(({ kind, before, after }) => ({ kind, before, after }))).toEqual([
      { kind: 'add', before: null, after: { counterId: 'l3', serviceId: 'ktp', kind: 'primary', minWaiting: 1 } },
      { kind: 'add', before: null, after: { id: 'n2', zoneId: null, text: 'Halo', textEn: 'Halo' } },
    ]);
  });

  it('retires, brings back, and takes away', () => {
    const rows: LooseRows = {
      counters: [
        { id: 'l3', retired: 'ya' },
        { id: 'l9', retired: false },
      ],
      holidays: [{ day: '2026-12-25', remove: 'ya' }],
    };
    expect(changesOf(rows).map(({ key, kind }) => [key, kind])).toEqual([
      ['l3', 'retire'],
      ['l9', 'change'],
      ['2026-12-25', 'remove'],
    ]);
  });

  it('empties the hours of a day that is closed', () => {
    const [change] = changesOf({ hours: [{ agencyId: 'a', weekday: 'Senin', opens: null }] });
    expect(change?.after).toEqual({ opens: null, closes: null, breaks: '', ticketsUntil: null });
  });

  it('takes the hours of a season along', () => {
    const changes = changesOf({ seasons: [{ id: 'ramadan', remove: true }] });
    expect(changes.map(({ sheet, kind, row }) => `${sheet} ${kind} ${row}`)).toEqual([
      'seasons remove 2',
      ...Array.from({ length: 7 }, () => 'hours remove 2'),
    ]);
  });

  it('leave an agency’s day off where it has hours on others', () => {
    expect(check({ hours: [{ agencyId: 'b', weekday: 1, opens: '08:00', closes: '10:00' }] }).errors).toEqual([]);
  });

  it('stand at the titles where nobody asked for them', () => {
    const rows: Rows = { ...DOCUMENT, notices: [] };
    expect(diffRows(DOCUMENT, rows, new Map()).map(({ key, kind, row }) => [key, kind, row])).toEqual([
      ['n1', 'remove', 1],
    ]);
  });

  it('has a label for every row', () => {
    const labels = check({ ...DOCUMENT }, { document: EMPTY }).changes.map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(50);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
  });
});

const EMPTY: typeof DOCUMENT = {
  ...DOCUMENT,
  mall: [],
  zones: [],
  agencies: [],
  series: [],
  services: [],
  standards: [],
  counters: [],
  counterServices: [],
  people: [],
  seasons: [],
  hours: [],
  exceptions: [],
  holidays: [],
  quotas: [],
  roster: [],
  notices: [],
};

describe('what is probably not meant', () => {
  const warningsOf = (rows: LooseRows) =>
    check(rows).warnings.map(({ sheet, key, code }) => `${sheet}/${key}: ${code}`);

  it('a new service without a standard that has begun, and without a counter', () => {
    const service = { id: 'sim', agencyId: 'a', zoneId: 'z1', seriesId: 's1', name: 'SIM', category: 'uji' };
    const standard = { serviceId: 'sim', validFrom: '2026-12-01', waitTargetMinutes: 10, serviceTargetMinutes: 10 };
    expect(warningsOf({ services: [service], standards: [standard] })).toEqual([
      'services/sim: noStandard',
      'services/sim: noCounter',
    ]);
    const begun = { ...standard, validFrom: '2026-11-23' };
    expect(
      warningsOf({ services: [service], standards: [begun], counterServices: [{ counterId: 'l1', serviceId: 'sim' }] }),
    ).toEqual([]);
  });

  it('a service that loses its counter, but not one that is retired', () => {
    const counterServices = [{ counterId: 'l3', serviceId: 'paspor', remove: true }];
    expect(warningsOf({ counterServices })).toEqual(['services/paspor: noCounter']);
    expect(warningsOf({ counterServices, services: [{ id: 'paspor', retired: true }] })).toEqual([]);
  });

  it('a season without hours', () => {
    const season = { id: 'libur', name: 'Libur', fromDay: '2027-06-01', toDay: '2027-06-30' };
    expect(warningsOf({ seasons: [season] })).toEqual(['seasons/libur: noHours']);
    expect(
      warningsOf({
        seasons: [
          { id: 'ramadan', name: 'Puasa' },
          { ...season, remove: true },
        ],
      }),
    ).toEqual([]);
  });
});
