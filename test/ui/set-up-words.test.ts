import { afterEach, describe, expect, it } from 'vitest';
import { describeChange, detailsOf, subjectOf } from '../../counter-ui/set-up/describe-change.ts';
import { ruleSays } from '../../counter-ui/set-up/rule-says.ts';
import { guessSheet, typeOf } from '../../counter-ui/set-up/set-up-file.ts';
import { isShown, mayChange, reachOf } from '../../counter-ui/set-up/set-up-known.ts';
import { standardOf, standingOf, versionsOf } from '../../counter-ui/set-up/standards.ts';
import { SHEETS } from '../../server/domain/set-up/sheets.ts';
import { setLanguage } from '../../ui-shared/texts/language.ts';
import { allFields } from '../../ui-shared/texts/set-up-all-fields.ts';
import { setUpErrorText } from '../../ui-shared/texts/set-up-error-texts.ts';
import { changeOf, known, rows } from './set-up.fixture.ts';

describe('a change in words', () => {
  const english = { documentElement: { lang: '' } };
  afterEach(() => setLanguage('id'));
  Object.assign(globalThis, { document: english });

  it.each([
    [
      changeOf({ sheet: 'zones', key: 'zona-a', label: 'Zona A', before: { name: 'A' }, after: { name: 'B' } }),
      'Zona A: Nama dari “A” menjadi “B”.',
    ],
    [
      changeOf({
        sheet: 'counters',
        key: 'loket-8',
        label: 'Loket 8',
        before: { zoneId: 'zona-a' },
        after: { zoneId: 'zona-x' },
      }),
      'Loket 8: Zona dari “Zona A” menjadi “zona-x”.',
    ],
    [
      changeOf({ sheet: 'hours', key: '//1', before: { closes: '16:00' }, after: { closes: '15:00' } }),
      'Jam Seluruh mal · Senin: Tutup dari “16.00” menjadi “15.00”.',
    ],
    [
      changeOf({ sheet: 'hours', key: 'instansi-c/ramadan/5', kind: 'remove', before: {} }),
      'Jam Imigrasi · Ramadan · Jumat dihapus.',
    ],
    [
      changeOf({ sheet: 'quotas', key: 'c-01/0', kind: 'add', after: { total: 5 } }),
      'Kuota Paspor baru · Setiap hari ditambahkan.',
    ],
    [
      changeOf({
        sheet: 'people',
        key: 'petugas8',
        label: 'Wayan Putra',
        before: { retired: true },
        after: { retired: false },
      }),
      'Orang Wayan Putra diaktifkan lagi.',
    ],
    [
      changeOf({ sheet: 'people', key: 'petugas8', label: 'Wayan Putra', kind: 'retire', before: {}, after: {} }),
      'Orang Wayan Putra dinonaktifkan; riwayatnya tetap ada.',
    ],
    [
      changeOf({
        sheet: 'people',
        key: 'petugas8',
        label: 'W',
        before: { role: 'officer' },
        after: { role: 'supervisor' },
      }),
      'Orang W: Peran dari “Petugas” menjadi “Penyelia”.',
    ],
    [
      changeOf({
        sheet: 'mall',
        key: 'mall',
        label: 'MPP',
        before: { autoStartSeconds: null },
        after: { autoStartSeconds: 30 },
      }),
      'Mal MPP: Layanan mulai sendiri dari kosong menjadi “30”.',
    ],
  ])('%#', (change, sentence) => expect(describeChange(known, change)).toBe(sentence));

  it('names what rows join', () => {
    expect(subjectOf(known, changeOf({ sheet: 'counterServices', key: 'loket-8/c-02' }))).toBe(
      'Layanan loket Loket 8 · Paspor hilang',
    );
    expect(subjectOf(known, changeOf({ sheet: 'standards', key: 'c-01/2027-01-01' }))).toBe(
      'Standar Paspor baru · 1 Januari 2027',
    );
    expect(subjectOf(known, changeOf({ sheet: 'roster', key: 'loket-8/1/08:00' }))).toBe(
      'Jadwal Loket 8 · Senin · 08.00',
    );
    expect(subjectOf(known, changeOf({ sheet: 'holidays', key: '2027-08-17', after: { name: 'Kemerdekaan' } }))).toBe(
      'Hari libur 17 Agustus 2027 · Kemerdekaan',
    );
  });

  it('speaks English when asked', () => {
    setLanguage('en');
    const change = changeOf({ sheet: 'hours', key: '//1', before: { closes: '16:00' }, after: { closes: null } });
    expect(describeChange(known, change)).toBe('Hours Whole mall · Monday: Closes from “16:00” to empty.');
  });

  it('knows a label for every column that the server may change', () => {
    for (const sheet of SHEETS) {
      const unnamed = sheet.columns.filter(
        ({ key }) => key !== 'id' && key !== 'remove' && !(key in allFields[sheet.name]),
      );
      expect(unnamed.map(({ key }) => `${sheet.name}.${key}`)).toEqual([]);
    }
    const lists = changeOf({
      sheet: 'standards',
      key: 'c-01/2027-01-01',
      before: { requirements: [] },
      after: { requirements: ['KTP', 'KK'] },
    });
    expect(detailsOf(known, lists)).toEqual([
      { column: 'requirements', label: 'Persyaratan', before: 'kosong', after: 'KTP · KK' },
    ]);
  });

  it('has closer words for an error where the column is known', () => {
    const at = (code: 'badSchedule' | 'missing', sheet: string, column: string | null) =>
      setUpErrorText({ code, sheet, column }).id;
    expect(at('badSchedule', 'hours', 'closes')).toBe('Jam tutup harus sesudah jam buka.');
    expect(at('badSchedule', 'roster', 'to')).toMatch(/^Giliran harus berakhir/);
    expect(at('missing', 'people', 'agencyId')).toMatch(/^Pilih instansi/);
    expect(at('missing', 'zones', null)).toBe('Harus diisi.');
  });
});

