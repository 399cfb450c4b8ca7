import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../support/process.ts';
import {
  dialog,
  openConsole,
  pressPrimary,
  primary,
  readTicket,
  seeNumber,
  signInByKeyboard,
} from './support/console.ts';
import { eventually, see, seeGone, seeText, shown } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ticketRow = (id: string) => readTicket(stage, id);
const countEntries = (type: string, id: string) =>
  stage.query<{ n: number }>('select count(*) as n from journal where type = ? and subject_id = ?', type, id)[0]?.n;

describe('two at one counter', () => {
  it('tells the first who has taken over, and what became of the visitor', async () => {
    const { id, view } = await stage.issue('j-03');
    const first = await openConsole(stage, 18);
    await pressPrimary(first, 'Panggil');
    await pressPrimary(first, 'Mulai');
    await see(primary(first, 'Selesai'));

    const second = await stage.open('/counter/loket', SIZES.console, { as: await stage.person('penyelia') });
    await second.getByLabel('Cari loket, instansi, atau layanan').fill('Loket 18');
    await second.keyboard.press('Enter');
    await see(dialog(second, /^Loket 18 sedang dijaga/));
    await second.keyboard.press('1');
    await seeNumber(second, view.label);
    await see(primary(second, 'Selesai'));

    await see(first.getByRole('heading', { name: 'Loket 18 diambil alih oleh Rina Kusuma' }));
    await seeText(first, /Tidak ada yang hilang/);
    // Habit does nothing here.
    await first.keyboard.press('Space');
    expect(ticketRow(id)?.state).toBe('serving');

    await first.getByRole('button', { name: 'Ambil kembali' }).click();
    await seeNumber(first, view.label);
    await see(second.getByRole('heading', { name: /Loket 18 diambil alih oleh/ }));
    await pressPrimary(first, 'Selesai');
    await eventually(() => ticketRow(id)?.state).toBe('done');
  });

  it('keeps two windows of one officer together', async () => {
    const [one, two] = [await stage.issue('k-02'), await stage.issue('k-02')];
    const left = await openConsole(stage, 20);
    const right = await left.context().newPage();
    await right.goto('/counter/');
    await see(primary(right, 'Panggil'));
    // Both press at the same moment: one visitor is called, and both windows show that one.
    await Promise.all([left.keyboard.press('Space'), right.keyboard.press('Space')]);
    await Promise.all([seeNumber(left, one.view.label), seeNumber(right, one.view.label)]);
    await Promise.all([see(primary(left, 'Mulai')), see(primary(right, 'Mulai'))]);
    expect([countEntries('ticketCalled', one.id), countEntries('ticketCalled', two.id)]).toEqual([1, 0]);
    await pressPrimary(right, 'Mulai');
    await see(primary(left, 'Selesai'));
    await pressPrimary(left, 'Selesai');
    await see(primary(right, 'Panggil'));
    expect(ticketRow(one.id)?.state).toBe('done');
    // Closed in one window, it is closed in the other.
    await right.keyboard.press('o');
    await see(dialog(right, /^Tutup/));
    await right.keyboard.press('1');
    await see(left.getByRole('heading', { name: 'Loket 20 sudah ditutup' }));
  });
});

