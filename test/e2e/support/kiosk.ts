import type { Page } from 'playwright-core';
import { see } from './see.ts';

/** The kiosk's way from the errand to the number, as a visitor walks it with a finger. Gives the label, without space. */
export async function takeTicket(
  page: Page,
  wish: { errand: string; service?: string | RegExp; priority?: string | RegExp },
): Promise<string> {
  await page.getByRole('button', { name: new RegExp(`^${wish.errand}\\b`) }).click();
  if (wish.service !== undefined) await page.getByRole('button', { name: wish.service }).click();
  await page.getByRole('button', { name: 'Ambil nomor' }).click();
  await page.getByRole('button', { name: wish.priority ?? /^Tidak/ }).click();
  return readNumber(page);
}

export async function readNumber(page: Page): Promise<string> {
  const ticket = page.getByTestId('ticket');
  await see(ticket.getByRole('heading', { name: 'Nomor antrean Anda' }));
  const text = await ticket.getByText(/^[1-9]?[A-Z]{1,2}\u2009\d{3,}$/).textContent();
  return (text ?? '').replace('\u2009', '');
}
