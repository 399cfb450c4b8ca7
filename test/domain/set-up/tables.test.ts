import { describe, expect, it } from 'vitest';
import { cellText } from '../../../server/domain/set-up/cell.ts';
import { checkSetUp } from '../../../server/domain/set-up/check-set-up.ts';
import { inputOfTables } from '../../../server/domain/set-up/input.ts';
import type { Rows } from '../../../server/domain/set-up/sheet.ts';
import { describeSheets, findSheet, SHEETS } from '../../../server/domain/set-up/sheets.ts';
import { ADMIN, DOCUMENT, lineOf, QUIET } from './document.fixture.ts';

const rows: Rows = DOCUMENT;
const tables = SHEETS.map((sheet) => ({
  title: sheet.title,
  cells: [
    sheet.columns.map((column) => column.title),
    ...rows[sheet.name].map((row) => sheet.columns.map((column) => cellText(column, row[column.key]))),
  ],
}));

const check = (given: { title: string; cells: (string | null)[][] }[]) =>
  checkSetUp(DOCUMENT, inputOfTables(given), { actor: ADMIN, facts: QUIET });

describe('the set-up as tables', () => {
  it('comes back as it went', () => {
    expect(check(tables)).toEqual({ wanted: DOCUMENT, changes: [], errors: [], warnings: [] });
  });

  it('has titles that a spreadsheet takes, and tells sheets and columns apart', () => {
    const titles = SHEETS.map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(SHEETS.length);
    for (const { title, columns } of SHEETS) {
      expect(title.length).toBeLessThanOrEqual(31);
      expect(title).not.toMatch(/[[\]*?:/\\]/);
      expect(new Set(columns.map((column) => column.title.toLowerCase())).size).toBe(columns.length);
    }
    expect(describeSheets().map(({ name }) => name)).toEqual(SHEETS.map(({ name }) => name));
  });

  it('counts rows as a spreadsheet does, leaves out empty ones, and knows columns by key, too', () => {
    const cells = [['id', 'KODE', 'Nama', ''], [], ['', ' '], ['z3', 'C', 'Zona C', 'x'], ['z1', 'A', 'Zona A, baru']];
    const { changes, errors } = check([{ title: 'zones', cells }]);
    expect(errors).toEqual([]);
    expect(changes.map(({ key, kind, row }) => [key, kind, row])).toEqual([
      ['z1', 'change', 5],
      ['z3', 'add', 4],
    ]);
    expect(changes[1]?.after).toEqual({ id: 'z3', code: 'C', name: 'Zona C', nameEn: 'Zona C', retired: false });
  });

  it('names unknown sheets and columns, and those that are there twice', () => {
    const { errors } = check([
      { title: 'Petunjuk', cells: [['apa saja']] },
      { title: 'Harga', cells: [['Nama']] },
      {
        title: 'Zona',
        cells: [
          ['ID', 'Lantai', 'ID'],
          ['z1', '2', 'z1'],
        ],
      },
      { title: 'Seri', cells: [] },
      { title: 'seri', cells: [] },
      { title: 'seri', cells: [['Harga']] },
      { title: 'Hari libur', cells: [['Tanggal', null, 'Nama', 'Biaya'], ['kapan'], ['2026-12-26', null]] },
    ]);
    expect(errors.map(lineOf)).toEqual([
      'Harga/-: unknownSheet (Harga)',
      'zones/1 Lantai: unknownColumn (Lantai)',
      'zones/1 id: duplicate (ID)',
      'series/-: duplicate',
      'series/-: duplicate',
      'holidays/1 Biaya: unknownColumn (Biaya)',
      'holidays/2 day: notADate (kapan)',
      'holidays/3 name: missing',
    ]);
  });

  it('finds a sheet by title or name', () => {
    expect(findSheet(' LAYANAN ')?.name).toBe('services');
    expect(findSheet('counterServices')?.title).toBe('Layanan loket');
    expect(findSheet('Sheet1')).toBeNull();
  });
});
