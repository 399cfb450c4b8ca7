import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SET_UP_SHEETS } from '../../contract/set-up-words.ts';
import { readXlsx, writeXlsx } from '../../server/http/set-up-file/xlsx.ts';
import { enterAs, WriteWatch } from '../support/http-fixture.ts';
import { expectProblem } from '../support/http-problem.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';
import { makeSheet, makeZip } from '../support/zip.ts';
import { CSV, checkFile, download, JSON_FILE, linesOf, readSetUp, XLSX } from './set-up.fixture.ts';

let server: TestServer;
let admin: Client;
let watch: WriteWatch;
beforeAll(async () => {
  server = await startTestServer();
  admin = enterAs(server, 'admin');
  watch = new WriteWatch(server);
});
afterAll(async () => {
  expect(watch.wrote(), 'checking and exporting wrote something').toBe(false);
  watch.close();
  await server.close();
});

const NOTHING = { errors: [], changes: [] };

describe('the demo mall’s set-up as a file', () => {
  it('comes back as it went, as a spreadsheet', async () => {
    const { file, type, name } = await download(admin, '?format=xlsx');
    expect([type, name]).toEqual([XLSX, 'attachment; filename="loket-pengaturan-2026-11-23.xlsx"']);
    expect(await linesOf(admin, file, XLSX)).toMatchObject(NOTHING);
    const tables = await readXlsx(file);
    expect(tables).toHaveLength(SET_UP_SHEETS.length + 1);
    expect(tables[0]?.title).toBe('Petunjuk');
    expect(tables.find(({ title }) => title === 'Layanan')?.cells).toHaveLength(61);
  });

  it('comes back as it went, as CSV sheet by sheet', async () => {
    for (const sheet of SET_UP_SHEETS) {
      const { file, type, name } = await download(admin, `?format=csv&sheet=${sheet}`);
      expect([type, name]).toEqual([
        `${CSV}; charset=utf-8`,
        `attachment; filename="loket-pengaturan-${sheet}-2026-11-23.csv"`,
      ]);
      expect(await linesOf(admin, file, type, sheet), sheet).toMatchObject(NOTHING);
    }
  });

  it('comes back as it went, as JSON, as does what the page reads', async () => {
    const { file, type } = await download(admin, '?format=json');
    expect(type).toBe(JSON_FILE);
    const { version, errors, changes } = await linesOf(admin, file, JSON_FILE);
    expect({ errors, changes }).toEqual(NOTHING);
    const page = await readSetUp(admin);
    expect(JSON.parse(file.toString())).toEqual({ version, rows: page.rows });
    expect(await linesOf(admin, Buffer.from(JSON.stringify(page)), JSON_FILE)).toMatchObject(NOTHING);
  });

  it('needs to be told which sheet becomes CSV', async () => {
    expectProblem(await admin.get('/set-up/export?format=csv'), 400, 'validationFailed', 'csv');
    expectProblem(await admin.get('/set-up/export?format=pdf'), 400, 'validationFailed', 'pdf');
    expectProblem(await checkFile(admin, Buffer.from('ID\r\n'), CSV), 400, 'fileUnreadable', 'csv');
  });
});

describe('a file that people made', () => {
  const csv = (text: string) => linesOf(admin, Buffer.from(text), CSV, 'zones');

  it('may have commas, semicolons or tabs, a byte order mark, and quotes', async () => {
    for (const separator of [',', ';', '\t']) {
      const lines = [
        ['ID', 'Kode', 'Nama'],
        ['zona-x', 'X', '"Zona ""X"", lantai; dua"'],
        ['', '', ''],
      ];
      const text = `\uFEFF${lines.map((cells) => cells.join(separator)).join('\n')}`;
      expect(await csv(text), JSON.stringify(separator)).toMatchObject({ errors: [], changes: ['zones/2 add zona-x'] });
    }
  });

  it('may come from a Windows that knows no UTF-8, or only UTF-16', async () => {
    const text = 'ID;Kode;Nama\r\nzona-x;X;Café';
    for (const bytes of [Buffer.from(text, 'latin1'), Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(text)]) {
      const { body } = await checkFile(admin, bytes, CSV, 'zones');
      expect(body.changes[0]?.after).toMatchObject({ name: 'Café' });
    }
  });

  it('keeps what a spreadsheet would take for a formula from being one', async () => {
    const rows = { zones: [{ id: 'zona-a', name: '=1+1' }] };
    const { body } = await admin.post<{ changes: unknown[] }>('/set-up/check', { rows });
    expect(body.changes).toHaveLength(1);
    const cells = `ID;Nama\r\nzona-a;'=1+1`;
    expect((await checkFile(admin, Buffer.from(cells), CSV, 'zones')).body.changes[0]?.after).toEqual({ name: '=1+1' });
  });

  it('may have cells that a spreadsheet made dates, times and numbers of', async () => {
    const formats = [0, 14, 20, 46].map((id) => `<xf numFmtId="${id}"/>`).join('');
    const styles = {
      name: 'xl/styles.xml',
      data: Buffer.from(`<styleSheet><cellXfs>${formats}</cellXfs></styleSheet>`),
    };
    const cell = (at: string, value: number, style: number) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
    const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const titles = ['ID', 'Dari tanggal', 'Sampai tanggal', 'Nama', 'Buka', 'Tutup', 'Nomor sampai'];
    const rows = `<row r="1">${titles.map((title, index) => text(`${'ABCDEFG'[index]}1`, title)).join('')}</row>
      <row r="4">${text('A4', 'hut')}${cell('B4', 46_377, 1)}${cell('C4', 46_378, 1)}${cell('D4', 81, 0)}${cell('E4', 0.75, 2)}${cell('F4', 1.0625, 3)}${cell('G4', 0.9, 0)}</row>`;
    const { body } = await checkFile(admin, makeZip([...makeSheet('Tanggal khusus', rows), styles]), XLSX);
    expect(body.changes[0]).toMatchObject({
      row: 4,
      after: {
        fromDay: '2026-12-21',
        toDay: '2026-12-22',
        name: '81',
        opens: '18:00',
        closes: '25:30',
        ticketsUntil: '21:36',
      },
    });
  });

  it('is told every error with sheet, row and column, and nothing is written', async () => {
    const file = await writeXlsx([
      {
        title: 'Zona',
        widths: [],
        spare: 2,
        rows: [
          ['ID', 'Kode', 'Nama', 'Lantai'],
          ['zona-a', '', ''],
          ['zona a', 'Q', 'Q'],
        ],
      },
      { title: 'Harga', widths: [], spare: 0, rows: [['Nama']] },
      {
        title: 'Layanan',
        widths: [],
        spare: 0,
        rows: [
          ['ID', 'ID instansi', 'Nomor mulai'],
          ['a-01', 'instansi-9', 'pagi'],
          ['a-02', 'instansi-9', ''],
        ],
      },
    ]);
    expect(await linesOf(admin, file, XLSX)).toMatchObject({
      errors: [
        'Harga/-: unknownSheet (Harga)',
        'zones/1 Lantai: unknownColumn (Lantai)',
        'zones/2 code: missing',
        'zones/2 name: missing',
        'zones/3 id: badValue (zona a)',
        'services/2 ticketsFrom: notATime (pagi)',
        'services/3 agencyId: unknownReference (instansi-9)',
      ],
    });
  });

  it('is told of sheets that JSON should not have', async () => {
    const file = Buffer.from(JSON.stringify({ rows: { prices: [], zones: [{ id: 'zona-a', floor: 1 }] } }));
    expect((await linesOf(admin, file, JSON_FILE)).errors).toEqual([
      'prices/-: unknownSheet (prices)',
      'zones/2 floor: unknownColumn (floor)',
    ]);
  });
});

