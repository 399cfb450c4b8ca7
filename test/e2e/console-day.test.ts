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
import { changeSetUp } from './support/mall-state.ts';
import { eventually, see, seeGone, seeText, shown } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await changeSetUp(stage, { mall: [{ recallIntervalSeconds: 1 }] });
});
afterAll(() => stage.close());

const ticketRow = (id: string) => readTicket(stage, id);

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
    await see(page.locator('[data-step=recall][aria-disabled=false]'));
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
    await see(dialog(page, /^Kembali kapan/));
    await page.keyboard.press('5');
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
    const page = await openConsole(stage, 26);
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
    const page = await openConsole(stage, 27);
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
    const page = await openConsole(stage, 28);
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await see(primary(page, 'Mulai'));
    expect([ticketRow(one.id)?.state, ticketRow(two.id)?.state]).toEqual(['called', 'waiting']);
  });
});
