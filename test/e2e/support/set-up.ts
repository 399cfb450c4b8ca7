import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import { see, seeGone } from './see.ts';

/** The rows of a tab by the titles of its first row; empty ones are left out. */
export type Tab = Record<string, string>[];

/** The tabs of a spreadsheet by their title, in order. */
export async function readTabs(file: Buffer): Promise<Map<string, { titles: string[]; rows: Tab }>> {
  const sheets = await readXlsxFile(new Uint8Array(file).buffer);
  return new Map(
    sheets.map(({ sheet, data }) => {
      const [first = [], ...rest] = data.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
      const rows = rest
        .filter((row) => row.some((cell) => cell !== ''))
        .map((row) => Object.fromEntries(first.map((title, index) => [title, row[index] ?? ''])));
      return [sheet, { titles: first, rows }];
    }),
  );
}

/** As a spreadsheet program saves it. */
export async function writeTabs(tabs: Map<string, { titles: string[]; rows: Tab }>): Promise<Buffer> {
  const sheets = [...tabs].map(([sheet, { titles, rows }]) => ({
    sheet,
    data: [titles, ...rows.map((row) => titles.map((title) => row[title] ?? ''))].map((cells) =>
      cells.map((value) => (value === '' ? null : { type: String, value })),
    ),
  }));
  const blob = await writeXlsxFile(sheets).toBlob();
  return Buffer.from(await blob.arrayBuffer());
}

/** Adds rows to a tab; a title that the tab does not have is a slip of the test. */
export function addRows(tabs: Map<string, { titles: string[]; rows: Tab }>, title: string, rows: Tab): void {
  const tab = tabs.get(title);
  const unknown = rows.flatMap((row) => Object.keys(row)).find((key) => tab?.titles.includes(key) !== true);
  if (tab === undefined || unknown !== undefined) throw new Error(`no column ${unknown} in ${title}`);
  tab.rows.push(...rows);
}

/** Confirms what a save is about to change. */
export async function applyChanges(page: Page): Promise<void> {
  const apply = page.getByRole('dialog').getByRole('button', { name: 'Terapkan' });
  await apply.click();
  await seeGone(apply);
}

/** Notes the one-time password that a save has just made, and closes its dialog. */
export async function takePassword(page: Page, username: string): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Kata sandi sekali pakai' });
  await see(dialog);
  const row = dialog.getByRole('row', { name: new RegExp(username) });
  const password = (await row.getByRole('cell').textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Sudah saya catat' }).click();
  await seeGone(dialog);
  return password;
}

/** Signs in by form, as somebody who holds a one-time password does. */
export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(username);
  await page.getByLabel('Kata sandi').fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await seeGone(page.getByLabel('Kata sandi'));
}