describe('the rules of the mall', () => {
  it('say what they do, by the figure in their field', () => {
    expect(ruleSays('factorElderly', { factorElderly: '0,5' })).toMatch(/dalam 15 menit/);
    expect(ruleSays('factorElderly', { factorElderly: '1' })).toMatch(/Sama/);
    expect(ruleSays('factorElderly', { factorElderly: '2' })).toBeUndefined();
    expect(ruleSays('recallMax', { recallMax: '3' })).toMatch(/Setelah 3 kali/);
    expect(ruleSays('recallMax', { recallMax: 'tiga' })).toBeUndefined();
    expect(ruleSays('autoStartSeconds', { autoStartSeconds: '' })).toMatch(/^Kosong/);
    expect(ruleSays('idleCloseMinutes', { idleCloseMinutes: '' })).toMatch(/^Kosong/);
    expect(ruleSays('graceMinutes', { graceMinutes: '' })).toBeUndefined();
    expect(ruleSays('alwaysOpen', { alwaysOpen: true })).toMatch(/kapan saja/);
    expect(ruleSays('closingForecast', { closingForecast: 'warn' })).toMatch(/memperingatkan/);
    expect(ruleSays('dayStarts', { dayStarts: '04.00' })).toMatch(/pukul 04\.00/);
    expect(ruleSays('name', { name: 'MPP' })).toBeUndefined();
  });
});

describe('who keeps what', () => {
  const admin = reachOf({ role: 'admin', agencyId: null });
  const ofAgency = reachOf({ role: 'supervisor', agencyId: 'instansi-c' });

  it('is the mall, one agency, or only to look', () => {
    expect([admin.kind, ofAgency.kind]).toEqual(['mall', 'agency']);
    expect(reachOf({ role: 'supervisor', agencyId: null }).kind).toBe('look');
    expect(reachOf({ role: 'auditor', agencyId: 'instansi-c' }).kind).toBe('look');
    expect([mayChange(ofAgency, 'instansi-c'), mayChange(ofAgency, null), mayChange(admin, null)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([isShown(ofAgency, 'instansi-a'), isShown(admin, 'instansi-a')]).toEqual([false, true]);
  });
});

describe('versions of a standard', () => {
  const version = (validFrom: string) => ({
    serviceId: 'c-01',
    validFrom,
    waitTargetMinutes: 30,
    serviceTargetMinutes: 10,
    completionText: null,
    tariffRupiah: null,
    tariffText: null,
    requirements: [],
    legalBasis: [],
    sources: [],
    verified: [],
  });
  const mine = { ...rows, standards: ['2026-01-01', '2027-01-01', '2026-06-01'].map(version) };

  it('stand newest first, and one of them is in force', () => {
    const versions = versionsOf(mine, 'c-01');
    expect(versions.map((one) => standingOf(one, versions, '2026-11-22'))).toEqual(['coming', 'inForce', 'past']);
    expect(standardOf(mine, 'c-01', '2026-11-22')?.validFrom).toBe('2026-06-01');
    expect(standardOf(mine, 'c-01', '2025-01-01')?.validFrom).toBe('2026-01-01');
    expect(standardOf(mine, 'c-02', '2026-11-22')).toBeUndefined();
  });
});

describe('a file', () => {
  it('is known by its ending, and a CSV export by its name', () => {
    expect([typeOf('A.XLSX'), typeOf('a.csv'), typeOf('a.xls'), typeOf('a')]).toEqual([
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'text/csv',
      null,
      null,
    ]);
    expect(guessSheet('loket-pengaturan-counterServices-2026-11-21.csv')).toBe('counterServices');
    expect(guessSheet('daftar.csv')).toBeNull();
  });
});
