import type { Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import type { CallNextAnswer, IssuedTicket } from '../../contract/ticket.ts';
import { createAxeWalk } from './support/clean.ts';
import { standFarAway } from './support/far-away.ts';
import { see, seeText, shown } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

it('the phone page in every state of a ticket', async () => {
  const walk = createAxeWalk();
  const officer = await stage.person('petugas8');
  await officer.must('/counters/loket-8/open');
  const call = async () => {
    const { ticket } = await officer.must<CallNextAnswer>('/counters/loket-8/call-next');
    return ticket?.id ?? '';
  };
  const tickets: IssuedTicket[] = [];
  for (let n = 0; n < 6; n += 1) tickets.push(await stage.issue('c-01'));
  const [done, returned, missed, held, called, waiting] = tickets;
  if (!done || !returned || !missed || !held || !called || !waiting) throw new Error('no tickets');

  const open = async (ticket: IssuedTicket, state: string | RegExp): Promise<Page> => {
    const page = await stage.open(`/t#${ticket.token}`, SIZES.phone, { serverLeaves: true });
    await see(heading(page, shown(ticket.view.label)));
    await see(heading(page, state));
    await walk.check(page, String(state));
    return page;
  };
  await open(waiting, /5 orang di depan Anda/);
  const id = await call();
  await officer.must(`/tickets/${id}/start`);
  await open(done, 'Sedang dilayani');
  await officer.must(`/tickets/${id}/finish`, { outcome: 'completed' });
  await open(done, 'Selesai');
  const second = await call();
  await officer.must(`/tickets/${second}/start`);
  await officer.must(`/tickets/${second}/finish`, { outcome: 'returned', lacking: [0] });
  await open(returned, 'Berkas dikembalikan');
  await officer.must(`/tickets/${await call()}/no-show`);
  await open(missed, 'Panggilan terlewat');
  const fourth = await call();
  await officer.must(`/tickets/${fourth}/start`);
  await officer.must(`/tickets/${fourth}/hold`, { reason: 'photocopy' });
  await open(held, 'Ditahan sebentar');
  await call();
  await open(called, 'Anda dipanggil');
  const last = await open(waiting, 'Anda berikutnya');
  await last.context().setOffline(true);
  await seeText(last, /Sambungan terputus/, 30_000);
  await walk.check(last, 'away');
  await last.context().setOffline(false);
  await officer.must(`/tickets/${waiting.id}/cancel`, { reason: 'Pengunjung membatalkan sendiri' });
  await see(heading(last, 'Dibatalkan'));
  await walk.check(last, 'cancelled');
  const wrong = await stage.open('/t#nobody', SIZES.phone);
  await see(heading(wrong, 'Nomor ini tidak ditemukan'));
  await walk.check(wrong, 'wrong link');
  walk.expectNothing();
});

it('the landing page, the board and the pairing screen', async () => {
  const walk = createAxeWalk();
  const home = await stage.open('/', SIZES.console);
  await see(home.getByRole('link', { name: /Zona A/ }));
  await walk.check(home, 'landing');

  const board = await stage.open('/display/?zone=zona-c', SIZES.board, { serverLeaves: true });
  const light = await stage.open('/display/?zone=zona-c&theme=light', SIZES.kiosk);
  const newest = (page: Page) => page.getByRole('region', { name: 'Panggilan terbaru' });
  await see(newest(board).getByText('Belum ada panggilan hari ini'));
  await walk.check(board, 'board, no calls');
  const officer = await stage.person('petugas22');
  await officer.must('/counters/loket-22/open');
  for (const serviceId of ['l-01', 'l-02']) {
    const { view } = await stage.issue(serviceId);
    const { ticket } = await officer.must<CallNextAnswer>('/counters/loket-22/call-next');
    await seeText(board, shown(view.label));
    if (serviceId === 'l-01') await officer.must(`/tickets/${ticket?.id}/no-show`);
  }
  await walk.check(board, 'board, called');
  await see(newest(light).getByText(/^L\u2009/));
  await walk.check(light, 'board, light and upright');
  await board.context().setOffline(true);
  await seeText(board, /Data terakhir/, 30_000);
  await walk.check(board, 'board, away');

  const chooser = await stage.open('/display/', SIZES.board);
  await see(heading(chooser, /Papan zona mana/));
  await walk.check(chooser, 'zone chooser');
  const far = await standFarAway(stage.url);
  const pairing = await stage.open(`${far.url}/display/`, SIZES.board);
  await seeText(pairing, /^\d{3} \d{3}$/);
  await walk.check(pairing, 'pairing of a display');
  await pairing.goto(`${far.url}/kiosk/`);
  await seeText(pairing, /^\d{3} \d{3}$/);
  await walk.check(pairing, 'pairing of a kiosk');

  const devices = await stage.open('/counter/perangkat', SIZES.console, { as: await stage.person('admin') });
  await see(heading(devices, 'Menunggu persetujuan'));
  await see(button(devices, 'Setujui'));
  await walk.check(devices, 'devices, one waits');
  await button(devices, 'Setujui').first().click();
  await see(devices.getByRole('dialog'));
  await walk.check(devices, 'devices, confirming');
  await devices.getByLabel('Nama perangkat').fill('Anjungan uji');
  await devices.getByRole('dialog').getByRole('button', { name: 'Setujui' }).click();
  await see(button(devices, 'Cabut'));
  await walk.check(devices, 'devices, one registered');
  await button(devices, 'Cabut').click();
  await see(devices.getByRole('dialog'));
  await walk.check(devices, 'devices, revoking');
  await pairing.goto('about:blank');
  await far.close();
  walk.expectNothing();
});
