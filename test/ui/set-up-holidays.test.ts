import { describe, expect, it } from 'vitest';
import { readHolidays } from '../../counter-ui/set-up/holiday-list.ts';

describe('a pasted list of holidays', () => {
  it.each([
    ['2027-01-01 Tahun Baru 2027 Masehi', '2027-01-01', 'Tahun Baru 2027 Masehi', 'national'],
    ['1. Jumat, 1 Januari 2027: Tahun Baru Masehi', '2027-01-01', 'Tahun Baru Masehi', 'national'],
    ['Tahun Baru Masehi\t1 Jan 2027', '2027-01-01', 'Tahun Baru Masehi', 'national'],
    ['17/08/2027; Hari Kemerdekaan', '2027-08-17', 'Hari Kemerdekaan', 'national'],
    ['17-08-2027,Hari Kemerdekaan', '2027-08-17', 'Hari Kemerdekaan', 'national'],
    ['Senin 8 Februari 2027 Cuti bersama Imlek', '2027-02-08', 'Cuti bersama Imlek', 'jointLeave'],
    ['9 Maret 2027 - Idulfitri (cuti bersama)', '2027-03-09', 'Idulfitri', 'jointLeave'],
  ])('reads %j', (line, day, name, kind) => {
    expect(readHolidays(line)).toEqual({ rows: [{ day, name, kind }], bad: [] });
  });

  it('gives back what it cannot read, and sorts what it can', () => {
    const text =
      '2027-08-17 Kemerdekaan\n\nIsra Mikraj\n31 Februari 2027 Entah\n2027-01-01\n2027-01-02 Satu\n2027-01-02 Dua';
    const { rows, bad } = readHolidays(text);
    expect(rows.map(({ day, name }) => [day, name])).toEqual([
      ['2027-01-02', 'Dua'],
      ['2027-08-17', 'Kemerdekaan'],
    ]);
    expect(bad).toEqual(['Isra Mikraj', '31 Februari 2027 Entah', '2027-01-01']);
  });
});
