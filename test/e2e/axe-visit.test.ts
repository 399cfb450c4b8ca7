import type { Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { createAxeWalk } from './support/clean.ts';
import { choose, collectErrands, readNumbers, scanSlip } from './support/kiosk.ts';
import { changeSetUp, closeMallToday, Desk, disrupt } from './support/mall-state.ts';
import { see, seeText, shown } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const ERRANDS = [
  { errand: 'SKCK', service: 'Penerbitan SKCK baru' },
  { errand: 'Paspor', service: /^Paspor baru/ },
  { errand: 'NIB', service: /NIB via OSS \(perorangan/ },
];

/** Upright; lying down; and for weak eyes, where least room is left. */
const WAYS = [
  { name: 'upright', size: SIZES.kiosk, switches: [] },
  { name: 'lying', size: SIZES.kioskWide, switches: [] },
  { name: 'upright, large and in high contrast', size: SIZES.kiosk, switches: ['Teks besar', 'Kontras'] },
  { name: 'lying, moved down', size: SIZES.kioskWide, switches: ['Pindah ke bawah'] },
];

async function openKiosk(way: (typeof WAYS)[number]): Promise<Page> {
  const page = await stage.open('/kiosk/', way.size);
  for (const name of way.switches) await choose(page, name);
  return page;
}

it.each(WAYS)('a visit of several errands: $name', async (way) => {
  const walk = createAxeWalk();
  const page = await openKiosk(way);
  await collectErrands(page, ERRANDS);
  await walk.check(page, 'check with a basket');
  await choose(page, 'Tambah layanan lain');
  await see(button(page, /^3 layanan dipilih/));
  await walk.check(page, 'start with a basket');
  await choose(page, /^Cari layanan/);
  await walk.check(page, 'search with a basket');
  await choose(page, 'Kembali');
  await choose(page, /^3 layanan dipilih/);
  await see(heading(page, 'Urus beberapa layanan'));
  await walk.check(page, 'basket');
  await choose(page, 'Ambil 3 nomor');
  await see(heading(page, 'Apakah Anda perlu didahulukan?'));
  const lift = await disrupt(stage, { scope: 'service', subjectId: 'c-01', reason: 'Jaringan imigrasi terputus' });
  await choose(page, /^Tidak/);
  await see(heading(page, 'Belum semua dapat diambil'));
  await walk.check(page, 'one of them refused');
  await lift();
  await choose(page, 'Ambil 2 nomor lainnya');
  await readNumbers(page, 2);
  await see(page.getByRole('img', { name: /Pindai dengan ponsel/ }));
  await walk.check(page, 'numbers of a visit');
  walk.expectNothing();
});

it.each(WAYS)('back with documents: $name', async (way) => {
  const walk = createAxeWalk();
  const desk = await Desk.open(stage, 15);
  const mine = await stage.issue('g-01');
  const link = `${stage.url}/t#${mine.token}`;
  await desk.serveNext({ outcome: 'returned', lacking: [0, 1] });
  const page = await openKiosk(way);
  await choose(page, /^Kembali membawa berkas/);
  await seeText(page, /Dekatkan kodenya ke pemindai/);
  await walk.check(page, 'how to scan');
  await scanSlip(page, link);
  await see(heading(page, 'Selamat datang kembali'));
  await walk.check(page, 'welcome back');
  await choose(page, 'Masuk antrean lagi');
  await see(heading(page, 'Anda kembali dalam antrean'));
  await see(page.getByRole('img', { name: /Pindai dengan ponsel/ }));
  await walk.check(page, 'back in line');
  await scanSlip(page, link);
  await see(heading(page, 'Nomor Anda masih berlaku'));
  await walk.check(page, 'still in line');
  await scanSlip(page, `${stage.url}/t#nobody-knows-this`);
  await see(heading(page, 'Karcis tidak dikenali'));
  await walk.check(page, 'unknown slip');
  await desk.serveNext();
  walk.expectNothing();
});

it.each(WAYS)('what is closed, and what little is left: $name', async (way) => {
  const walk = createAxeWalk();
  const quota = { serviceId: 'f-02', total: 1, kiosk: null, officer: null, priorityReserved: 1 };
  await changeSetUp(stage, { quotas: [0, 1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ ...quota, weekday })) });
  const page = await openKiosk(way);
  await choose(page, /^Kemenag\b/);
  await choose(page, /^Rekomendasi nikah/);
  await seeText(page, /Kuota umum hari ini habis/);
  await walk.check(page, 'check with only the reserve left');
  await choose(page, 'Ambil nomor');
  await see(button(page, /^Tidak.*Kuota umum hari ini habis/));
  await walk.check(page, 'priority with only the reserve left');
  for (let n = 0; n < 3; n += 1) await choose(page, 'Kembali');
  await see(heading(page, 'Anda mau mengurus apa?'));
  const open = await closeMallToday(stage, 'Pembersihan gedung');
  await see(heading(page, 'Kami sedang tutup'));
  await walk.check(page, 'closed mall');
  await choose(page, 'Lihat semua layanan');
  await see(button(page, /^SKCK/));
  await walk.check(page, 'looking around a closed mall');
  await open();
  walk.expectNothing();
});

it('the phone page of a visit', async () => {
  const walk = createAxeWalk();
  const [police, passport] = await Promise.all([Desk.open(stage, 10), Desk.open(stage, 8)]);
  const kiosk = await openKiosk({ name: '', size: SIZES.kiosk, switches: [] });
  await collectErrands(kiosk, ERRANDS.slice(0, 2));
  await choose(kiosk, 'Ambil 2 nomor');
  await choose(kiosk, /^Tidak/);
  const labels = await readNumbers(kiosk, 2);
  const token = stage.query<{ link_token: string }>('select link_token from ticket order by id desc limit 2')[1]
    ?.link_token;
  const phone = await stage.open(`/t#${token ?? ''}`, SIZES.phone);
  await see(heading(phone, shown(labels[0] ?? '')));
  await walk.check(phone, 'waiting for two');
  const lift = await disrupt(stage, { scope: 'mall', subjectId: 'mpp-demo', reason: 'Listrik padam' });
  await see(heading(phone, 'Sedang ada gangguan'));
  await walk.check(phone, 'disrupted');
  await lift();
  for (let called = await passport.callNext(); called !== null; called = await passport.callNext()) {
    await passport.start(called);
    if (labels.includes(called.label)) {
      await see(heading(phone, shown(called.label)));
      await walk.check(phone, 'at the counter of the other number');
    }
    await passport.finish(called, { outcome: 'returned', lacking: [0] });
  }
  await see(heading(phone, /^Yang perlu dilengkapi/));
  await see(phone.getByRole('img', { name: 'Kode untuk dipindai di anjungan' }));
  await walk.check(phone, 'one handed back, one waiting');
  for (let called = await police.callNext(); called !== null; called = await police.callNext()) {
    if (labels.includes(called.label)) {
      await see(heading(phone, 'Anda dipanggil'));
      await walk.check(phone, 'called, with another handed back');
    }
    await police.start(called);
    await police.finish(called);
  }
  walk.expectNothing();
});
