import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { standFarAway } from './support/far-away.ts';
import { takeTicket } from './support/kiosk.ts';
import { see, seeGone, seeText } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
let far: Awaited<ReturnType<typeof standFarAway>>;
beforeAll(async () => {
  stage = await openStage();
  far = await standFarAway(stage.url);
});
afterAll(async () => {
  await far.close();
  await stage.close();
});

/** "482 913" as the device shows it, as its six digits. */
async function readCode(device: Page): Promise<string> {
  const code = device.getByText(/^\d{3} \d{3}$/);
  await see(code);
  return ((await code.textContent()) ?? '').replace(' ', '');
}

/** The admin's yes, on the page that the device names. */
async function confirm(office: Page, code: string, device: { name: string; zone?: string }): Promise<void> {
  await office.getByLabel('Kode di layar perangkat').fill(code);
  await office.getByRole('button', { name: 'Lanjut' }).click();
  const dialog = office.getByRole('dialog', { name: /^Setujui perangkat/ });
  await dialog.getByLabel('Nama perangkat').fill(device.name);
  if (device.zone !== undefined) await dialog.getByLabel('Zona yang ditampilkan').selectOption(device.zone);
  await dialog.getByRole('button', { name: 'Setujui' }).click();
  await seeGone(dialog);
}

async function revoke(office: Page, name: string): Promise<void> {
  await office.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Cabut' }).click();
  await see(office.getByRole('dialog', { name: `Cabut izin ${name}?` }));
  await office.keyboard.press('1');
}

it('lets a display in by its code, shows its zone, and shuts it out again', async () => {
  const display = await stage.open(`${far.url}/display/`, SIZES.board);
  const code = await readCode(display);
  await seeText(display, 'Layar ini belum dipasangkan');
  await seeText(display, `${far.url}/counter/perangkat`);

  const office = await stage.open('/counter/perangkat', SIZES.console, { as: await stage.person('admin') });
  await confirm(office, code, { name: 'Layar utara', zone: 'zona-c' });
  await see(display.getByRole('heading', { name: /^Papan antrean Zona C/ }));
  await see(office.getByRole('listitem').filter({ hasText: 'Layar utara' }).getByText('Tersambung', { exact: true }));
  // What it may see is its own zone, whatever its address says.
  await display.goto(`${far.url}/display/?zone=zona-a`);
  await see(display.getByRole('heading', { name: /^Papan antrean Zona C/ }));

  await revoke(office, 'Layar utara');
  const next = await readCode(display);
  expect(next).not.toBe(code);
  expect(await display.evaluate(() => localStorage.getItem('loket-device-display'))).toBeNull();
});

it('lets a kiosk in by its code, and it stays in over a reload', async () => {
  const kiosk = await stage.open(`${far.url}/kiosk/`, SIZES.kiosk);
  const code = await readCode(kiosk);
  const office = await stage.open('/counter/perangkat', SIZES.console, { as: await stage.person('admin') });
  await confirm(office, code, { name: 'Anjungan lobi' });
  const label = await takeTicket(kiosk, { errand: 'NIB', service: /perorangan/ });
  expect(label).toMatch(/^B\d{3}$/);
  expect(stage.query('select actor from journal where type = ? order by seq desc limit 1', 'ticketIssued')).toEqual([
    { actor: expect.stringMatching(/^device:/) },
  ]);
  await kiosk.getByRole('button', { name: /Selesai/ }).click();
  await kiosk.reload();
  await see(kiosk.getByRole('heading', { name: 'Anda mau mengurus apa?' }));
  await revoke(office, 'Anjungan lobi');
  expect(await readCode(kiosk)).not.toBe(code);
});
