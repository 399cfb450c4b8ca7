import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../support/process.ts';
import { pressPrimary, primary, signInByKeyboard } from './support/console.ts';
import { eventually, see, seeGone, seeText, shown } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The console of `petugasN` at `loket-N`, open. */
async function openConsole(n: number, options: { serverLeaves?: boolean } = {}): Promise<Page> {
  const officer = await stage.person(`petugas${n}`);
  await officer.must(`/counters/loket-${n}/open`);
  const page = await stage.open('/counter/', SIZES.console, { as: officer, ...options });
  await see(primary(page, 'Panggil'));
  return page;
}

/** The ticket as the database has it. */
const ticketRow = (id: string) =>
  stage.query<{ state: string; counter_id: string | null }>('select state, counter_id from ticket where id = ?', id)[0];
const countEntries = (type: string, id: string) =>
  stage.query<{ n: number }>('select count(*) as n from journal where type = ? and subject_id = ?', type, id)[0]?.n;
const seeNumber = (page: Page, label: string) => see(page.getByRole('heading', { name: shown(label) }));
const dialog = (page: Page, name: RegExp) => page.getByRole('dialog', { name });

describe('a day at one counter, by keyboard alone', () => {
  it('signs in, takes the counter and gives every outcome', async () => {
    const [first, second, third, fourth] = await Promise.all(
      ['h-01', 'h-01', 'h-01', 'h-01'].map((id) => stage.issue(id)),
    );
    if (!first || !second || !third || !fourth) throw new Error('no tickets');
    // Numbers are given in whatever order the requests arrive; the line goes by number.
    const line = [first, second, third, fourth].sort((a, b) => a.view.label.localeCompare(b.view.label));
    const [a, b, c, d] = line.map(({ id, view }) => ({ id, label: view.label }));
    if (!a || !b || !c || !d) throw new Error('no tickets');
    const page = await stage.open('/counter/', SIZES.console);
    await signInByKeyboard(page, 'petugas16', DEMO_PASSWORD);
    await see(page.getByRole('button', { name: /^Loket 16\b/ }));
    await page.keyboard.press('Enter');

    // Called, called again, served, and set aside for a photocopy.
    await pressPrimary(page, 'Panggil');
    await seeNumber(page, a.label);
    await see(primary(page, 'Mulai'));
    await page.keyboard.press('r');
    await seeText(page, 'dipanggil ulang 1×');
    await pressPrimary(page, 'Mulai');
    await see(primary(page, 'Selesai'));
    await page.keyboard.press('h');
    await see(dialog(page, /^Tahan/));
    await page.keyboard.press('1');
    await seeText(page, `${shown(a.label)} ditahan`);
    expect(ticketRow(a.id)?.state).toBe('held');

    // The next one lacks two documents.
    await pressPrimary(page, 'Panggil');
    await seeNumber(page, b.label);
    await pressPrimary(page, 'Mulai');
    await see(primary(page, 'Selesai'));
    await page.keyboard.press('k');
    await see(dialog(page, /yang mana yang kurang/));
    await page.keyboard.press('1');
    await page.keyboard.press('3');
    await see(page.getByRole('button', { name: 'Kembalikan berkas, 2 kurang' }));
    await page.keyboard.press('Enter');
    await seeText(page, `Berkas ${shown(b.label)} dikembalikan`);
    expect(stage.query('select result, lacking from leg where ticket_id = ?', b.id)).toEqual([
      { result: 'returned', lacking: '[0,2]' },
    ]);

    // The first is resumed and sent on within the house, keeping its place.
    await see(primary(page, 'Panggil'));
    await page.keyboard.press('j');
    await seeNumber(page, a.label);
    await see(primary(page, 'Selesai'));
    await page.keyboard.press('t');
    await see(dialog(page, /^Alihkan/));
    await page.keyboard.type('konsultasi pertanahan');
    await page.keyboard.press('Enter');
    await seeText(page, `${shown(a.label)} dialihkan ke Informasi dan konsultasi pertanahan`);

    // Called at its second stage it does not come, then it does.
    await pressPrimary(page, 'Panggil');
    await seeNumber(page, a.label);
    await seeText(page, 'Alihan, tahap 2');
    await see(primary(page, 'Mulai'));
    await page.keyboard.press('x');
    await seeText(page, `${shown(a.label)} ditandai tidak hadir`);
    await see(primary(page, 'Panggil'));
    await page.keyboard.press('n');
    await seeText(page, `${shown(a.label)} kembali ke antrean di tempat semula`);
    await pressPrimary(page, 'Panggil');
    await seeNumber(page, a.label);
    await pressPrimary(page, 'Mulai');
    await pressPrimary(page, 'Selesai');
    await see(primary(page, 'Panggil'));
    expect(ticketRow(a.id)?.state).toBe('done');

    // Prayer, and back with the same key.
    await page.keyboard.press('p');
    await see(dialog(page, /^Istirahat/));
    await page.keyboard.press('2');
    await see(page.getByRole('heading', { name: 'Loket sedang istirahat' }));
    await seeText(page, /Salat, sejak/);
    await pressPrimary(page, 'Kembali bertugas');

    // One is cancelled, one is referred elsewhere, and the counter is closed.
    await pressPrimary(page, 'Panggil');
    await seeNumber(page, c.label);
    await see(primary(page, 'Mulai'));
    await page.keyboard.press('b');
    await see(dialog(page, /^Batalkan/));
    await page.keyboard.press('2');
    await seeText(page, `${shown(c.label)} dibatalkan`);
    await pressPrimary(page, 'Panggil');
    await pressPrimary(page, 'Mulai');
    await see(primary(page, 'Selesai'));
    await page.keyboard.press('d');
    await see(dialog(page, /^Rujuk/));
    await page.keyboard.type('Kantor Kelurahan Margahayu');
    await see(page.getByRole('option', { name: /^Rujuk ke “Kantor Kelurahan Margahayu”/ }));
    await page.keyboard.press('Enter');
    await seeText(page, `${shown(d.label)} dirujuk ke Kantor Kelurahan Margahayu`);
    await see(primary(page, 'Panggil'));
    await page.keyboard.press('o');
    await see(dialog(page, /^Tutup Loket 16/));
    await page.keyboard.press('1');
    await see(page.getByRole('heading', { name: 'Pilih loket' }));
    expect([a, b, c, d].map(({ id }) => ticketRow(id)?.state)).toEqual(['done', 'done', 'cancelled', 'done']);
  });

  it('leaves a question with Esc and without effect', async () => {
    const { id, view } = await stage.issue('p-01');
    const page = await openConsole(26);
    await pressPrimary(page, 'Panggil');
    await pressPrimary(page, 'Mulai');
    await see(primary(page, 'Selesai'));
    for (const key of ['h', 't', 'k', 'd']) {
      await page.keyboard.press(key);
      await see(page.getByRole('dialog'));
      await page.keyboard.press('Escape');
      await seeGone(page.getByRole('dialog'));
    }
    await seeNumber(page, view.label);
    expect(ticketRow(id)?.state).toBe('serving');
    await pressPrimary(page, 'Selesai');
    await eventually(() => ticketRow(id)?.state).toBe('done');
  });

  it('does not call twice while Space is held down', async () => {
    const [one, two] = [await stage.issue('q-01'), await stage.issue('q-01')];
    const page = await openConsole(27);
    await page.keyboard.down(' ');
    await see(primary(page, 'Mulai'));
    // The key still sends: a finger that rests on it must neither start nor finish nor call.
    for (let repeats = 0; repeats < 20; repeats += 1) await page.keyboard.down(' ');
    await page.keyboard.up(' ');
    await see(primary(page, 'Mulai'));
    expect(ticketRow(one.id)?.state).toBe('called');
    expect(ticketRow(two.id)?.state).toBe('waiting');
    await pressPrimary(page, 'Mulai');
    await pressPrimary(page, 'Selesai');
    await eventually(() => ticketRow(one.id)?.state).toBe('done');
    expect(ticketRow(two.id)?.state).toBe('waiting');
  });

  it('takes a double press for one', async () => {
    const [one, two] = [await stage.issue('r-01'), await stage.issue('r-01')];
    const page = await openConsole(28);
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await see(primary(page, 'Mulai'));
    expect([ticketRow(one.id)?.state, ticketRow(two.id)?.state]).toEqual(['called', 'waiting']);
  });
});

describe('two at one counter', () => {
  it('tells the first who has taken over, and what became of the visitor', async () => {
    const { id, view } = await stage.issue('j-03');
    const first = await openConsole(18);
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
    const left = await openConsole(20);
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
    const page = await openConsole(24);
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
    const page = await openConsole(12, { serverLeaves: true });
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
    expect(links).toEqual(['Lantai', 'Laporan']);
  });
});