describe('a ticket that somebody else has just taken', () => {
  it('is explained to whoever called the next', async () => {
    const { id } = await stage.issue('n-02');
    const neighbour = await stage.person('petugas25');
    await neighbour.must('/counters/loket-25/open');
    const page = await openConsole(stage, 24);
    await page.route('**/call-next', async (route) => {
      await neighbour.must('/counters/loket-25/call-next');
      await route.continue();
    });
    await pressPrimary(page, 'Panggil');
    await seeText(page, 'Tidak ada yang menunggu saat ini');
    expect(ticketRow(id)).toEqual({ state: 'called', counter_id: 'loket-25' });
    await neighbour.must(`/tickets/${id}/cancel`, { reason: 'Selesai diuji' });
    await neighbour.must('/counters/loket-25/close');
  });

  it('is explained to whoever called it by its number', async () => {
    const [one, two] = [await stage.issue('n-02'), await stage.issue('n-02')];
    const neighbour = await stage.person('petugas24');
    const supervisor = await stage.person('penyelia');
    await neighbour.must('/counters/loket-24/open');
    await supervisor.must('/counters/loket-25/open');
    const page = await stage.open('/counter/', SIZES.console, { as: supervisor });
    await seeText(page, shown(two.view.label));
    await page.route('**/counters/loket-25/call', async (route) => {
      // The neighbour is quicker by two.
      await neighbour.must('/counters/loket-24/call-next');
      await neighbour.must(`/tickets/${one.id}/no-show`);
      await neighbour.must('/counters/loket-24/call-next');
      await route.continue();
    });
    await page.keyboard.press('l');
    await see(dialog(page, /^Panggil nomor yang mana/));
    await page.keyboard.type(two.view.label);
    await page.keyboard.press('Enter');
    await see(dialog(page, /^Mengapa/));
    await page.keyboard.press('4');
    await seeText(page, 'Nomor ini baru saja diambil loket lain');
    expect(ticketRow(two.id)).toEqual({ state: 'called', counter_id: 'loket-24' });
    await supervisor.must('/counters/loket-25/close');
  });
});

describe('without the server', () => {
  it('says that a command was not answered, and goes on where the server stands', async () => {
    const [one, two] = [await stage.issue('e-02'), await stage.issue('e-02')];
    const page = await openConsole(stage, 12, { serverLeaves: true });
    let calls = 0;
    await page.route('**/call-next', async (route) => {
      calls += 1;
      if (calls > 1) return route.continue();
      // The call is made, and its answer lost on the way.
      await route.fetch();
      await stage.kill();
      return route.abort('connectionreset');
    });
    await pressPrimary(page, 'Panggil');
    await seeText(page, 'Server tidak menjawab');
    await seeText(page, 'Sambungan ke server terputus');
    await stage.start();
    // The console learns from the live view that the visitor was called after all: the next step is not another call.
    await see(primary(page, 'Mulai'));
    await seeNumber(page, one.view.label);
    await seeGone(page.getByText('Sambungan ke server terputus'));
    expect([countEntries('ticketCalled', one.id), countEntries('ticketCalled', two.id)]).toEqual([1, 0]);
    await pressPrimary(page, 'Mulai');
    await pressPrimary(page, 'Selesai');
    await eventually(() => ticketRow(one.id)?.state).toBe('done');
  });
});

describe('signing in', () => {
  it('says what is wrong, and leads back to the same counter when the session has ended', async () => {
    const { id } = await stage.issue('v-01');
    const page = await stage.open('/counter/', SIZES.console);
    await signInByKeyboard(page, 'petugas32', 'salah-sekali');
    await see(page.getByRole('alert').getByText(/salah/));
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await see(page.getByRole('button', { name: /^Loket 32\b/ }));
    await page.keyboard.press('Enter');
    await see(primary(page, 'Panggil'));
    // Signed out by somebody else who has the same session.
    await page.evaluate(() => fetch('/api/v1/session', { method: 'DELETE' }));
    await pressPrimary(page, 'Panggil');
    await seeText(page, /Sesi Anda telah berakhir/);
    expect(await page.getByLabel('Nama pengguna').inputValue()).toBe('petugas32');
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await pressPrimary(page, 'Panggil');
    await see(primary(page, 'Mulai'));
    expect(ticketRow(id)?.counter_id).toBe('loket-32');
  });

  it('shows each role its own pages', async () => {
    const page = await stage.open('/counter/perangkat', SIZES.console, { as: await stage.person('pengawas') });
    await see(page.getByRole('heading', { name: 'Halaman ini bukan untuk peran Anda' }));
    const links = await page.getByRole('navigation').getByRole('link').allInnerTexts();
    expect(links).toEqual(['Lantai', 'Kehadiran', 'Laporan', 'Pengaturan']);
  });
});
