import type { Locator, Page } from 'playwright-core';
import { see, shown } from './see.ts';
import { SIZES, type Stage } from './stage.ts';

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

/** The console of `petugasN` at `loket-N`, open. */
export async function openConsole(stage: Stage, n: number, options: { serverLeaves?: boolean } = {}): Promise<Page> {
  const officer = await stage.person(`petugas${n}`);
  await officer.must(`/counters/loket-${n}/open`);
  const page = await stage.open('/counter/', SIZES.console, { as: officer, ...options });
  await see(primary(page, 'Panggil'));
  await seeWhole(page);
  return page;
}

/** Waits for what comes after the console: its questions. A server that is killed before would leave it without. */
export const seeWhole = (page: Page): Promise<void> => see(page.locator('.console[data-whole]'));

/** The ticket as the database has it. */
export function readTicket(stage: Stage, id: string): { state: string; counter_id: string | null } | undefined {
  return stage.query<{ state: string; counter_id: string | null }>(
    'select state, counter_id from ticket where id = ?',
    id,
  )[0];
}

/** Waits until the ticket at the counter is this one. */
export const seeNumber = (page: Page, label: string): Promise<void> =>
  see(page.getByRole('heading', { name: shown(label) }));

export const dialog = (page: Page, name: RegExp): Locator => page.getByRole('dialog', { name });
