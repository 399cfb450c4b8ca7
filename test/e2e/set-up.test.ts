import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDay } from '../../counter-ui/report/period.ts';
import { addDays } from '../../counter-ui/set-up/day-text.ts';
import { ADMIN_PASSWORD, DEMO_PASSWORD } from '../support/process.ts';
import { createAxeWalk } from './support/clean.ts';
import { choose } from './support/kiosk.ts';
import { eventually, see, seeGone, seeText } from './support/see.ts';
import { applyChanges, signIn, takePassword } from './support/set-up.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const today = () => readDay(Date.now(), 'Asia/Jakarta');

async function openSection(page: Page, slug: string, name: string): Promise<void> {
  await page.goto(`/counter/pengaturan?bagian=${slug}`);
  await see(page.getByRole('heading', { level: 1, name }));
}

it('lets a supervisor keep one agency, and nothing else, at once for the kiosk', async () => {
  const walk = createAxeWalk();
  const admin = await stage.open('/counter/', SIZES.console, { as: await stage.person('admin') });
  await openSection(admin, 'petugas', 'Petugas');
  await button(admin, 'Tambah orang').click();
  await admin.getByLabel('Nama', { exact: true }).fill('Ani Wijaya');
  await admin.getByLabel('Nama pengguna').fill('Ani Wijaya');
  await admin.getByLabel('Peran').selectOption('Penyelia');
  await admin.getByRole('dialog').getByLabel('Instansi').selectOption('Imigrasi');
  await button(admin, 'Simpan').click();
  await seeText(admin, /Hanya huruf kecil, angka, titik, atau garis/);
  expect(await admin.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  await admin.getByLabel('Nama pengguna').fill('ani.imigrasi');
  await button(admin, 'Simpan').click();
  await seeText(admin, 'Orang Ani Wijaya ditambahkan.');
  await walk.check(admin, 'what will change');
  await applyChanges(admin);
  await see(admin.getByRole('dialog', { name: 'Kata sandi sekali pakai' }));
  await walk.check(admin, 'one-time password');
  const password = await takePassword(admin, 'ani.imigrasi');

  // From now on hours hold, also in the demo.
  await openSection(admin, 'mal', 'Mal');
  await admin.getByLabel('Selalu buka').uncheck();
  await button(admin, 'Simpan').click();
  await seeText(admin, /Selalu buka dari “?ya”? menjadi “?tidak”?/);
  await applyChanges(admin);
  await seeText(admin, 'Tersimpan.');

  const page = await stage.open('/counter/', SIZES.console);
  await signIn(page, 'ani.imigrasi', password);
  await page.getByRole('link', { name: 'Pengaturan' }).click();
  const sections = page.getByRole('navigation', { name: 'Bagian pengaturan' });
  await see(sections);
  expect(await sections.getByRole('link').allInnerTexts()).toEqual([
    'Layanan & standar',
    'Loket',
    'Petugas',
    'Jam layanan',
    'Hari libur & penutupan',
    'Kuota',
    'Jadwal petugas',
    'Impor & ekspor',
  ]);
  const agencies = await page
    .getByRole('cell', { name: /./ })
    .filter({ hasText: /^[A-Z]\w+$/ })
    .allInnerTexts();
  expect(new Set(agencies.filter((name) => name.length > 2))).toEqual(new Set(['Imigrasi']));

  // The hours of its week: what is typed reads as a sentence, and comes to what it should on a date.
  await sections.getByRole('link', { name: 'Jam layanan' }).click();
  await see(page.getByLabel('Senin: Loket melayani sampai'));
  await page.getByLabel('Senin: Loket melayani sampai').fill('14.30');
  await page.getByLabel('Senin: Nomor diberikan sampai').fill('15');
  await page.getByLabel('Senin: Nomor diberikan sampai').blur();
  await seeText(page, /08\.00–14\.30, istirahat 12\.00–13\.00, nomor 07\.30–15\.00/);
  await button(page, 'Simpan').click();
  await seeText(page, /paling lambat saat loket tutup/);
  await page.getByLabel('Senin: Nomor diberikan sampai').fill('14');
  // Leaving asks first, and staying keeps what was typed.
  await sections.getByRole('link', { name: 'Kuota' }).click();
  await see(page.getByRole('dialog', { name: 'Ada isian yang belum disimpan' }));
  await button(page, 'Tetap di sini').click();
  await button(page, 'Simpan').click();
  await applyChanges(page);
  await seeText(page, 'Tersimpan.');
  await page.getByLabel('Tanggal', { exact: true }).fill('2026-11-30');
  const monday = page.getByRole('listitem').filter({ hasText: 'Senin, 30 November 2026' });
  await see(monday.getByText(/08\.00–14\.30/));

  // A special date opens its services now, a closure shuts them, and the kiosk follows without a reload.
  const kiosk = await stage.open('/kiosk/', SIZES.kiosk);
  await sections.getByRole('link', { name: 'Hari libur & penutupan' }).click();
  await button(page, 'Tambah tanggal khusus').click();
  await page.getByLabel('Keterangan').fill('Layanan malam');
  await page.getByLabel('Dari tanggal').fill(today());
  await page.getByLabel('Sampai tanggal').fill(addDays(today(), 1));
  await page.getByLabel('Buka pada tanggal ini').check();
  await page.getByLabel(/Loket melayani dari/).fill('00.00');
  await page.getByLabel(/Loket melayani sampai/).fill('24.00');
  await button(page, 'Simpan').click();
  await applyChanges(page);
  await choose(kiosk, /^Imigrasi\b/);
  await choose(kiosk, /^Paspor baru/);
  await eventually(() => button(kiosk, 'Ambil nomor').isDisabled()).toBe(false);
  await button(page, 'Layanan malam').click();
  await page.getByLabel('Keterangan').fill('Pemeliharaan sistem paspor');
  await page.getByLabel('Buka pada tanggal ini').uncheck();
  await button(page, 'Simpan').click();
  await applyChanges(page);
  await seeText(kiosk, /Pemeliharaan sistem paspor/);
  walk.expectNothing();
  await eventually(() => button(kiosk, 'Ambil nomor').isDisabled()).toBe(true);
});

it('keeps what was typed when somebody else has saved meanwhile', async () => {
  const admin = await stage.person('admin');
  const page = await stage.open('/counter/', SIZES.console, { as: admin });
  await openSection(page, 'mal', 'Mal');
  await page.getByRole('link', { name: 'Zona', exact: true }).click();
  await see(page.getByRole('heading', { level: 1, name: 'Zona' }));
  await button(page, 'Zona A · Kependudukan & Perizinan').click();
  await page.getByLabel('Nama', { exact: true }).fill('Zona A · Kependudukan');
  await eventually(() => button(page, 'Simpan').isEnabled()).toBe(true);
  // The browser's own way back asks as well.
  await page.goBack();
  await see(page.getByRole('dialog', { name: 'Ada isian yang belum disimpan' }));
  await page.keyboard.press('Escape');
  await seeGone(page.getByRole('dialog', { name: 'Ada isian yang belum disimpan' }));
  expect(await page.getByLabel('Nama', { exact: true }).inputValue()).toBe('Zona A · Kependudukan');
  await button(page, 'Simpan').click();
  await seeText(page, /menjadi “Zona A · Kependudukan”/);
  const { body } = await admin.get<{ version: string }>('/set-up');
  const other = { zones: [{ id: 'zona-a', nameEn: 'Zone A · Population' }] };
  await admin.must('/set-up/apply', { basedOn: body.version, rows: other });
  await button(page, 'Terapkan').click();
  await seeText(page, 'Pengaturan baru saja diubah orang lain.');
  await applyChanges(page);
  await see(button(page, 'Zona A · Kependudukan'));
  // Neither has undone the other.
  const zone = stage.query<{ name: string; name_en: string }>("select name, name_en from zone where id = 'zona-a'")[0];
  expect(zone).toEqual({ name: 'Zona A · Kependudukan', name_en: 'Zone A · Population' });
});

it('keeps what was typed when the session ends meanwhile, for the same person only', async () => {
  const page = await stage.open('/counter/', SIZES.console, { as: await stage.person('admin') });
  const type = async (service: string, name: string) => {
    await button(page, service).click();
    await page.getByLabel('Nama layanan', { exact: true }).fill(name);
    await page.context().clearCookies();
    await button(page, 'Simpan').click();
    await seeText(page, /Sesi Anda telah berakhir.*halaman yang sama/);
    // Esc leads nowhere: there is no going on without signing in.
    await page.keyboard.press('Escape');
    await see(page.getByLabel('Kata sandi'));
  };
  await openSection(page, 'layanan', 'Layanan & standar');
  await type('Perekaman KTP-el (pemula)', 'Perekaman KTP-el pertama');
  await signIn(page, 'admin', ADMIN_PASSWORD);
  expect(await page.getByLabel('Nama layanan', { exact: true }).inputValue()).toBe('Perekaman KTP-el pertama');
  expect(await page.title()).toContain('Pengaturan');
  await button(page, 'Simpan').click();
  await applyChanges(page);
  await see(button(page, 'Perekaman KTP-el pertama'));

  await type('Perekaman KTP-el pertama', 'Rahasia');
  await signIn(page, 'penyelia', DEMO_PASSWORD);
  await see(button(page, 'Perekaman KTP-el pertama'));
  expect(await page.getByRole('dialog').count()).toBe(0);
});

it('shows an auditor the set-up and lets nothing be changed', async () => {
  const walk = createAxeWalk();
  const page = await stage.open('/counter/', SIZES.console, { as: await stage.person('pengawas') });
  for (const [slug, name] of [
    ['mal', 'Mal'],
    ['loket', 'Loket'],
    ['jam', 'Jam layanan'],
    ['libur', 'Hari libur & penutupan'],
  ] as const) {
    await openSection(page, slug, name);
    await seeText(page, 'Anda dapat melihat, tetapi tidak mengubah.');
    expect(await page.getByRole('button', { name: /^(Tambah|Simpan|Salin)/ }).count()).toBe(0);
    expect(await page.locator('.su-main input[type=checkbox]:enabled').count()).toBe(0);
    await walk.check(page, name);
  }
  await openSection(page, 'loket', 'Loket');
  await button(page, 'Loket 4').click();
  await see(page.getByRole('dialog', { name: 'Loket 4' }));
  expect(await page.getByRole('dialog').locator('input:enabled, select:enabled').count()).toBe(0);
  await walk.check(page, 'a counter');
  walk.expectNothing();
});

it('makes a service with its standard by hand, changes it by a new version only, and retires it', async () => {
  const page = await stage.open('/counter/', SIZES.console, { as: await stage.person('admin') });
  await openSection(page, 'layanan', 'Layanan & standar');
  await button(page, 'Tambah layanan').click();
  const panel = page.getByRole('dialog');
  await panel.getByLabel('Nama layanan').fill('Legalisasi dokumen');
  await panel.getByLabel('Instansi').selectOption('Disdukcapil');
  // Where the agency waits, and in the series it uses already.
  expect(await panel.getByLabel('Zona tunggu').inputValue()).toBe('zona-a');
  expect(await panel.getByLabel('Seri nomor').inputValue()).toBe('seri-a');
  await panel.getByLabel('Kategori').fill('adminduk');
  await button(page, 'Simpan').click();
  await applyChanges(page);
  await seeText(page, /Layanan ini belum punya standar/);
  await button(page, 'Buat standar pertama').click();
  await page.getByLabel('Target waktu tunggu').fill('20');
  await page.getByLabel('Target waktu layanan').fill('7,5');
  await page.getByLabel(/^Tarif/).fill('50.000');
  await page.getByLabel('Persyaratan').fill('Dokumen asli\n\nFotokopi');
  await button(page, 'Simpan').click();
  await applyChanges(page);
  await seeText(page, 'berlaku sekarang');
  await seeText(page, 'Rp50.000');
  await seeText(page, /sudah berlaku dan tidak dapat diubah/);
  await button(page, 'Buat versi baru').click();
  await page.getByLabel('Target waktu tunggu').fill('15');
  await button(page, 'Simpan').click();
  await applyChanges(page);
  await see(page.getByRole('list', { name: 'Versi standar' }).getByText('akan berlaku'));
  await button(page, 'Ubah').click();
  await button(page, 'Hapus…').click();
  await see(page.getByRole('dialog', { name: /^Hapus Standar Legalisasi dokumen/ }));
  await button(page, 'Ya, hapus').click();
  await seeGone(page.getByText('akan berlaku'));
  await button(page, 'Layanan').first().click();
  await button(page, 'Nonaktifkan…').click();
  await seeText(page, /Layanan ini hilang dari anjungan/);
  await button(page, 'Ya, nonaktifkan').click();
  await seeGone(panel);
  await eventually(() => button(page, 'Legalisasi dokumen').count()).toBe(0);
  await page.getByLabel('Tampilkan yang tidak dipakai lagi (1)').check();
  await see(button(page, 'Legalisasi dokumen'));
});

it('has no section that axe finds fault with', async () => {
  const walk = createAxeWalk();
  const page = await stage.open('/counter/', SIZES.console, { as: await stage.person('admin') });
  await openSection(page, 'mal', 'Mal');
  const links = page.getByRole('navigation', { name: 'Bagian pengaturan' }).getByRole('link');
  const names = await links.allInnerTexts();
  expect(names).toHaveLength(14);
  for (const name of names) {
    await links.filter({ hasText: new RegExp(`^${name}$`) }).click();
    await see(page.getByRole('heading', { level: 1, name }));
    await walk.check(page, name);
    const row = page.locator('.su-open').first();
    if ((await row.count()) === 0) continue;
    await row.click();
    await see(page.getByRole('dialog'));
    await walk.check(page, `${name}, one row`);
    await page.keyboard.press('Escape');
    await seeGone(page.getByRole('dialog'));
  }
  await page.setViewportSize(SIZES.phone);
  await openSection(page, 'jam', 'Jam layanan');
  await walk.check(page, 'hours on a phone');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(SIZES.phone.width);
  walk.expectNothing();
});
