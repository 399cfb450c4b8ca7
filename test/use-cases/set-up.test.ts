import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LooseRows } from '../../contract/set-up.ts';
import { versionOf } from '../../server/store/set-up-document-store.ts';
import { findBrokenEntry, readJournalRows } from '../support/journal-check.ts';
import { dumpTables, MALL_ID } from '../support/store-fixture.ts';
import { ADMIN, openSetUpFixture, readHistory, type SetUpFixture } from './set-up.fixture.ts';

let mall: SetUpFixture;
beforeEach(async () => {
  mall = await openSetUpFixture();
});
afterEach(() => mall.close());

const journal = () => readHistory(mall);

/** Rows of every sheet that the small mall does not have. */
const EVERYTHING: LooseRows = {
  mall: [{ name: 'MPP Baru', graceMinutes: 20, autoStartSeconds: 45, closingForecast: 'warn', factorChild: 0.25 }],
  zones: [{ id: 'zona-b', code: 'B', name: 'Zona B' }],
  agencies: [
    {
      id: 'imigrasi',
      code: 'B',
      shortName: 'Imigrasi',
      name: 'Kantor Imigrasi',
      kind: 'vertikal',
      colour: '#2a4b8d',
      zoneId: 'zona-b',
    },
  ],
  series: [{ id: 's2', code: '4K' }],
  services: [
    {
      id: 'visa',
      agencyId: 'imigrasi',
      zoneId: 'zona-b',
      seriesId: 's2',
      name: 'Visa',
      category: 'imigrasi',
      keywords: ['visa'],
      ticketsUntil: '14:00',
    },
  ],
  standards: [
    {
      serviceId: 'visa',
      validFrom: '2026-11-01',
      waitTargetMinutes: 20,
      serviceTargetMinutes: 7.5,
      requirements: ['Paspor'],
      tariffRupiah: '350.000',
    },
  ],
  counters: [{ id: 'c3', number: 3, name: 'Loket 3', zoneId: 'zona-b', agencyId: 'imigrasi' }],
  counterServices: [
    { counterId: 'c3', serviceId: 'visa' },
    { counterId: 'c1', serviceId: 'sim', remove: true },
  ],
  people: [{ username: 'citra', name: 'Citra', role: 'officer', agencyId: 'imigrasi' }],
  seasons: [{ id: 'ramadan', name: 'Ramadan', fromDay: '2027-02-08', toDay: '2027-03-09' }],
  hours: [
    { agencyId: null, weekday: 1, opens: '08:00', closes: '15:00', breaks: '12:00-13:00 Istirahat' },
    { agencyId: 'imigrasi', weekday: 1, opens: '08:00', closes: '16:00', ticketsUntil: '15:00' },
    { agencyId: null, seasonId: 'ramadan', weekday: 1, opens: '08:00', closes: '14:00' },
  ],
  exceptions: [{ id: 'hut', fromDay: '2026-12-01', toDay: '2026-12-02', name: 'HUT' }],
  holidays: [{ day: '2026-12-25', name: 'Natal' }],
  quotas: [{ serviceId: 'visa', weekday: 0, total: 40, priorityReserved: 4 }],
  roster: [{ counterId: 'c3', weekday: 1, from: '08:00', to: '12:00', username: 'citra' }],
  notices: [{ id: 'n1', zoneId: 'zona-b', text: 'Halo' }],
};

