import type { Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { createAxeWalk } from './support/clean.ts';
import { choose } from './support/kiosk.ts';
import { disrupt } from './support/mall-state.ts';
import { see, seeText } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

it('the kiosk, step by step', async () => {
  const walk = createAxeWalk();
  const page = await stage.open('/kiosk/', SIZES.kiosk);
  await see(heading(page, 'Anda mau mengurus apa?'));
  await walk.check(page, 'start');
  for (const name of ['Teks besar', 'Kontras', 'Pindah ke bawah']) {
    await choose(page, name);
    await walk.check(page, `start, ${name}`);
    await choose(page, name);
  }
  await choose(page, 'Bantuan');
  await see(page.getByRole('dialog'));
  await walk.check(page, 'help');
  await choose(page, 'Mengerti');
  await choose(page, /^Cari layanan/);
  await walk.check(page, 'search, empty');
  await page.getByRole('textbox').fill('paspor');
  await see(button(page, /Paspor baru/));
  await walk.check(page, 'search, found');
  await page.getByRole('textbox').fill('xyzzyx');
  await seeText(page, /Tidak ada layanan yang cocok/);
  await walk.check(page, 'search, nothing');
  await choose(page, 'Kembali');
  await choose(page, /^SKCK/);
  await see(heading(page, 'SKCK'));
  await walk.check(page, 'choice');
  await choose(page, /Penerbitan SKCK baru/);
  await seeText(page, 'Yang perlu dibawa');
  await walk.check(page, 'check');
  await choose(page, 'Ambil nomor');
  await see(heading(page, 'Apakah Anda perlu didahulukan?'));
  await walk.check(page, 'priority');
  await choose(page, /^Tidak/);
  await see(page.getByTestId('ticket'));
  await walk.check(page, 'number');
  walk.expectNothing();
});

it('the kiosk lying on its side, in English, large and in high contrast', async () => {
  const walk = createAxeWalk();
  const page = await stage.open('/kiosk/', SIZES.kioskWide);
  await choose(page, 'English');
  await choose(page, 'Larger text');
  await choose(page, 'Contrast');
  await walk.check(page, 'start');
  await choose(page, /^Search for a service/);
  await walk.check(page, 'search');
  await choose(page, 'Back');
  await choose(page, /^SKCK/);
  await see(heading(page, 'SKCK'));
  await walk.check(page, 'choice');
  await choose(page, /Penerbitan SKCK baru/);
  await seeText(page, 'What to bring');
  await walk.check(page, 'check');
  await choose(page, 'Take a number');
  await see(heading(page, 'Should we serve you sooner?'));
  await walk.check(page, 'priority');
  await choose(page, /^No\b/);
  await see(page.getByTestId('ticket'));
  await walk.check(page, 'number');
  walk.expectNothing();
});

it('the kiosk when something is wrong', async () => {
  const walk = createAxeWalk();
  const lifts = [await disrupt(stage, { scope: 'service', subjectId: 'g-02', reason: 'Jaringan pusat terganggu' })];
  const page = await stage.open('/kiosk/', SIZES.kiosk, {
    serverLeaves: true,
    before: (context) => context.clock.install(),
  });
  await choose(page, /^PA\b/);
  await see(button(page, /Pengambilan akta cerai.*Gangguan/));
  await walk.check(page, 'choice with a closed service');
  await choose(page, /Pengambilan akta cerai/);
  await seeText(page, 'Nomor belum dapat diambil');
  await walk.check(page, 'check of a closed service');
  await page.clock.fastForward(46_000);
  await see(page.getByRole('dialog', { name: 'Masih di sana?' }));
  await walk.check(page, 'idle question');
  await choose(page, 'Ya, lanjutkan');
  await choose(page, 'Kembali');
  await choose(page, /Pengambilan salinan putusan/);
  await choose(page, 'Ambil nomor');
  await see(heading(page, 'Apakah Anda perlu didahulukan?'));
  await page.context().setOffline(true);
  await seeText(page, /Server sedang tidak terjangkau/);
  await walk.check(page, 'away');
  await choose(page, /^Tidak/);
  await see(heading(page, 'Server belum menjawab'));
  await walk.check(page, 'making the number, late');
  lifts.push(await disrupt(stage, { scope: 'service', subjectId: 'g-03', reason: 'Printer rusak' }));
  await page.context().setOffline(false);
  await see(heading(page, 'Nomor tidak dapat dibuat'));
  await walk.check(page, 'refused');
  await page.route('**/api/v1/catalogue', (route) => route.abort('connectionrefused'));
  await page.reload();
  await see(heading(page, 'Daftar layanan belum dapat dimuat'));
  await walk.check(page, 'no catalogue');
  for (const lift of lifts) await lift();
  walk.expectNothing();
});
