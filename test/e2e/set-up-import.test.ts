import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDay } from '../../counter-ui/report/period.ts';
import { createAxeWalk } from './support/clean.ts';
import { pressPrimary, primary, seeNumber } from './support/console.ts';
import { choose, readNumber } from './support/kiosk.ts';
import { see, seeText } from './support/see.ts';
import { addRows, readTabs, signIn, takePassword, writeTabs } from './support/set-up.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const today = () => readDay(Date.now(), 'Asia/Jakarta');
const countOf = (table: 'agency' | 'service') => stage.query<{ n: number }>(`select count(*) as n from ${table}`)[0]?.n;

const SERVICES = ['Uji KIR', 'Izin trayek', 'Kartu pengawasan', 'Retribusi parkir', 'Andalalin'];

/** The export with a new agency in it: five services with a standard each, a counter, an officer. */
async function makeFile(page: Page, { seriesId }: { seriesId: string }): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await button(page, 'Unduh XLSX').click();
  const path = await (await waiting).path();
  const tabs = await readTabs(readFileSync(path));
  addRows(tabs, 'Seri', [{ ID: 'seri-x', Kode: 'X' }]);
  const agency = { ID: 'instansi-x', Kode: 'X', 'Nama singkat': 'Dishub', Nama: 'Dinas Perhubungan', Jenis: 'pemda' };
  addRows(tabs, 'Instansi', [{ ...agency, Warna: '#7a4f9a', 'ID zona': 'zona-a' }]);
  const place = { 'ID instansi': 'instansi-x', 'ID zona': 'zona-a' };
  const ids = SERVICES.map((_, index) => `x-0${index + 1}`);
  addRows(
    tabs,
    'Layanan',
    SERVICES.map((name, index) => {
      // The slip is in the third service.
      const series = index === 2 ? seriesId : 'seri-x';
      return { ID: `x-0${index + 1}`, ...place, 'ID seri': series, Nama: name, Kategori: 'perhubungan' };
    }),
  );
  addRows(
    tabs,
    'Standar pelayanan',
    ids.map((id) => ({
      'ID layanan': id,
      'Berlaku mulai': today(),
      'Target tunggu (menit)': '20',
      'Target layanan (menit)': '10',
      Persyaratan: 'STNK asli\nFotokopi KTP',
    })),
  );
  addRows(tabs, 'Loket', [{ ID: 'loket-35', Nomor: '35', Nama: 'Loket 35', ...place }]);
  addRows(
    tabs,
    'Layanan loket',
    ids.map((id) => ({ 'ID loket': 'loket-35', 'ID layanan': id, Sebagai: 'utama' })),
  );
  const officer = { 'Nama pengguna': 'dishub.1', Nama: 'Sari Dewi', Peran: 'petugas', 'ID instansi': 'instansi-x' };
  addRows(tabs, 'Pengguna', [officer]);
  return writeTabs(tabs);
}

const choosing = (page: Page, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({
    name: 'dishub.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  });

it('sets up an agency with five services from a spreadsheet, and serves its first visitor, without a restart', async () => {
  const walk = createAxeWalk();
  const page = await stage.open('/counter/', SIZES.console, { as: await stage.person('admin') });
  await page.getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByRole('link', { name: 'Impor & ekspor' }).click();
  await see(heading(page, 'Impor & ekspor'));
  const kiosk = await stage.open('/kiosk/', SIZES.kiosk);
  await see(heading(kiosk, 'Anda mau mengurus apa?'));
  const before = { agencies: countOf('agency'), services: countOf('service') };

  // With a slip in it nothing is written, and the slip is named by row and column.
  await choosing(page, await makeFile(page, { seriesId: 'seri-tidak-ada' }));
  await see(page.getByText('Satu kesalahan: tidak ada yang ditulis'));
  const slip = page.getByRole('row', { name: /seri-tidak-ada/ });
  expect(await slip.getByRole('cell').allInnerTexts()).toEqual([
    String(1 + (before.services ?? 0) + 3),
    'ID seri',
    'seri-tidak-ada',
    'Yang ditunjuk tidak ada. Periksa pengenalnya, atau tambahkan dahulu.',
  ]);
  expect(await button(page, /^Terapkan/).count()).toBe(0);
  await seeText(page, /^Selain itu \d+ perubahan akan terjadi$/);
  await walk.check(page, 'import with an error');
  expect({ agencies: countOf('agency'), services: countOf('service') }).toEqual(before);

  // Mended, it shows what would change, sheet by sheet, and still writes nothing.
  await choosing(page, await makeFile(page, { seriesId: 'seri-x' }));
  await see(heading(page, '19 perubahan'));
  await see(page.getByRole('group').filter({ hasText: 'Layanan' }).getByText('5 baru').first());
  await seeText(page, 'Orang Sari Dewi');
  await walk.check(page, 'import preview');
  expect({ agencies: countOf('agency'), services: countOf('service') }).toEqual(before);
  await button(page, 'Terapkan 19 perubahan').click();
  const password = await takePassword(page, 'dishub.1');
  await seeText(page, 'Tersimpan: 19 perubahan.');

  // The kiosk that stood open all the time has it.
  await choose(kiosk, /^Dishub\b/);
  await choose(kiosk, /^Uji KIR/);
  await seeText(kiosk, 'STNK asli');
  await choose(kiosk, 'Ambil nomor');
  await choose(kiosk, /^Tidak/);
  const label = await readNumber(kiosk);
  expect(label).toBe('X001');

  // Its officer comes with the password, finds the counter and calls.
  const desk = await stage.open('/counter/', SIZES.console);
  await signIn(desk, 'dishub.1', password);
  await see(button(desk, /^Loket 35\b/));
  await desk.keyboard.press('Enter');
  await see(primary(desk, 'Panggil'));
  await pressPrimary(desk, 'Panggil');
  await see(primary(desk, 'Mulai'));
  await seeNumber(desk, label);
  walk.expectNothing();
});
