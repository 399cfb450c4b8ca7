import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialog, openConsole, pressPrimary, primary, readTicket, seeNumber } from './support/console.ts';
import { eventually, see, seeGone, seeText, shown } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const line = (page: Page) => page.getByRole('region', { name: 'Antrean' });
const newest = (board: Page) => board.getByRole('region', { name: 'Panggilan terbaru' });

/** Types what leaves one service in the list and takes it. */
async function choose(page: Page, words: string, option: RegExp): Promise<void> {
  await page.keyboard.type(words);
  await see(page.getByRole('option', { name: option }));
  await page.keyboard.press('Enter');
}

describe('from one agency to another', () => {
  it('a transfer keeps number and arrival, and is seen at both counters, on both boards and on the phone', async () => {
    const { id, token, view } = await stage.issue('b-01');
    const [from, to] = [await openConsole(stage, 5), await openConsole(stage, 8)];
    const boards = await Promise.all(
      ['zona-a', 'zona-b'].map((zone) => stage.open(`/display/?zone=${zone}`, SIZES.board)),
    );
    const [hereBoard, thereBoard] = boards as [Page, Page];
    const phone = await stage.open(`/t#${token}`, SIZES.phone);
    await see(phone.getByRole('heading', { name: shown(view.label) }));

    await pressPrimary(from, 'Panggil');
    await seeNumber(from, view.label);
    await see(newest(hereBoard).getByText(shown(view.label)));
    await pressPrimary(from, 'Mulai');
    await see(primary(from, 'Selesai'));
    await from.keyboard.press('t');
    await see(dialog(from, /^Alihkan/));
    await choose(from, 'paspor baru', /^Paspor baru/);
    await seeText(from, `${shown(view.label)} dialihkan ke Paspor baru`);
    await see(primary(from, 'Panggil'));

    // It waits at the other agency now, as somebody who came when it came.
    await see(line(to).getByText(shown(view.label)));
    await seeText(phone, 'Imigrasi');
    const [ticket] = stage.query<{ issued_at: number; order_at: number }>('select * from ticket where id = ?', id);
    expect(ticket?.order_at).toBe(ticket?.issued_at);
    expect(stage.query('select n, result, origin from leg where ticket_id = ? order by n', id)).toEqual([
      { n: 1, result: 'transferred', origin: 'issued' },
      { n: 2, result: null, origin: 'transferred' },
    ]);

    await pressPrimary(to, 'Panggil');
    await seeNumber(to, view.label);
    await seeText(to, 'Alihan, tahap 2');
    await see(newest(thereBoard).getByText(shown(view.label)));
    await see(phone.getByRole('heading', { name: 'Anda dipanggil' }));
    await seeText(phone, 'Loket 8');
    await pressPrimary(to, 'Mulai');
    await pressPrimary(to, 'Selesai');
    await eventually(() => readTicket(stage, id)?.state).toBe('done');
  });

  it('a referral does the same, and is told apart', async () => {
    const { id, view } = await stage.issue('c-01');
    const [from, to] = [await openConsole(stage, 8), await openConsole(stage, 5)];
    await pressPrimary(from, 'Panggil');
    await pressPrimary(from, 'Mulai');
    await see(primary(from, 'Selesai'));
    await from.keyboard.press('d');
    await see(dialog(from, /^Rujuk/));
    await choose(from, 'nib perorangan', /NIB via OSS \(perorangan/);
    await seeText(from, `${shown(view.label)} dirujuk ke`);
    await pressPrimary(to, 'Panggil');
    await seeNumber(to, view.label);
    await seeText(to, 'Rujukan, tahap 2');
    expect(stage.query('select result from leg where ticket_id = ? and n = 1', id)).toEqual([{ result: 'referred' }]);
    await see(primary(to, 'Mulai'));
    // Why it was this one, in words that can be read out.
    await to.keyboard.press('?');
    await see(dialog(to, /^Mengapa/));
    await see(dialog(to, /^Mengapa/).getByText('Janji waktunya paling dekat di antara semua yang menunggu.'));
    await to.keyboard.press('Escape');
    await seeGone(to.getByRole('dialog'));
    await pressPrimary(to, 'Mulai');
    await pressPrimary(to, 'Selesai');
    await eventually(() => readTicket(stage, id)?.state).toBe('done');
  });
});
