import type { Locator, Page } from 'playwright-core';
import { see } from './see.ts';

/** The one big button, by the word of the next step. */
export function primary(page: Page, word: 'Panggil' | 'Mulai' | 'Selesai' | 'Kembali bertugas'): Locator {
  return page.getByRole('button', { name: `${word}`, exact: true }).filter({ hasText: 'Spasi' });
}

/** Presses Space once the big button says that this is what it does. */
export async function pressPrimary(page: Page, word: Parameters<typeof primary>[1]): Promise<void> {
  await see(primary(page, word));
  await page.keyboard.press('Space');
}

/** Signs in with the keyboard alone; the page must show its sign-in form. */
export async function signInByKeyboard(page: Page, username: string, password: string): Promise<void> {
  await see(page.getByLabel('Nama pengguna'));
  await page.keyboard.type(username);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}
