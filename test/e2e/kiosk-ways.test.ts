import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, readNumber, takeTicket } from './support/kiosk.ts';
import { eventually, see, seeText, shown, tabTo } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const countTickets = () => stage.query<{ n: number }>('select count(*) as n from ticket')[0]?.n ?? 0;

describe('finding a service', () => {
  it('forgives spelling', async () => {
    const page = await stage.open('/kiosk/', SIZES.kiosk);
    await choose(page, /^Cari layanan/);
    const field = page.getByRole('textbox', { name: 'Ketik yang Anda urus' });
    for (const [typed, found] of [
      ['pspor', /Paspor baru/],
      ['kartu keluraga', /Kartu Keluarga/],
      ['antrian skkc', /Penerbitan SKCK baru/],
      ['ktp ilang', /Cetak ulang KTP-el/],
    ] as const) {
      await field.fill(typed);
      await see(button(page, found));
    }
    await field.fill('xyzzyx');
    await seeText(page, /Tidak ada layanan yang cocok/);
  });

  it('is typed with a finger, too', async () => {
    const page = await stage.open('/kiosk/', SIZES.kiosk);
    await choose(page, /^Cari layanan/);
    for (const letter of 'NIKAH') await page.getByRole('button', { name: letter, exact: true }).click();
    await choose(page, /Pendaftaran kehendak nikah/);
    await see(heading(page, /Pendaftaran kehendak nikah/));
    await choose(page, 'Kembali');
    // Back among the results, with what was typed.
    await see(button(page, /Rekomendasi nikah/));
  });
});

it('speaks English to the end, and Indonesian to the next visitor', async () => {
  const page = await stage.open('/kiosk/', SIZES.kiosk);
  await choose(page, 'English');
  await see(heading(page, 'What are you here for?'));
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await choose(page, /^Passport/);
  await choose(page, /^Pengambilan paspor/);
  await seeText(page, 'What to bring');
  await choose(page, 'Take a number');
  await see(heading(page, 'Should we serve you sooner?'));
  await choose(page, /^No\b/);
  await see(heading(page, 'Your queue number'));
  await seeText(page, /You are next|before you/);
  await choose(page, /Done/);
  await see(heading(page, 'Anda mau mengurus apa?'));
});

it('is walked through with the keyboard alone', async () => {
  const page = await stage.open('/kiosk/', SIZES.kioskWide);
  await see(heading(page, 'Anda mau mengurus apa?'));
  const before = countTickets();
  for (const name of [/^NIB/, /NIB via OSS \(perorangan/, /^Ambil nomor/, /^Disabilitas/]) {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  }
  const label = await readNumber(page);
  expect(label).toMatch(/^B\d{3}$/);
  expect(countTickets()).toBe(before + 1);
  expect(stage.query('select priority from ticket order by id desc limit 1')).toEqual([{ priority: 'disability' }]);
  await tabTo(page, /Selesai/);
  await page.keyboard.press('Enter');
  await see(heading(page, 'Anda mau mengurus apa?'));
});

it('prints one slip of 80 mm on one page', async () => {
  const page = await stage.open('/kiosk/', SIZES.kiosk, {
    before: (context) =>
      context.addInitScript(() => {
        Object.assign(window, { prints: 0, print: () => Object.assign(window, { prints: printsOf(window) + 1 }) });
        function printsOf(of: object): number {
          return 'prints' in of ? Number(of.prints) : 0;
        }
      }),
  });
  const label = await takeTicket(page, { errand: 'SKCK', service: 'Perpanjangan SKCK' });
  await choose(page, 'Cetak');
  await eventually(() => page.evaluate(() => (window as unknown as { prints: number }).prints)).toBe(1);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  expect(boxes).toHaveLength(1);
  const widthMm = (Number(boxes[0]?.[1]) * 25.4) / 72;
  expect(widthMm).toBeCloseTo(80, 0);
  await page.emulateMedia({ media: 'print' });
  const slip = page.getByRole('article', { includeHidden: true });
  await see(slip.getByText(shown(label)));
});

it('tells the holder of a wrong link what to do', async () => {
  const page = await stage.open('/t#not-a-ticket-of-this-mall', SIZES.phone);
  await see(heading(page, 'Nomor ini tidak ditemukan'));
  const empty = await stage.open('/t', SIZES.phone);
  await see(heading(empty, 'Nomor ini tidak ditemukan'));
});
