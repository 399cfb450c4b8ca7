import { describe, expect, it } from 'vitest';
import type { SetUpCellValue } from '../../../contract/set-up.ts';
import type { SetUpSheetName } from '../../../contract/set-up-words.ts';
import { cellText, readCell } from '../../../server/domain/set-up/cell.ts';
import type { Column } from '../../../server/domain/set-up/column.ts';
import { sheetOf } from '../../../server/domain/set-up/sheets.ts';

function column(sheet: SetUpSheetName, key: string): Column {
  const found = sheetOf(sheet).columns.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`no column ${key}`);
  return found;
}

const read = (sheet: SetUpSheetName, key: string, value: SetUpCellValue) => {
  const cell = readCell(column(sheet, key), value);
  return cell.ok ? { is: cell.value } : cell.error;
};

describe('a cell', () => {
  it.each<[SetUpSheetName, string, SetUpCellValue, SetUpCellValue]>([
    ['zones', 'id', ' zona-1 ', 'zona-1'],
    ['zones', 'code', 7, '7'],
    ['zones', 'name', 'Zona\n  A', 'Zona A'],
    ['services', 'errand', '', null],
    ['services', 'keywords', 'ktp\n\n kartu  tanda ', ['ktp', 'kartu tanda']],
    ['services', 'keywords', ['ktp', ' '], ['ktp']],
    ['services', 'keywords', null, []],
    ['services', 'keywords', 17, ['17']],
    ['services', 'ticketsFrom', '7.30', '07:30'],
    ['services', 'ticketsFrom', 0.5, '12:00'],
    ['services', 'ticketsUntil', '25:30', '25:30'],
    ['services', 'ticketsUntil', '08:00:00', '08:00'],
    ['services', 'retired', 'YA', true],
    ['services', 'retired', 'tidak', false],
    ['services', 'retired', '', false],
    ['services', 'retired', true, true],
    ['standards', 'validFrom', '21/11/2026', '2026-11-21'],
    ['standards', 'validFrom', '2026-11-21', '2026-11-21'],
    ['standards', 'waitTargetMinutes', '7,5', 7.5],
    ['standards', 'waitTargetMinutes', 7.5, 7.5],
    ['standards', 'waitTargetMinutes', 0.000_01, 1 / 60_000],
    ['standards', 'tariffRupiah', '350.000', 350_000],
    ['standards', 'tariffRupiah', '', null],
    ['mall', 'factorElderly', '0,5', 0.5],
    ['mall', 'graceMinutes', '', 15],
    ['mall', 'timeZone', 'wita', 'Asia/Makassar'],
    ['mall', 'timeZone', 'Asia/Jayapura', 'Asia/Jayapura'],
    ['hours', 'weekday', 'Jumat', 5],
    ['hours', 'weekday', '5', 5],
    ['quotas', 'weekday', 'setiap hari', 0],
    ['hours', 'breaks', '15.00-15.20; 12:00 - 13:00 Makan', '12:00-13:00 Makan; 15:00-15:20 Istirahat'],
    ['people', 'agencyId', null, null],
  ])('%s.%s takes %j for %j', (sheet, key, value, expected) => {
    expect(read(sheet, key, value)).toEqual({ is: expected });
  });

  it.each<[SetUpSheetName, string, SetUpCellValue, string]>([
    ['zones', 'name', '  ', 'missing'],
    ['zones', 'name', [], 'missing'],
    ['zones', 'name', ['a'], 'badValue'],
    ['zones', 'id', 'zona satu', 'badValue'],
    ['zones', 'id', 'z'.repeat(65), 'tooLong'],
    ['agencies', 'colour', 'biru', 'badValue'],
    ['people', 'username', 'Budi Santoso', 'badValue'],
    ['services', 'keywords', ['k'.repeat(61)], 'tooLong'],
    ['services', 'keywords', Array.from({ length: 101 }, () => 'k'), 'tooLong'],
    ['services', 'ticketsFrom', '49:00', 'notATime'],
    ['services', 'ticketsFrom', '08:60', 'notATime'],
    ['services', 'ticketsFrom', 'pagi', 'notATime'],
    ['services', 'ticketsFrom', -0.5, 'notATime'],
    ['mall', 'dayStarts', '24:00', 'outOfRange'],
    ['services', 'retired', 'mungkin', 'notAWord'],
    ['standards', 'validFrom', '2026-02-30', 'notADate'],
    ['standards', 'validFrom', '30-02-2026', 'notADate'],
    ['standards', 'validFrom', 'besok', 'notADate'],
    ['standards', 'waitTargetMinutes', 'lama', 'notANumber'],
    ['standards', 'waitTargetMinutes', true, 'notANumber'],
    ['standards', 'waitTargetMinutes', Number.POSITIVE_INFINITY, 'notANumber'],
    ['standards', 'waitTargetMinutes', -1, 'outOfRange'],
    ['standards', 'tariffRupiah', 1.5, 'notANumber'],
    ['standards', 'tariffRupiah', 1e13, 'outOfRange'],
    ['mall', 'factorElderly', 1.1, 'outOfRange'],
    ['mall', 'factorElderly', 0, 'outOfRange'],
    ['counterServices', 'kind', 'kadang', 'notAWord'],
    ['hours', 'weekday', '8', 'outOfRange'],
    ['hours', 'breaks', '12:00 sampai 13:00', 'notATime'],
    ['hours', 'breaks', `12:00-13:00 ${'a'.repeat(1000)}`, 'tooLong'],
  ])('%s.%s refuses %j: %s', (sheet, key, value, code) => {
    expect(read(sheet, key, value)).toBe(code);
  });

  it.each<[SetUpSheetName, string, SetUpCellValue | undefined, string]>([
    ['services', 'keywords', ['ktp', 'kk'], 'ktp\nkk'],
    ['services', 'retired', true, 'ya'],
    ['services', 'retired', false, 'tidak'],
    ['services', 'remove', undefined, ''],
    ['standards', 'waitTargetMinutes', 7.5, '7,5'],
    ['counterServices', 'kind', 'assist', 'bantuan'],
    ['hours', 'weekday', 1, 'Senin'],
    ['hours', 'opens', null, ''],
  ])('%s.%s writes %j as %j', (sheet, key, value, text) => {
    const { columns } = sheetOf(sheet);
    const any = columns.find((candidate) => candidate.key === key) ?? column('counterServices', 'remove');
    expect(cellText(any, value)).toBe(text);
  });
});