describe('applying a set-up', () => {
  it('writes rows of every sheet, so that they read as they were wanted', async () => {
    const before = await mall.read();
    const { changes, version, warnings } = await mall.apply(EVERYTHING);
    const after = await mall.read();
    expect(versionOf(after)).toBe(version);
    expect(warnings).toEqual([{ sheet: 'services', key: 'sim', label: 'SIM', code: 'noCounter' }]);
    expect(new Set(changes.map(({ sheet }) => sheet)).size).toBe(16);
    expect((await mall.check(EVERYTHING)).changes).toEqual([]);
    expect(after.mall[0]).toEqual({ ...before.mall[0], ...EVERYTHING.mall?.[0] });
    expect(after.standards.at(-1)).toMatchObject({
      serviceId: 'visa',
      tariffRupiah: 350_000,
      serviceTargetMinutes: 7.5,
    });
    expect(after.notices).toEqual([{ id: 'n1', zoneId: 'zona-b', text: 'Halo', textEn: 'Halo' }]);
    // Only what was chosen: the rest goes on following the defaults.
    const { rules } = mall.raw.prepare<[], { rules: string }>('select rules from mall').get() ?? {};
    expect(JSON.parse(rules ?? '')).toEqual({ autoStartMs: 45_000, closingForecast: 'warn' });
  });

  it('takes away, retires and brings back', async () => {
    await mall.apply(EVERYTHING);
    await mall.apply({
      services: [{ id: 'visa', retired: true }],
      counters: [{ id: 'c3', retired: true }],
      people: [{ username: 'citra', retired: true }],
      agencies: [{ id: 'imigrasi', retired: true }],
      zones: [{ id: 'zona-b', retired: true }],
      series: [{ id: 's2', retired: true }],
      seasons: [{ id: 'ramadan', remove: true }],
      hours: [
        { agencyId: 'imigrasi', weekday: 1, remove: true },
        { agencyId: null, weekday: 1, remove: true },
      ],
      exceptions: [{ id: 'hut', remove: true }],
      holidays: [{ day: '2026-12-25', remove: true }],
      quotas: [{ serviceId: 'visa', weekday: 0, remove: true }],
      roster: [{ counterId: 'c3', weekday: 1, from: '08:00', remove: true }],
      notices: [{ id: 'n1', remove: true }],
    });
    const { services, seasons, hours, exceptions, holidays, quotas, roster, notices } = await mall.read();
    expect([seasons, hours, exceptions, holidays, quotas, roster, notices]).toEqual([[], [], [], [], [], [], []]);
    expect(services.find(({ id }) => id === 'visa')?.retired).toBe(true);
    const retired = () => mall.raw.prepare('select retired_at as at from zone where id = ?').get('zona-b');
    expect(retired()).toEqual({ at: mall.clock.now() });
    // When it was retired stays, whatever else is changed later.
    mall.clock.advance(60_000);
    await mall.apply({ zones: [{ id: 'zona-b', name: 'Zona lama' }] });
    expect(retired()).toEqual({ at: mall.clock.now() - 60_000 });
    await mall.apply({ zones: [{ id: 'zona-b', retired: false }] });
    expect(retired()).toEqual({ at: null });
  });

  it('lets two rows swap what only one may have', async () => {
    await mall.apply({ series: [{ id: 's2', code: 'B' }] });
    await mall.apply({
      series: [
        { id: 's1', code: 'B' },
        { id: 's2', code: 'A' },
      ],
      counters: [
        { id: 'c1', number: 2, name: 'Loket 2' },
        { id: 'c2', number: 1, name: 'Loket 1' },
      ],
    });
    const { series, counters } = await mall.read();
    expect(series.map(({ id, code }) => id + code)).toEqual(['s1B', 's2A']);
    expect(counters.map(({ id, number }) => id + number)).toEqual(['c21', 'c12']);
  });

  it('stands in the journal by its counts and its hash, and the chain stays whole', async () => {
    await mall.apply(EVERYTHING);
    const [entry, person] = journal();
    expect(entry).toMatchObject({ type: 'setUpChanged', subject_id: MALL_ID, actor: 'person:p1' });
    expect(entry?.payload).toMatchObject({
      zones: 1,
      counterServices: 2,
      hours: 3,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(person).toMatchObject({
      type: 'personAdded',
      payload: { username: 'citra', name: 'Citra', role: 'officer', agencyId: 'imigrasi', mayCallOutOfOrder: false },
    });
    expect(findBrokenEntry(readJournalRows(mall.raw), undefined)).toBeNull();
  });

  it('tells the cache, and writes nothing when nothing changes', async () => {
    expect((await mall.setUp.current()).zones.size).toBe(1);
    const { version } = await mall.apply({ zones: [{ id: 'zona-b', code: 'B', name: 'Zona B' }] });
    expect((await mall.setUp.current()).zones.size).toBe(2);
    const before = dumpTables(mall.raw);
    expect(await mall.apply({ zones: [{ id: 'zona-b', name: 'Zona B' }] })).toEqual({
      version,
      changes: [],
      warnings: [],
      passwords: [],
    });
    expect(dumpTables(mall.raw)).toEqual(before);
  });

  it('writes nothing where there is one error', async () => {
    const before = dumpTables(mall.raw);
    const rows = { ...EVERYTHING, series: [{ id: 's2', code: 'I' }] };
    await expect(mall.apply(rows)).rejects.toMatchObject({ code: 'setUpErrors' });
    expect(dumpTables(mall.raw)).toEqual(before);
  });

  it('is for admins and for supervisors of an agency', async () => {
    for (const actor of [
      { ...ADMIN, role: 'supervisor' as const },
      { ...ADMIN, role: 'officer' as const, agencyId: 'dukcapil' },
      { ...ADMIN, role: 'auditor' as const },
    ]) {
      await expect(mall.check({}, actor)).rejects.toMatchObject({ code: 'notAllowed' });
      await expect(mall.apply({}, { actor })).rejects.toMatchObject({ code: 'notAllowed' });
    }
    const supervisor = { ...ADMIN, role: 'supervisor' as const, agencyId: 'dukcapil' };
    await mall.apply({ services: [{ id: 'ktp', name: 'KTP-el' }] }, { actor: supervisor });
    const { errors } = await mall.check({ zones: [{ id: 'zona-a', name: 'X' }] }, supervisor);
    expect(errors.map(({ code }) => code)).toEqual(['notYours']);
  });

  it('lets one of two win who saw the same set-up', async () => {
    const basedOn = versionOf(await mall.read());
    const both = await Promise.allSettled([
      mall.apply({ zones: [{ id: 'zona-a', name: 'Satu' }] }, { basedOn }),
      mall.apply({ zones: [{ id: 'zona-a', nameEn: 'Two' }] }, { basedOn }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find(({ status }) => status === 'rejected');
    expect(lost).toMatchObject({ reason: { code: 'setUpChangedMeanwhile' } });
    expect(journal()).toHaveLength(1);
  });
});
