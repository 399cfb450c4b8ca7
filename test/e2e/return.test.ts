import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IssuedTicket } from '../../contract/ticket.ts';
import { choose, scanSlip } from './support/kiosk.ts';
import { Desk } from './support/mall-state.ts';
import { readQr } from './support/qr.ts';
import { eventually, see, seeText } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

describe('back with the missing documents', () => {
  it('is a scan of the slip and one touch, and a place near the front', async () => {
    const desk = await Desk.open(stage, 15);
    const tickets: IssuedTicket[] = [];
    for (let n = 0; n < 5; n += 1) tickets.push(await stage.issue('g-01'));
    const [mine] = tickets;
    if (mine === undefined) throw new Error('no ticket');
    const link = `${stage.url}/t#${mine.token}`;
    const phone = await stage.open(link, SIZES.phone);
    const served = await desk.serveNext({ outcome: 'returned', lacking: [0, 1] });
    expect(served.label).toBe(mine.view.label);
    // The phone says what to bring, and carries the code for those whose slip is lost.
    await see(heading(phone, 'Berkas dikembalikan'));
    await seeText(phone, /Anda dipanggil setelah paling banyak 2 orang/);
    expect(await readQr(phone.getByRole('img', { name: 'Kode untuk dipindai di anjungan' }))).toBe(link);

    const kiosk = await stage.open('/kiosk/', SIZES.kiosk);
    await choose(kiosk, /^Kembali membawa berkas/);
    await seeText(kiosk, /Dekatkan kodenya ke pemindai/);
    await scanSlip(kiosk, link);
    await see(heading(kiosk, 'Selamat datang kembali'));
    await seeText(kiosk, 'Anda dipanggil setelah paling banyak 2 orang.');
    for (const requirement of served.requirements.slice(0, 2)) await seeText(kiosk, requirement);
    await button(kiosk, 'Masuk antrean lagi').dblclick();
    await see(heading(kiosk, 'Anda kembali dalam antrean'));
    await seeText(kiosk, '2 orang di depan Anda');
    await seeText(phone, 'Anda kembali dalam antrean.');

    // Scanned once more, the slip only says that the number is in line.
    await choose(kiosk, /Selesai/);
    await scanSlip(kiosk, link);
    await see(heading(kiosk, 'Nomor Anda masih berlaku'));
    await seeText(kiosk, 'Masih 2 orang di depan Anda.');
    const order = [];
    for (let n = 0; n < 5; n += 1) order.push((await desk.serveNext()).label);
    const labels = tickets.map(({ view }) => view.label);
    expect(order).toEqual([labels[1], labels[2], labels[0], labels[3], labels[4]]);
    await scanSlip(kiosk, link);
    await see(heading(kiosk, 'Karcis ini tidak dapat dipakai lagi'));
  });

  it('is asked once, though the server dies before its answer comes', async () => {
    const desk = await Desk.open(stage, 16);
    const mine = await stage.issue('h-01');
    await desk.serveNext({ outcome: 'returned', lacking: [0] });
    const page = await stage.open('/kiosk/', SIZES.kioskWide, { serverLeaves: true });
    await see(heading(page, 'Anda mau mengurus apa?'));
    const asked: string[] = [];
    await page.route('**/api/v1/tickets/re-enter', async (route) => {
      asked.push((route.request().postDataJSON() as { requestId: string }).requestId);
      if (asked.length > 1) return route.continue();
      await route.fetch();
      await stage.kill();
      return route.abort('connectionreset');
    });
    await scanSlip(page, `${stage.url}/t#${mine.token}`);
    await choose(page, 'Masuk antrean lagi');
    await seeText(page, /Server belum menjawab/);
    await stage.start();
    await see(heading(page, 'Anda kembali dalam antrean'));
    expect(new Set(asked).size).toBe(1);
    const legs = stage.query("select count(*) as n from leg where ticket_id = ? and origin = 'returned'", mine.id);
    expect(legs).toEqual([{ n: 1 }]);
  });

  it('is found wherever one is, also while typing a search, and not for slips of other malls', async () => {
    const page = await stage.open('/kiosk/', SIZES.kiosk);
    await choose(page, /^Cari layanan/);
    const field = page.getByRole('textbox', { name: 'Ketik yang Anda urus' });
    await field.fill('paspor');
    await field.focus();
    await scanSlip(page, `https://mpp.kota-lain.go.id/t#${randomUUID()}`);
    await see(heading(page, 'Karcis tidak dikenali'));
    await choose(page, 'Kembali ke awal');
    await see(heading(page, 'Anda mau mengurus apa?'));
    // A code of anything else is nothing to a kiosk.
    await page.keyboard.type('https://example.com/promo');
    await page.keyboard.press('Enter');
    await eventually(() => heading(page, 'Anda mau mengurus apa?').isVisible()).toBe(true);
  });
});
