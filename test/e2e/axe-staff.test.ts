import type { Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { createAxeWalk } from './support/clean.ts';
import { pressPrimary, primary } from './support/console.ts';
import { see, seeGone, seeText } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

it('the way to the counter', async () => {
  const walk = createAxeWalk();
  const page = await stage.open('/counter/', SIZES.console);
  await see(heading(page, 'Masuk'));
  await walk.check(page, 'sign-in');
  await page.getByLabel('Nama pengguna').fill('petugas23');
  await page.getByLabel('Kata sandi').fill('salah-sekali');
  await button(page, 'Masuk').click();
  await see(page.getByRole('alert').getByText(/salah/));
  await walk.check(page, 'sign-in, refused');

  const officer = await stage.person('petugas19');
  const neighbour = await stage.person('petugas18');
  await neighbour.must('/counters/loket-18/open');
  const choice = await stage.open('/counter/', SIZES.console, { as: officer });
  await see(button(choice, /^Loket 19\b/));
  await walk.check(choice, 'counter choice');
  await button(choice, /^Loket 18\b/).click();
  await see(choice.getByRole('dialog'));
  await walk.check(choice, 'counter is taken');
  await choice.keyboard.press('1');
  await see(primary(choice, 'Panggil'));
  const replaced = await stage.open('/counter/', SIZES.console, { as: neighbour });
  await see(heading(replaced, 'Pilih loket'));
  walk.expectNothing();
});

it('the console through a day', async () => {
  const walk = createAxeWalk();
  const officer = await stage.person('petugas20');
  await officer.must('/counters/loket-20/open');
  const page = await stage.open('/counter/', SIZES.console, { as: officer, serverLeaves: true });
  await see(heading(page, 'Belum ada yang menunggu'));
  await walk.check(page, 'idle, nobody waits');
  for (const priority of ['none', 'elderly', 'disability', 'none', 'none'] as const)
    await stage.issue('k-01', priority);
  await seeText(page, 'Tekan Spasi untuk memanggil');
  await walk.check(page, 'idle, five wait');
  await pressPrimary(page, 'Panggil');
  await see(primary(page, 'Mulai'));
  await walk.check(page, 'called');
  await page.keyboard.press('b');
  await see(page.getByRole('dialog'));
  await walk.check(page, 'cancelling');
  await page.keyboard.press('Escape');
  await seeGone(page.getByRole('dialog'));
  await page.keyboard.press('x');
  await see(primary(page, 'Panggil'));
  await walk.check(page, 'missed');
  await pressPrimary(page, 'Panggil');
  await pressPrimary(page, 'Mulai');
  await see(primary(page, 'Selesai'));
  await page.keyboard.press('1');
  await walk.check(page, 'serving, one document ticked');
  for (const [key, name] of [
    ['h', 'holding'],
    ['t', 'transferring'],
    ['k', 'returning'],
    ['d', 'referring'],
  ] as const) {
    await page.keyboard.press(key);
    await see(page.getByRole('dialog'));
    await walk.check(page, name);
    await page.keyboard.press('Escape');
    await seeGone(page.getByRole('dialog'));
  }
  await page.keyboard.press('h');
  await page.keyboard.press('2');
  await see(primary(page, 'Panggil'));
  await walk.check(page, 'one held, one missed');
  for (const [key, name] of [
    ['p', 'pausing'],
    ['o', 'closing'],
    ['b', 'choosing whom to cancel'],
  ] as const) {
    await page.keyboard.press(key);
    await see(page.getByRole('dialog'));
    await walk.check(page, name);
    await page.keyboard.press('Escape');
    await seeGone(page.getByRole('dialog'));
  }
  await button(page, 'Keluar').click();
  await see(page.getByRole('dialog'));
  await walk.check(page, 'leaving');
  await page.keyboard.press('Escape');
  await seeGone(page.getByRole('dialog'));
  await page.keyboard.press('p');
  await page.keyboard.press('1');
  await walk.check(page, 'pausing, until when');
  await page.keyboard.press('4');
  await walk.check(page, 'pausing, at a certain time');
  await page.keyboard.press('Escape');
  await seeGone(page.getByRole('dialog'));
  await page.keyboard.press('p');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await see(heading(page, 'Loket sedang istirahat'));
  await walk.check(page, 'on a break');
  await pressPrimary(page, 'Kembali bertugas');
  await see(primary(page, 'Panggil'));
  await page.context().setOffline(true);
  await seeText(page, 'Sambungan ke server terputus', 30_000);
  await page.keyboard.press('Space');
  await seeText(page, 'Server tidak menjawab');
  await walk.check(page, 'away, with a command that was not answered');
  await page.context().setOffline(false);
  await seeGone(page.getByText('Sambungan ke server terputus'));
  await button(page, 'English').click();
  await walk.check(page, 'in English');
  await button(page, 'Indonesia').click();
  const supervisor = await stage.person('penyelia');
  await supervisor.must('/counters/loket-20/open', { takeOver: true });
  await see(heading(page, /diambil alih oleh/));
  await walk.check(page, 'taken over');
  await supervisor.must('/counters/loket-20/close');
  await see(heading(page, 'Loket 20 sudah ditutup'));
  await walk.check(page, 'closed');
  walk.expectNothing();
});

it('what supervisors see', async () => {
  const walk = createAxeWalk();
  const supervisor = await stage.person('penyelia');
  await stage.issue('u-01');
  // On a Sunday nobody is planned: somebody is on duty all the same.
  await (await stage.person('petugas31')).must('/counters/loket-31/open');
  const page = await stage.open('/counter/laporan', SIZES.console, { as: supervisor });
  await see(page.getByRole('row', { name: /^Jumlah|^Total|^Seluruh/ }));
  await walk.check(page, 'report');
  await button(page, 'Kemarin').click();
  await see(page.getByRole('heading', { level: 2 }));
  await walk.check(page, 'report, nothing to tell');
  await page.getByRole('link', { name: 'Lantai' }).click();
  await see(heading(page, 'Lantai layanan'));
  await walk.check(page, 'floor');
  await page.getByRole('link', { name: 'Kehadiran' }).click();
  await see(heading(page, /^Siapa bertugas/));
  await page.locator('summary').first().click();
  await walk.check(page, 'who was on duty');
  // The address of version 0.1.0, which stands in bookmarks.
  await page.goto('/counter/layanan');
  await see(heading(page, 'Gangguan'));
  await seeText(page, 'Tidak ada gangguan.');
  await walk.check(page, 'disruptions, none');
  await button(page, 'Nyatakan gangguan').click();
  await see(page.getByRole('dialog'));
  await walk.check(page, 'declaring, nothing chosen');
  await page.keyboard.type('meterai');
  await page.keyboard.press('Enter');
  await button(page, 'Jaringan').click();
  await button(page, 'Waktu lain').click();
  await walk.check(page, 'declaring');
  await button(page, /^1 jam/).click();
  await button(page, 'Nyatakan sekarang').click();
  await see(button(page, 'Sudah pulih'));
  await walk.check(page, 'disruptions, one');
  await button(page, 'Kabari lagi').click();
  await see(page.getByRole('dialog'));
  await walk.check(page, 'bringing news');
  await page.keyboard.press('Escape');
  await button(page, 'Tambah nomor').first().click();
  await see(page.getByRole('dialog'));
  await walk.check(page, 'letting more in');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Lantai' }).click();
  await seeText(page, 'Jaringan sedang terputus');
  await walk.check(page, 'floor, disrupted');
  await button(page, 'Sudah pulih').click();
  await button(page, 'Ya, sudah pulih').click();
  await seeGone(page.getByText('Jaringan sedang terputus'));
  await page.goto('/counter/perangkat');
  await see(heading(page, 'Halaman ini bukan untuk peran Anda'));
  await walk.check(page, 'not for this role');
  walk.expectNothing();
});
