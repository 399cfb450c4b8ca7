import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OutageList } from '../../contract/outage.ts';
import { dialog, openConsole } from './support/console.ts';
import { see, seeGone, seeText } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const REASON = 'Jaringan sedang terputus';

it('a disruption that an officer declares is seen at kiosk, board, console and phone, until it is lifted', async () => {
  const { token } = await stage.issue('b-01');
  const [desk, neighbour] = [await openConsole(stage, 5), await openConsole(stage, 6)];
  const [kiosk, board, elsewhere, phone] = await Promise.all([
    stage.open('/kiosk/', SIZES.kiosk),
    stage.open('/display/?zone=zona-a', SIZES.board),
    stage.open('/display/?zone=zona-d', SIZES.board),
    stage.open(`/t#${token}`, SIZES.phone),
  ]);
  await see(board.getByRole('region', { name: 'Panggilan terbaru' }));
  await see(phone.getByRole('heading', { name: 'Anda berikutnya' }));

  // The whole agency, its network, in the ready words, back in half an hour: G and four numbers.
  await desk.keyboard.press('g');
  await see(dialog(desk, /^Apa yang terganggu/));
  await desk.keyboard.press('1');
  await see(dialog(desk, /^Apa penyebabnya/));
  await desk.keyboard.press('2');
  await see(dialog(desk, /^Apa yang dibaca/));
  await desk.keyboard.press('1');
  await see(dialog(desk, /^Kapan/));
  await desk.keyboard.press('1');

  await seeText(desk, 'Gangguan dinyatakan');
  const band = board.getByRole('region', { name: 'Gangguan' });
  await Promise.all([
    see(desk.locator('[data-band=outage]').getByText(REASON)),
    see(neighbour.locator('[data-band=outage]').getByText(REASON)),
    see(band.getByText(REASON)),
    see(band.getByText(/perkiraan pulih \d\d\.\d\d/)),
    seeText(phone, new RegExp(REASON)),
    seeText(kiosk, new RegExp(REASON)),
  ]);
  // A zone that has nothing to do with it is left in peace, and no number is given out.
  expect(await elsewhere.getByRole('region', { name: 'Gangguan' }).count()).toBe(0);
  await expect(stage.issue('b-01')).rejects.toThrow(/serviceClosed/);

  // Whoever sits beside says that it is over: G and one number.
  await neighbour.keyboard.press('g');
  await see(dialog(neighbour, /^Gangguan yang masih/));
  await neighbour.keyboard.press('1');
  await seeText(neighbour, 'Gangguan dinyatakan selesai');
  await Promise.all([
    seeGone(desk.locator('[data-band=outage]')),
    seeGone(band),
    seeGone(phone.getByText(new RegExp(REASON))),
    seeGone(kiosk.getByText(new RegExp(REASON))),
  ]);
  await stage.issue('b-01');
  const { body } = await (await stage.person('petugas5')).get<OutageList>('/outages');
  expect(body.outages.map(({ reason, scope, liftedBy }) => [reason, scope, liftedBy !== null])).toEqual([
    [REASON, 'agency', true],
  ]);
});
