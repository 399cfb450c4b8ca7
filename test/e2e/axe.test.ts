import type { Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import type { CallNextAnswer, IssuedTicket } from '../../contract/ticket.ts';
import { createAxeWalk } from './support/clean.ts';
import { pressPrimary, primary } from './support/console.ts';
import { standFarAway } from './support/far-away.ts';
import { choose } from './support/kiosk.ts';
import { see, seeGone, seeText, shown } from './support/see.ts';
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
  const supervisor = await stage.person('penyelia');
  await supervisor.must('/services/g-02/suspend', { reason: 'Jaringan pusat terganggu' });
  const page = await stage.open('/kiosk/', SIZES.kiosk, {
    serverLeaves: true,
    before: (context) => context.clock.install(),
  });
  await choose(page, /^PA\b/);
  await see(button(page, /Pengambilan akta cerai.*Tutup/));
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
  await supervisor.must('/services/g-03/suspend', { reason: 'Printer rusak' });
  await page.context().setOffline(false);
  await see(heading(page, 'Nomor tidak dapat dibuat'));
  await walk.check(page, 'refused');
  await page.route('**/api/v1/catalogue', (route) => route.abort('connectionrefused'));
  await page.reload();
  await see(heading(page, 'Daftar layanan belum dapat dimuat'));
  await walk.check(page, 'no catalogue');
  for (const id of ['g-02', 'g-03']) await supervisor.must(`/services/${id}/resume`);
  walk.expectNothing();
});

it('the phone page in every state of a ticket', async () => {
  const walk = createAxeWalk();
  const officer = await stage.person('petugas8');
  await officer.must('/counters/loket-8/open');
  const call = async () => {
    const { ticket } = await officer.must<CallNextAnswer>('/counters/loket-8/call-next');
    return ticket?.id ?? '';
  };
  const tickets: IssuedTicket[] = [];
  for (let n = 0; n < 6; n += 1) tickets.push(await stage.issue('c-01'));
  const [done, returned, missed, held, called, waiting] = tickets;
  if (!done || !returned || !missed || !held || !called || !waiting) throw new Error('no tickets');

  const open = async (ticket: IssuedTicket, state: string | RegExp): Promise<Page> => {
    const page = await stage.open(`/t#${ticket.token}`, SIZES.phone, { serverLeaves: true });
    await see(heading(page, shown(ticket.view.label)));
    await see(heading(page, state));
    await walk.check(page, String(state));
    return page;
  };
  await open(waiting, /5 orang di depan Anda/);
  const id = await call();
  await officer.must(`/tickets/${id}/start`);
  await open(done, 'Sedang dilayani');
  await officer.must(`/tickets/${id}/finish`, { outcome: 'completed' });
  await open(done, 'Selesai');
  const second = await call();
  await officer.must(`/tickets/${second}/start`);
  await officer.must(`/tickets/${second}/finish`, { outcome: 'returned', lacking: [0] });
  await open(returned, 'Berkas dikembalikan');
  await officer.must(`/tickets/${await call()}/no-show`);
  await open(missed, 'Panggilan terlewat');
  const fourth = await call();
  await officer.must(`/tickets/${fourth}/start`);
  await officer.must(`/tickets/${fourth}/hold`, { reason: 'photocopy' });
  await open(held, 'Ditahan sebentar');
  await call();
  await open(called, 'Anda dipanggil');
  const last = await open(waiting, 'Anda berikutnya');
  await last.context().setOffline(true);
  await seeText(last, /Sambungan terputus/, 30_000);
  await walk.check(last, 'away');
  await last.context().setOffline(false);
  await officer.must(`/tickets/${waiting.id}/cancel`, { reason: 'Pengunjung membatalkan sendiri' });
  await see(heading(last, 'Dibatalkan'));
  await walk.check(last, 'cancelled');
  const wrong = await stage.open('/t#nobody', SIZES.phone);
  await see(heading(wrong, 'Nomor ini tidak ditemukan'));
  await walk.check(wrong, 'wrong link');
  walk.expectNothing();
});

