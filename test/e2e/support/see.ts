import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { formatTicketLabel } from '../../../ui-shared/ticket-label.ts';

/** Two busy cores are slow: what must come is waited for longer than a person would. */
const PATIENCE_MS = 15_000;

/** Waits until it can be seen. */
export async function see(locator: Locator, timeout = PATIENCE_MS): Promise<void> {
  await locator.first().waitFor({ state: 'visible', timeout });
}

export async function seeText(page: Page, text: string | RegExp, timeout = PATIENCE_MS): Promise<void> {
  await see(page.getByText(text), timeout);
}

export async function seeGone(locator: Locator, timeout = PATIENCE_MS): Promise<void> {
  await locator.first().waitFor({ state: 'hidden', timeout });
}

/** Waits until a value is what it should be; says what it was instead. */
export function eventually<T>(read: () => T | Promise<T>, timeout = PATIENCE_MS) {
  return expect.poll(read, { timeout, interval: 50 });
}

/** `A117` as every screen writes it. */
export const shown = (label: string): string => formatTicketLabel(label);

/** A mark that only a page that was never loaded anew still has. */
export async function markPage(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => Object.assign(window, { stayedOpen: true }));
  return async () => {
    expect(await page.evaluate(() => 'stayedOpen' in window), `${page.url()} was never loaded anew`).toBe(true);
  };
}

const MOST_TABS = 120;

/** Walks with Tab until the focus is on the control of this name, as somebody without a pointer does. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const target = page.getByRole('button', { name }).first();
  await see(target);
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}
