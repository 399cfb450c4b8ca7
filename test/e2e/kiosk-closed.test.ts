import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choose, takeTicket } from './support/kiosk.ts';
import { changeSetUp, closeMallToday, disrupt } from './support/mall-state.ts';
import { eventually, see, seeGone, seeText } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const countTickets = () => stage.query<{ n: number }>('select count(*) as n from ticket')[0]?.n ?? 0;

it('explains a disruption with the expected return, and opens the service again without a reload', async () => {
  const reason = 'Jaringan pusat terganggu sejak pagi';
  const expectedUntil = Date.now() + 3_600_000;
  const lift = await disrupt(stage, { scope: 'service', subjectId: 'g-02', reason, expectedUntil });
  const page = await stage.open('/kiosk/', SIZES.kiosk);
  await choose(page, /^PA\b/);
  await choose(page, new RegExp(`Pengambilan akta cerai.*Gangguan: ${reason} · perkiraan pulih \\d\\d\\.\\d\\d`));
  await seeText(page, 'Nomor belum dapat diambil');
  await seeText(page, new RegExp(reason));
  await seeText(page, 'Urus layanan lain lebih dulu');
  expect(await button(page, 'Ambil nomor').isDisabled()).toBe(true);
  await lift();
  await eventually(() => button(page, 'Ambil nomor').isDisabled()).toBe(false);
  await seeGone(page.getByText(new RegExp(reason)));
});

it('explains it to the visitor who is already at the last question', async () => {
  const before = countTickets();
  const page = await stage.open('/kiosk/', SIZES.kiosk);
  await choose(page, /^PA\b/);
  await choose(page, /Pengambilan salinan putusan/);
  await choose(page, 'Ambil nomor');
  await see(heading(page, 'Apakah Anda perlu didahulukan?'));
  const lift = await disrupt(stage, { scope: 'service', subjectId: 'g-03', reason: 'Printer putusan rusak' });
  await choose(page, /^Tidak/);
  await see(heading(page, 'Nomor tidak dapat dibuat'));
  await seeText(page, /Layanan ini baru saja ditutup/);
  await seeText(page, /Printer putusan rusak/);
  expect(countTickets()).toBe(before);
  await choose(page, 'Kembali ke awal');
  await see(heading(page, 'Anda mau mengurus apa?'));
  await lift();
});

it('tells what is left of a quota before one chooses, and for whom', async () => {
  const quota = { serviceId: 'f-02', weekday: 0, total: 2, kiosk: null, officer: null, priorityReserved: 1 };
  const weekdays = [0, 1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ ...quota, weekday }));
  await changeSetUp(stage, { quotas: weekdays });
  const page = await stage.open('/kiosk/', SIZES.kiosk);
  await choose(page, /^Kemenag\b/);
  await choose(page, /^Rekomendasi nikah.*sisa 1$/);
  await seeText(page, 'Sisa kuota hari ini: 1');
  await choose(page, 'Ambil nomor');
  await choose(page, /^Tidak/);
  await see(heading(page, 'Nomor antrean Anda'));
  await choose(page, /Selesai/);

  // What is left is kept for those who go first.
  await choose(page, /^Kemenag\b/);
  await choose(page, /^Rekomendasi nikah.*khusus prioritas$/);
  await seeText(page, /Kuota umum hari ini habis\. Sisa 1 nomor disediakan/);
  await choose(page, 'Ambil nomor');
  await see(button(page, /^Tidak.*Kuota umum hari ini habis/));
  expect(await button(page, /^Tidak/).isDisabled()).toBe(true);
  await choose(page, /^Lansia/);
  await see(heading(page, 'Nomor antrean Anda'));
  await choose(page, /Selesai/);
  await choose(page, /^Kemenag\b/);
  await choose(page, /^Rekomendasi nikah.*Kuota hari ini habis$/);
  await seeText(page, 'Nomor belum dapat diambil');
  expect(await button(page, 'Ambil nomor').isDisabled()).toBe(true);
});

it('says that the whole mall is closed and when it opens, and still answers what one needs', async () => {
  const page = await stage.open('/kiosk/', SIZES.kiosk);
  await see(heading(page, 'Anda mau mengurus apa?'));
  const open = await closeMallToday(stage, 'Pembersihan gedung');
  await see(heading(page, 'Kami sedang tutup'));
  await seeText(page, 'Pembersihan gedung');
  await seeText(page, /^\w+, \d{1,2} \w+ 08\.00$/);
  await seeText(page, /Nomor antrean dapat diambil mulai \w+ 07\.30/);
  await choose(page, 'Lihat semua layanan');
  await choose(page, /^SKCK/);
  await choose(page, 'Penerbitan SKCK baru');
  await seeText(page, 'Yang perlu dibawa');
  await seeText(page, /Tutup: Pembersihan gedung · buka /);
  expect(await button(page, 'Ambil nomor').isDisabled()).toBe(true);
  for (let n = 0; n < 3; n += 1) await choose(page, 'Kembali');
  await see(heading(page, 'Kami sedang tutup'));
  await choose(page, 'Cari layanan');
  await page.getByRole('textbox').fill('paspor');
  await see(button(page, /^Paspor baru.*Tutup: Pembersihan gedung/));
  await choose(page, 'Kembali');
  await open();
  await see(heading(page, 'Anda mau mengurus apa?'));
  await takeTicket(page, { errand: 'SKCK', service: 'Perpanjangan SKCK' });
});