it('the landing page, the board and the pairing screen', async () => {
  const walk = createAxeWalk();
  const home = await stage.open('/', SIZES.console);
  await see(home.getByRole('link', { name: /Zona A/ }));
  await walk.check(home, 'landing');

  const board = await stage.open('/display/?zone=zona-c', SIZES.board, { serverLeaves: true });
  const light = await stage.open('/display/?zone=zona-c&theme=light', SIZES.kiosk);
  const newest = (page: Page) => page.getByRole('region', { name: 'Panggilan terbaru' });
  await see(newest(board).getByText('Belum ada panggilan hari ini'));
  await walk.check(board, 'board, no calls');
  const officer = await stage.person('petugas22');
  await officer.must('/counters/loket-22/open');
  for (const serviceId of ['l-01', 'l-02']) {
    const { view } = await stage.issue(serviceId);
    const { ticket } = await officer.must<CallNextAnswer>('/counters/loket-22/call-next');
    await seeText(board, shown(view.label));
    if (serviceId === 'l-01') await officer.must(`/tickets/${ticket?.id}/no-show`);
  }
  await walk.check(board, 'board, called');
  await see(newest(light).getByText(/^L\u2009/));
  await walk.check(light, 'board, light and upright');
  await board.context().setOffline(true);
  await seeText(board, /Data terakhir/, 30_000);
  await walk.check(board, 'board, away');

  const chooser = await stage.open('/display/', SIZES.board);
  await see(heading(chooser, /Papan zona mana/));
  await walk.check(chooser, 'zone chooser');
  const far = await standFarAway(stage.url);
  const pairing = await stage.open(`${far.url}/display/`, SIZES.board);
  await seeText(pairing, /^\d{3} \d{3}$/);
  await walk.check(pairing, 'pairing of a display');
  await pairing.goto(`${far.url}/kiosk/`);
  await seeText(pairing, /^\d{3} \d{3}$/);
  await walk.check(pairing, 'pairing of a kiosk');

  const devices = await stage.open('/counter/perangkat', SIZES.console, { as: await stage.person('admin') });
  await see(heading(devices, 'Menunggu persetujuan'));
  await see(button(devices, 'Setujui'));
  await walk.check(devices, 'devices, one waits');
  await button(devices, 'Setujui').first().click();
  await see(devices.getByRole('dialog'));
  await walk.check(devices, 'devices, confirming');
  await devices.getByLabel('Nama perangkat').fill('Anjungan uji');
  await devices.getByRole('dialog').getByRole('button', { name: 'Setujui' }).click();
  await see(button(devices, 'Cabut'));
  await walk.check(devices, 'devices, one registered');
  await button(devices, 'Cabut').click();
  await see(devices.getByRole('dialog'));
  await walk.check(devices, 'devices, revoking');
  await pairing.goto('about:blank');
  await far.close();
  walk.expectNothing();
});

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
  await button(page, 'Bahasa Indonesia').click();
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
  const page = await stage.open('/counter/laporan', SIZES.console, { as: supervisor });
  await see(page.getByRole('row', { name: /^Jumlah|^Total|^Seluruh/ }));
  await walk.check(page, 'report');
  await button(page, 'Kemarin').click();
  await see(page.getByRole('heading', { level: 2 }));
  await walk.check(page, 'report, nothing to tell');
  await page.getByRole('link', { name: 'Lantai' }).click();
  await see(heading(page, 'Lantai layanan'));
  await walk.check(page, 'floor');
  await page.getByRole('link', { name: 'Layanan' }).click();
  await see(button(page, 'Hentikan'));
  await walk.check(page, 'services');
  await button(page, 'Hentikan').first().click();
  await see(page.getByRole('dialog'));
  await walk.check(page, 'suspending a service');
  await page.keyboard.press('Escape');
  await page.goto('/counter/perangkat');
  await see(heading(page, 'Halaman ini bukan untuk peran Anda'));
  await walk.check(page, 'not for this role');
  walk.expectNothing();
});
