import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IssuedTicket } from '../../contract/ticket.ts';
import { choose, readNumber, takeTicket } from './support/kiosk.ts';
import { eventually, see, seeGone, seeText } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const countTickets = () => stage.query<{ n: number }>('select count(*) as n from ticket')[0]?.n ?? 0;

describe('one visitor, one ticket', () => {
  it('gives one for a double tap, whatever lies under the second', async () => {
    const page = await stage.open('/kiosk/', SIZES.kiosk);
    const before = countTickets();
    await button(page, /^SKCK/).dblclick();
    await button(page, 'Perpanjangan SKCK').dblclick();
    await button(page, 'Ambil nomor').dblclick();
    // The second tap has not answered the question that came up under it.
    await see(heading(page, 'Apakah Anda perlu didahulukan?'));
    expect(countTickets()).toBe(before);
    await button(page, /^Tidak/).click({ clickCount: 3 });
    const label = await readNumber(page);
    expect(countTickets()).toBe(before + 1);
    // Leaving it clears the screen for the next visitor, and does not take one more.
    await button(page, /Selesai/).dblclick();
    await see(heading(page, 'Anda mau mengurus apa?'));
    expect(countTickets()).toBe(before + 1);
    expect(label).toMatch(/^D\d{3}$/);
  });

  it('gives the same one after the server was killed before its answer came', async () => {
    const page = await stage.open('/kiosk/', SIZES.kioskWide, { serverLeaves: true });
    const before = countTickets();
    const made: IssuedTicket[] = [];
    const asked: string[] = [];
    await page.route('**/api/v1/tickets', async (route) => {
      asked.push((route.request().postDataJSON() as { requestId: string }).requestId);
      if (made.length > 0) return route.continue();
      // The ticket is made, and its answer lost on the way.
      made.push((await (await route.fetch()).json()) as IssuedTicket);
      await stage.kill();
      return route.abort('connectionreset');
    });
    await choose(page, /^BPJS\b.*Sehat/);
    await choose(page, /Klaim Jaminan Hari Tua/);
    await choose(page, 'Ambil nomor');
    await choose(page, /^Lansia/);
    await see(heading(page, 'Server belum menjawab'));
    await seeText(page, /Nomor Anda tidak hilang/);
    await stage.start();
    expect(await readNumber(page)).toBe(made[0]?.view.label);
    expect(countTickets()).toBe(before + 1);
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked).size).toBe(1);
    // Loaded anew, it is still this visitor's number, and still the only one.
    await page.reload();
    expect(await readNumber(page)).toBe(made[0]?.view.label);
    expect(countTickets()).toBe(before + 1);
  });

  it('starts without an answer and goes on by itself', async () => {
    const page = await stage.open('/kiosk/', SIZES.kiosk, {
      serverLeaves: true,
      before: (context) => context.route('**/api/v1/catalogue', (route) => route.abort('connectionrefused')),
    });
    await see(heading(page, 'Daftar layanan belum dapat dimuat'));
    await page.context().unroute('**/api/v1/catalogue');
    await see(heading(page, 'Anda mau mengurus apa?'));
  });
});

it('loads itself anew when the files of its version are gone', async () => {
  let pages = 0;
  const page = await stage.open('/kiosk/', SIZES.kiosk, {
    serverLeaves: true,
    // An update between the first files and the later ones: only the page of the new version finds its own.
    before: async (context) => {
      context.on('request', (asked) => {
        if (asked.isNavigationRequest()) pages += 1;
      });
      await context.route('**/assets/later-parts-*', (route) =>
        pages < 2 ? route.abort('connectionrefused') : route.continue(),
      );
    },
  });
  const navigation = () => page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().type);
  await eventually(navigation).toBe('reload');
  await choose(page, /^Kembali membawa berkas/);
  await see(heading(page, 'Kembali membawa berkas?'));
});

describe('left alone', () => {
  const openTimed = async (): Promise<Page> => {
    const page = await stage.open('/kiosk/', SIZES.kiosk, { before: (context) => context.clock.install() });
    await see(heading(page, 'Anda mau mengurus apa?'));
    return page;
  };

  it('asks after 45 seconds and returns to the start, in Indonesian, for the next visitor', async () => {
    const page = await openTimed();
    await choose(page, 'English');
    await choose(page, /^Larger text/);
    await choose(page, /^SKCK/);
    await see(heading(page, 'SKCK'));
    await page.clock.fastForward(46_000);
    const dialog = page.getByRole('dialog', { name: 'Are you still there?' });
    await see(dialog);
    await choose(page, 'Yes, go on');
    await seeGone(dialog);
    await see(heading(page, 'SKCK'));
    await page.clock.fastForward(46_000);
    await see(dialog);
    await page.clock.fastForward(16_000);
    await see(heading(page, 'Anda mau mengurus apa?'));
    expect(await button(page, 'Teks besar').getAttribute('aria-pressed')).toBe('false');
  });

  it('puts the number away after twenty seconds, and keeps it while it is touched', async () => {
    const page = await openTimed();
    await takeTicket(page, { errand: 'SKCK', service: 'Perpanjangan SKCK' });
    await page.clock.fastForward(15_000);
    await page.mouse.click(SIZES.kiosk.width / 2, SIZES.kiosk.height / 2);
    await page.clock.fastForward(15_000);
    await see(heading(page, 'Nomor antrean Anda'));
    await page.clock.fastForward(6_000);
    await see(heading(page, 'Anda mau mengurus apa?'));
  });
});
