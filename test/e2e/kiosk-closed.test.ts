import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choose, takeTicket } from './support/kiosk.ts';
import { changeSetUp, closeMallToday, Desk, disrupt } from './support/mall-state.ts';
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

const MINUTE_MS = 60_000;
/** Ahead of UTC. */
const JAKARTA_MIN = 420;

/** So many minutes until closing that one before a visitor is fine, two may be too many and three are (domain/closing-forecast.ts). */
function roomForThree(serviceId: string, counterId: string): number {
  const targets = stage.query<{ id: string; ms: number }>(
    `select s.service_id as id, max(s.service_target_ms) as ms from standard s
       join counter_service c on c.service_id = s.service_id where c.counter_id = ? group by s.service_id`,
    counterId,
  );
  const visitorMs = (target: { ms: number }) => target.ms + 30_000;
  const own = targets.filter(({ id }) => id === serviceId).map(visitorMs)[0] ?? 0;
  const inService = targets.map(visitorMs).reduce((sum, ms) => sum + ms, 0) / targets.length / 2;
  return (inService + 3 * own) / 0.83 / MINUTE_MS;
}

/** The mall's clock so many minutes from now, not before today; hours go on after midnight. */
function writeTime(inMin: number): string {
  const total = Math.round(Math.max(0, ((Date.now() / MINUTE_MS + JAKARTA_MIN) % 1440) + inMin));
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

it('warns when the day may not be long enough, and stops in time, until more are let in', async () => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(Date.now());
  // A short stretch: nobody takes a rest in it.
  const hours = { opens: writeTime(-60), closes: writeTime(roomForThree('g-03', 'loket-15')) };
  const late = { id: 'sampai-malam', agencyId: 'instansi-g', fromDay: today, toDay: today, name: 'Layanan malam' };
  await changeSetUp(stage, { mall: [{ alwaysOpen: false }], exceptions: [{ ...late, ...hours }] });
  await Desk.open(stage, 15);
  const page = await stage.open('/kiosk/', SIZES.kiosk);
  const look = async () => {
    await choose(page, /^PA\b/);
    await choose(page, /^Pengambilan salinan putusan/);
  };
  await stage.issue('g-03');
  await look();
  await see(button(page, 'Ambil nomor'));
  expect(await page.getByText('Mungkin tidak sempat dilayani hari ini').count()).toBe(0);
  await stage.issue('g-03');
  await seeText(page, 'Mungkin tidak sempat dilayani hari ini');
  await seeText(page, /Antrean panjang, loket tutup pukul \d\d\.\d\d/);
  expect(await button(page, 'Ambil nomor').isDisabled()).toBe(false);
  await stage.issue('g-03');
  await seeText(page, /Antrean sudah penuh sampai jam tutup \d\d\.\d\d/);
  await seeText(page, /Datang lagi: nomor dibagikan mulai \w+ \d\d\.\d\d/);
  expect(await button(page, 'Ambil nomor').isDisabled()).toBe(true);
  await (await stage.person('penyelia')).must('/services/g-03/let-in', { extra: 1, reason: 'Petugas bersedia lembur' });
  await eventually(() => button(page, 'Ambil nomor').isDisabled()).toBe(false);
  await choose(page, 'Ambil nomor');
  await choose(page, /^Tidak/);
  await see(heading(page, 'Nomor antrean Anda'));
  await choose(page, /Selesai/);
  await look();
  await seeText(page, /Antrean sudah penuh/);
  await changeSetUp(stage, { mall: [{ alwaysOpen: true }], exceptions: [{ id: 'sampai-malam', remove: true }] });
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
