import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialog, openConsole, pressPrimary, primary, readTicket, seeNumber } from './support/console.ts';
import { changeSetUp } from './support/mall-state.ts';
import { eventually, see, seeGone, seeText, shown } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  // Time enough for two busy cores.
  await changeSetUp(stage, { mall: [{ undoSeconds: 60, recallIntervalSeconds: 1, recallMax: 1 }] });
});
afterAll(() => stage.close());

const ticketRow = (id: string) => readTicket(stage, id);
const newest = (board: Page) => board.getByRole('region', { name: 'Panggilan terbaru' });

describe('the last step', () => {
  it('is taken back with U: a call leaves the board, and a finished visitor is at the counter again', async () => {
    const [one, two] = [await stage.issue('h-01'), await stage.issue('h-01')];
    const page = await openConsole(stage, 16);
    const board = await stage.open('/display/?zone=zona-c', SIZES.board);
    await pressPrimary(page, 'Panggil');
    await seeNumber(page, one.view.label);
    await see(newest(board).getByText(shown(one.view.label)));

    await see(page.getByRole('button', { name: `Batalkan: Panggil ${shown(one.view.label)}` }));
    await page.keyboard.press('u');
    await seeText(page, `Panggil ${shown(one.view.label)} dibatalkan`);
    await see(primary(page, 'Panggil'));
    await seeGone(newest(board).getByText(shown(one.view.label)));
    expect(ticketRow(one.id)?.state).toBe('waiting');

    // It is the next one again, and this time it is served; the key slipped to "Selesai" too soon.
    await pressPrimary(page, 'Panggil');
    await seeNumber(page, one.view.label);
    await pressPrimary(page, 'Mulai');
    await pressPrimary(page, 'Selesai');
    await see(primary(page, 'Panggil'));
    await see(page.getByRole('button', { name: `Batalkan: Selesai ${shown(one.view.label)}` }));
    await page.keyboard.press('u');
    await see(primary(page, 'Selesai'));
    await seeNumber(page, one.view.label);
    expect(ticketRow(one.id)?.state).toBe('serving');
    expect(ticketRow(two.id)?.state).toBe('waiting');
    await pressPrimary(page, 'Selesai');
    await eventually(() => ticketRow(one.id)?.state).toBe('done');
  });
});

describe('a visitor who does not come', () => {
  it('is called again when it is time, and then suggested as absent', async () => {
    const { id, view } = await stage.issue('k-02');
    const page = await openConsole(stage, 20);
    await pressPrimary(page, 'Panggil');
    await seeNumber(page, view.label);
    await see(page.locator('[data-step=recall][aria-disabled=false]'));
    await page.keyboard.press('r');
    await seeText(page, 'dipanggil ulang 1×');
    await seeGone(page.locator('[data-step=recall]'));
    await see(page.locator('[data-step=noShow]').getByText('panggilan habis'));
    // Space still means that the visitor has come.
    await see(primary(page, 'Mulai'));
    await page.keyboard.press('x');
    await eventually(() => ticketRow(id)?.state).toBe('noShow');
  });
});

describe('a visitor at the desk', () => {
  it('comes back with the documents and is taken in again with M', async () => {
    const { id, view } = await stage.issue('p-01');
    const page = await openConsole(stage, 26);
    await pressPrimary(page, 'Panggil');
    await pressPrimary(page, 'Mulai');
    await see(primary(page, 'Selesai'));
    await page.keyboard.press('k');
    await see(dialog(page, /yang mana yang kurang/));
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await see(page.locator('[data-aside=reenter]').getByText(shown(view.label)));
    await see(primary(page, 'Panggil'));
    await page.keyboard.press('m');
    await see(dialog(page, /^Siapa yang kembali/));
    await page.keyboard.press('1');
    await seeText(page, `${shown(view.label)} kembali ke antrean`);
    expect(ticketRow(id)?.state).toBe('waiting');
    await pressPrimary(page, 'Panggil');
    await seeNumber(page, view.label);
    await seeText(page, 'Kembali dengan berkas');
    await pressPrimary(page, 'Mulai');
    await pressPrimary(page, 'Selesai');
    await eventually(() => ticketRow(id)?.state).toBe('done');
  });

  it('is served directly with W when nobody else could be called', async () => {
    const page = await openConsole(stage, 28);
    await page.keyboard.press('w');
    const question = page.getByRole('dialog');
    await see(question);
    // A counter with one service does not ask for it.
    if (await dialog(page, /layanan apa/).isVisible()) await page.keyboard.press('1');
    await see(dialog(page, /berhak didahulukan/));
    await page.keyboard.press('2');
    await see(primary(page, 'Selesai'));
    await seeText(page, 'Lansia');
    expect(await page.getByText('Panggil dengan suara').count()).toBe(0);
    await pressPrimary(page, 'Selesai');
    await see(primary(page, 'Panggil'));
    expect(stage.query(`select channel, state, priority from ticket where priority = 'elderly'`)).toEqual([
      { channel: 'officer', state: 'done', priority: 'elderly' },
    ]);
  });
});

describe('a break', () => {
  it('tells the hall until when', async () => {
    const page = await openConsole(stage, 18);
    const board = await stage.open('/display/?zone=zona-d', SIZES.board);
    await page.keyboard.press('p');
    await see(dialog(page, /^Istirahat karena apa/));
    await page.keyboard.press('3');
    await see(dialog(page, /^Kembali kapan/));
    await page.keyboard.press('2');
    await seeText(page, /Kembali pukul \d\d\.\d\d/);
    const back = (await page.getByText(/Kembali pukul/).textContent())?.replace('Kembali pukul ', '') ?? '-';
    const counters = board.getByRole('region', { name: 'Loket di zona ini' });
    await see(counters.getByRole('listitem').filter({ hasText: 'Istirahat, kembali' }).getByText(back));
  });
});
