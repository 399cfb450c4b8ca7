import type { Page } from 'playwright-core';
import { see } from './see.ts';

type Name = string | RegExp;

/** Presses a button of the kiosk at once. A finger has to wait until the screen has settled; these tests are about what comes. */
export function choose(page: Page, name: Name): Promise<void> {
  return page.getByRole('button', { name }).dispatchEvent('click');
}

/** The kiosk's way from the errand to the number. Gives the label, without space. */
export async function takeTicket(
  page: Page,
  wish: { errand: string; service?: Name; priority?: Name },
): Promise<string> {
  await choose(page, new RegExp(`^${wish.errand}\\b`));
  if (wish.service !== undefined) await choose(page, wish.service);
  await choose(page, 'Ambil nomor');
  await choose(page, wish.priority ?? /^Tidak/);
  return readNumber(page);
}

export async function readNumber(page: Page): Promise<string> {
  const ticket = page.getByTestId('ticket');
  await see(ticket.getByRole('heading', { name: 'Nomor antrean Anda' }));
  const text = await ticket.getByText(/^[1-9]?[A-Z]{1,2}\u2009\d{3,}$/).textContent();
  return (text ?? '').replace('\u2009', '');
}

/** Chooses one service after another; the last one stays on the screen, to be taken with the others. */
export async function collectErrands(page: Page, wishes: readonly { errand: string; service: Name }[]): Promise<void> {
  for (const [index, { errand, service }] of wishes.entries()) {
    if (index > 0) await choose(page, 'Tambah layanan lain');
    await choose(page, new RegExp(`^${errand}\\b`));
    await choose(page, service);
  }
}

/** The labels of a visit as its screen shows them, the one to go to first in front. */
export async function readNumbers(page: Page, count: number): Promise<string[]> {
  const ticket = page.getByTestId('ticket');
  await see(ticket.getByRole('heading', { name: `${count} nomor antrean Anda` }));
  const texts = await ticket.getByText(/^[1-9]?[A-Z]{1,2}\u2009\d{3,}$/).allTextContents();
  return texts.map((text) => text.replace('\u2009', ''));
}

/** What a barcode scanner does: it types the code and ends with Enter. */
export async function scanSlip(page: Page, code: string): Promise<void> {
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}
