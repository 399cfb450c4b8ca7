import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import type { CallNextAnswer } from '../../contract/ticket.ts';
import { createAxeWalk } from './support/clean.ts';
import { dialog, pressPrimary, primary } from './support/console.ts';
import { changeSetUp, closeMallToday } from './support/mall-state.ts';
import { see, seeGone, seeText } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await changeSetUp(stage, {
    mall: [{ recallIntervalSeconds: 0, recallMax: 1, holdRemindMinutes: 1, autoStartSeconds: 120 }],
  });
});
afterAll(() => stage.close());

async function leaveQuestion(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await seeGone(page.getByRole('dialog'));
}

it('what the rules add to the console', async () => {
  const walk = createAxeWalk();
  const supervisor = await stage.person('penyelia');
  await supervisor.must('/counters/loket-5/open');
  // A visitor with two errands, the other of which is being served elsewhere.
  const neighbour = await stage.person('petugas1');
  await neighbour.must('/counters/loket-1/open');
  await supervisor.must('/visits', { requestId: randomUUID(), serviceIds: ['b-01', 'a-01'] });
  await neighbour.must<CallNextAnswer>('/counters/loket-1/call-next');
  for (const priority of ['none', 'elderly', 'none'] as const) await stage.issue('b-01', priority);
  const page = await stage.open('/counter/', SIZES.console, { as: supervisor });
  await see(primary(page, 'Panggil'));
  await seeText(page, 'sedang di Loket 1');
  await walk.check(page, 'somebody is passed over');

  await page.keyboard.press('w');
  for (const [name, key] of [
    [/layanan apa/, '1'],
    [/berhak didahulukan/, '1'],
    [/^Mengapa didahulukan/, null],
  ] as const) {
    await see(dialog(page, name));
    await walk.check(page, `walk-in, ${name.source}`);
    if (key !== null) await page.keyboard.press(key);
  }
  await leaveQuestion(page);

  await pressPrimary(page, 'Panggil');
  await see(primary(page, 'Mulai'));
  await seeText(page, /otomatis dalam \d+ detik/);
  await walk.check(page, 'called, with undo and automatic start');
  await page.keyboard.press('r');
  await seeText(page, 'panggilan habis');
  await walk.check(page, 'called as often as is allowed');
  await see(primary(page, 'Mulai'));
  await page.keyboard.press('?');
  await see(dialog(page, /^Mengapa nomor ini/).getByText(/lansia/));
  await walk.check(page, 'why this one');
  await leaveQuestion(page);

  await pressPrimary(page, 'Mulai');
  await see(primary(page, 'Selesai'));
  await page.keyboard.press('d');
  await see(dialog(page, /^Rujuk/));
  await walk.check(page, 'referring');
  await leaveQuestion(page);
  await page.keyboard.press('k');
  await see(dialog(page, /yang mana yang kurang/));
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await see(page.locator('[data-aside=reenter]'));
  await walk.check(page, 'somebody may come back');
  await see(primary(page, 'Panggil'));
  await page.keyboard.press('m');
  await see(dialog(page, /^Siapa yang kembali/));
  await walk.check(page, 'who comes back');
  await leaveQuestion(page);

  await page.keyboard.press('g');
  for (const [name, key] of [
    [/^Apa yang terganggu/, '2'],
    [/^Apa penyebabnya/, '1'],
    [/^Apa yang dibaca/, '1'],
    [/^Kapan diperkirakan/, '5'],
  ] as const) {
    await see(dialog(page, name));
    await walk.check(page, `declaring a disruption, ${name.source}`);
    await page.keyboard.press(key);
  }
  await see(page.locator('[data-band=outage]'));
  await walk.check(page, 'a disruption');
  await see(primary(page, 'Panggil'));
  await page.keyboard.press('g');
  await see(dialog(page, /^Gangguan yang masih/));
  await walk.check(page, 'lifting a disruption');
  await leaveQuestion(page);

  const board = await stage.open('/display/?zone=zona-a', SIZES.board);
  await see(board.getByRole('region', { name: 'Gangguan' }));
  await walk.check(board, 'board, a disruption');
  const light = await stage.open('/display/?zone=zona-a&theme=light', { width: 1080, height: 1920 });
  await see(light.getByRole('region', { name: 'Gangguan' }));
  await walk.check(light, 'board, a disruption, light and upright');

  const reopen = await closeMallToday(stage, 'Pemeliharaan gedung');
  await see(page.locator('[data-band=hours]'));
  await walk.check(page, 'console, closed');
  // Loket 1 still has its visitor: the calls keep their place there, and only there.
  const closed = await stage.open('/display/?zone=zona-c', SIZES.board);
  await seeText(closed, 'Tutup: Pemeliharaan gedung');
  await walk.check(closed, 'board, closed');
  await see(board.getByRole('region', { name: 'Panggilan terbaru' }));
  await reopen();
  await see(closed.getByRole('region', { name: 'Panggilan terbaru' }));
  walk.expectNothing();
});
