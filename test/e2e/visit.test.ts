import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IssuedVisit } from '../../contract/visit.ts';
import { choose, collectErrands, readNumbers } from './support/kiosk.ts';
import { Desk, disrupt } from './support/mall-state.ts';
import { readQr } from './support/qr.ts';
import { see, seeGone, seeText, shown } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const countOf = (table: 'ticket' | 'visit') =>
  stage.query<{ n: number }>(`select count(*) as n from ${table}`)[0]?.n ?? 0;

const POLICE = { errand: 'SKCK', service: 'Penerbitan SKCK baru' };
const PASSPORT = { errand: 'Paspor', service: /^Paspor baru/ };
const LICENCE = { errand: 'NIB', service: /NIB via OSS \(perorangan/ };

describe('three errands in one visit', () => {
  it('are taken in one go and finished one after another, never at two counters', async () => {
    const kiosk = await stage.open('/kiosk/', SIZES.kiosk);
    const before = { tickets: countOf('ticket'), visits: countOf('visit') };
    await collectErrands(kiosk, [POLICE, PASSPORT, LICENCE]);
    await choose(kiosk, 'Ambil 3 nomor');
    await see(heading(kiosk, 'Apakah Anda perlu didahulukan?'));
    await choose(kiosk, /^Tidak/);
    const numbers = await readNumbers(kiosk, 3);
    expect(numbers).toEqual(['D001', 'C001', 'B001']);
    await seeText(kiosk, 'Mulai di sini');
    expect([countOf('ticket') - before.tickets, countOf('visit') - before.visits]).toEqual([3, 1]);

    // One slip with every number and one code.
    const slip = kiosk.getByRole('article', { includeHidden: true });
    for (const label of numbers) expect(await slip.getByText(shown(label)).count()).toBe(1);
    expect(await slip.locator('svg').count()).toBe(1);

    // One code for all of them: the phone shows where to go, and the others below.
    const link = await readQr(kiosk.getByRole('img', { name: /Pindai dengan ponsel/ }));
    const phone = await stage.open(link, SIZES.phone);
    await see(heading(phone, shown('D001')));
    await see(heading(phone, 'Nomor Anda yang lain'));
    await seeText(phone, shown('B001'));

    // The second is called first: the page turns to it, whatever the code was of.
    const [police, passport, licence] = await Promise.all([10, 8, 5].map((number) => Desk.open(stage, number)));
    if (!police || !passport || !licence) throw new Error('no desks');
    const first = await passport.callNext();
    expect(first?.label).toBe('C001');
    await see(heading(phone, shown('C001')));
    await see(heading(phone, 'Anda dipanggil'));
    await see(phone.getByText('Loket 8', { exact: true }));
    expect(await phone.locator('main').getAttribute('data-tone')).toBe('call');

    // Meanwhile nobody else may call this visitor, and the places stay.
    expect(await police.callNext()).toBeNull();
    if (first === null) throw new Error('nobody was called');
    await passport.start(first);
    await see(heading(phone, 'Sedang dilayani'));
    expect(await licence.callNext()).toBeNull();
    await passport.finish(first);

    const second = await police.callNext();
    expect(second?.label).toBe('D001');
    await see(heading(phone, shown('D001')));
    if (second === null) throw new Error('nobody was called');
    await police.start(second);
    await police.finish(second);
    await see(heading(phone, shown('B001')));
    await seeText(phone, /Imigrasi · Zona B · Selesai/);
    const third = await licence.serveNext();
    expect(third.label).toBe('B001');
    await see(heading(phone, 'Selesai'));
    expect(stage.query("select count(*) as n from ticket where state <> 'done'")).toEqual([{ n: 0 }]);
  });

  it('make one visit for hasty fingers and a server that dies before its answer comes', async () => {
    const page = await stage.open('/kiosk/', SIZES.kioskWide, { serverLeaves: true });
    const before = { tickets: countOf('ticket'), visits: countOf('visit') };
    const made: IssuedVisit[] = [];
    const asked: string[] = [];
    await page.route('**/api/v1/visits', async (route) => {
      asked.push((route.request().postDataJSON() as { requestId: string }).requestId);
      if (made.length > 0) return route.continue();
      made.push((await (await route.fetch()).json()) as IssuedVisit);
      await stage.kill();
      return route.abort('connectionreset');
    });
    await collectErrands(page, [POLICE, LICENCE]);
    await button(page, 'Ambil 2 nomor').dblclick();
    await see(heading(page, 'Apakah Anda perlu didahulukan?'));
    await button(page, /^Lansia/).click({ clickCount: 3 });
    await see(heading(page, 'Server belum menjawab'));
    await stage.start();
    const numbers = await readNumbers(page, 2);
    expect(numbers.toSorted()).toEqual(made[0]?.tickets.map(({ view }) => view.label).toSorted());
    expect([countOf('ticket') - before.tickets, countOf('visit') - before.visits]).toEqual([2, 1]);
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked).size).toBe(1);
    // Loaded anew, they are still this visitor's numbers.
    await page.reload();
    expect((await readNumbers(page, 2)).toSorted()).toEqual(numbers.toSorted());
    expect(countOf('ticket') - before.tickets).toBe(2);
  });

  it('go on without the one that closes meanwhile', async () => {
    const page = await stage.open('/kiosk/', SIZES.kiosk);
    const before = { tickets: countOf('ticket'), visits: countOf('visit') };
    await collectErrands(page, [POLICE, PASSPORT, LICENCE]);
    await choose(page, 'Ambil 3 nomor');
    await see(heading(page, 'Apakah Anda perlu didahulukan?'));
    const lift = await disrupt(stage, { scope: 'service', subjectId: 'c-01', reason: 'Jaringan imigrasi terputus' });
    await choose(page, /^Tidak/);
    await see(heading(page, 'Belum semua dapat diambil'));
    await seeText(page, /Jaringan imigrasi terputus/);
    expect(countOf('ticket')).toBe(before.tickets);
    await choose(page, 'Ambil 2 nomor lainnya');
    expect((await readNumbers(page, 2)).map((label) => label.charAt(0)).toSorted()).toEqual(['B', 'D']);
    expect([countOf('ticket') - before.tickets, countOf('visit') - before.visits]).toEqual([2, 1]);
    await lift();
  });

  it('are looked through, changed and given up before anything is taken', async () => {
    const page = await stage.open('/kiosk/', SIZES.kiosk);
    const before = countOf('ticket');
    await collectErrands(page, [POLICE, PASSPORT]);
    await choose(page, 'Tambah layanan lain');
    await choose(page, /^2 layanan dipilih/);
    await see(heading(page, 'Urus beberapa layanan'));
    await choose(page, 'Hapus Penerbitan SKCK baru');
    await seeGone(page.getByText('Penerbitan SKCK baru'));
    await see(button(page, 'Ambil nomor'));
    await choose(page, /^Hapus Paspor baru/);
    await see(heading(page, 'Anda mau mengurus apa?'));
    await seeGone(button(page, /layanan dipilih/));
    expect(countOf('ticket')).toBe(before);
  });
});