describe('a file that is none', () => {
  const sheet = makeSheet('Zona', '<row r="1"><c r="A1" t="inlineStr"><is><t>ID</t></is></c></row>');
  const with200MB = (says?: number) =>
    makeZip([
      ...sheet,
      { name: 'xl/big.xml', data: Buffer.alloc(200_000_000), ...(says === undefined ? {} : { says }) },
    ]);
  const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>';

  it.each<[string, () => Buffer, string]>([
    ['nothing', () => Buffer.alloc(0), XLSX],
    ['text', () => Buffer.from('ID;Nama'), XLSX],
    ['an archive that stops', () => makeZip(sheet).subarray(0, 300), XLSX],
    ['an archive of something else', () => makeZip([{ name: 'surat.txt', data: Buffer.from('Halo') }]), XLSX],
    ['an archive that unpacks to 200 MB', () => with200MB(), XLSX],
    ['an archive that hides that it does', () => with200MB(10), XLSX],
    [
      'an archive that claims 4 GB',
      () => makeZip([...sheet, { name: 'xl/a.xml', data: Buffer.alloc(10), says: 4e9 }]),
      XLSX,
    ],
    ['an archive with a password', () => makeZip(sheet.map((entry) => ({ ...entry, encrypted: true }))), XLSX],
    ['an archive packed in another way', () => makeZip(sheet.map((entry) => ({ ...entry, method: 12 }))), XLSX],
    [
      'an archive of too many files',
      () => makeZip(Array.from({ length: 500 }, (_, n) => ({ name: `${n}.xml`, data: Buffer.from('<a/>') }))),
      XLSX,
    ],
    ['a sheet of 17 billion cells', () => makeZip(makeSheet('Zona', far)), XLSX],
    ['broken XML', () => makeZip(makeSheet('Zona', '<row r="1"><c')), XLSX],
    ['a quote that never ends', () => Buffer.from('ID;Nama\nzona-a;"Zona'), `${CSV}?`],
    ['more rows than a mall can have', () => Buffer.from(`ID\n${'z\n'.repeat(20_001)}`), CSV],
    ['no JSON', () => Buffer.from('{"rows":'), JSON_FILE],
    ['JSON without rows', () => Buffer.from('{"zones":[]}'), JSON_FILE],
    ['JSON whose rows are none', () => Buffer.from('{"rows":{"zones":{"id":1}}}'), JSON_FILE],
    ['JSON with cells that are objects', () => Buffer.from('{"rows":{"zones":[{"id":{"a":1}}]}}'), JSON_FILE],
  ])('%s', { timeout: 30_000 }, async (what, make, type) => {
    const isCsv = type.startsWith(CSV);
    const answer = await checkFile(admin, make(), isCsv ? CSV : type, isCsv ? 'zones' : undefined);
    expectProblem(answer, 400, 'fileUnreadable', what);
  });

  it('more than 2 MB', async () => {
    const answer = await checkFile(admin, Buffer.alloc(2 * 1024 * 1024 + 1), XLSX);
    expectProblem(answer, 413, 'bodyTooLarge', 'large');
  });

  it('and the server goes on as before', async () => {
    expect((await readSetUp(admin)).rows.zones).toHaveLength(4);
  });
});
