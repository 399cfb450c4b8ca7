import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IssuedTicket } from '../../contract/ticket.ts';
import type { IssuedVisit } from '../../contract/visit.ts';
import { choose, collectErrands, readNumbers, scanSlip } from './support/kiosk.ts';
import { Desk, disrupt } from './support/mall-state.ts';
import { readQr } from './support/qr.ts';
import { eventually, see, seeGone, seeText, shown } from './support/see.ts';
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
    await seeText(phone, /Anda dipanggil setelah 2 orang/);
    expect(await readQr(phone.getByRole('img', { name: 'Kode untuk dipindai di anjungan' }))).toBe(link);

    const kiosk = await stage.open('/kiosk/', SIZES.kiosk);
    await choose(kiosk, /^Kembali membawa berkas/);
    await seeText(kiosk, /Dekatkan kodenya ke pemindai/);
    await scanSlip(kiosk, link);
    await see(heading(kiosk, 'Selamat datang kembali'));
    await seeText(kiosk, 'Anda dipanggil setelah 2 orang.');
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
