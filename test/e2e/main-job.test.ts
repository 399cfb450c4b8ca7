import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../support/process.ts';
import { pressPrimary, seeWhole, signInByKeyboard } from './support/console.ts';
import { readNumber } from './support/kiosk.ts';
import { readQr } from './support/qr.ts';
import { eventually, markPage, see, seeGone, seeText, shown } from './support/see.ts';
import { expectSecretsKept, openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  // Whatever the server could be made to tell must not be a secret, either.
  stage = await openStage({ env: { LOG_LEVEL: 'trace' } });
});
afterAll(() => stage.close());

/** The issue's own measure. */
const SHOWN_WITHIN_MS = 1_000;

/** When the page first shows the text, on the clock that both pages share. Asked at every frame. */
async function watchForText(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const look = () => {
      if (document.body.textContent.includes(wanted)) Object.assign(window, { seenAt: Date.now() });
      else requestAnimationFrame(look);
    };
    look();
  }, text);
}

const readMoment = (page: Page, name: string): Promise<number | null> =>
  page.evaluate((key) => (window as unknown as Record<string, number | undefined>)[key] ?? null, name);

it('takes, calls, shows, serves and reports a ticket, with the server killed in between', async () => {
  const open = (path: string, size: keyof typeof SIZES) => stage.open(path, SIZES[size], { serverLeaves: true });
  const [kiosk, display, desk] = await Promise.all([
    open('/kiosk/', 'kiosk'),
    open('/display/?zone=zona-b', 'board'),
    open('/counter/', 'console'),
  ]);

  // A visitor takes a ticket.
  for (const name of [/^SKCK/, 'Penerbitan SKCK baru', 'Ambil nomor', /^Tidak/]) {
    await kiosk.getByRole('button', { name }).click();
  }
  const label = await readNumber(kiosk);
  expect(label).toBe('D001');
  const link = await readQr(kiosk.getByRole('img', { name: /Pindai dengan ponsel/ }));
  expect(link).toMatch(new RegExp(`^${stage.url}/t#.{16,}$`));
  const phone = await open(link, 'phone');
  await see(phone.getByRole('heading', { name: shown(label) }));
  await see(phone.getByRole('heading', { name: 'Anda berikutnya' }));

  // The officer signs in and takes the counter, by keyboard alone.
  await signInByKeyboard(desk, 'petugas10', DEMO_PASSWORD);
  await see(desk.getByRole('button', { name: /^Loket 10\b/ }));
  await desk.keyboard.press('Enter');
  await seeText(desk, 'Tekan Spasi untuk memanggil');
  await seeWhole(desk);

  // The server dies. Every page says so, keeps what it knows, and comes back by itself.
  const pages = [kiosk, display, desk, phone];
  const stayed = await Promise.all(pages.map(markPage));
  await stage.kill();
  await Promise.all([
    seeText(kiosk, /Server sedang tidak terjangkau/),
    seeText(display, /Data terakhir \d\d\.\d\d/),
    seeText(desk, 'Sambungan ke server terputus'),
    seeText(phone, /Sambungan terputus\. Data pukul/, 30_000),
  ]);
  await seeText(phone, shown(label));
  await stage.start();
  await Promise.all([
    seeGone(kiosk.getByText(/Server sedang tidak terjangkau/)),
    seeGone(display.getByText(/Data terakhir/)),
    seeGone(desk.getByText('Sambungan ke server terputus')),
    seeGone(phone.getByText(/Sambungan terputus/)),
  ]);

  // The call is on the display within a second of the key.
  await watchForText(display, shown(label));
  await desk.evaluate(() => {
    addEventListener('keydown', () => Object.assign(window, { pressedAt: Date.now() }), { capture: true, once: true });
  });
  await pressPrimary(desk, 'Panggil');
  await eventually(() => readMoment(display, 'seenAt')).not.toBeNull();
  const took = Number(await readMoment(display, 'seenAt')) - Number(await readMoment(desk, 'pressedAt'));
  expect(took).toBeLessThan(SHOWN_WITHIN_MS);
  await see(display.getByRole('region', { name: 'Panggilan terbaru' }).getByText(shown(label)));
  await see(phone.getByRole('heading', { name: 'Anda dipanggil' }));
  await seeText(phone, 'Loket 10');
  await seeText(desk, 'Tampil di 1 dari 1 layar');

  await pressPrimary(desk, 'Mulai');
  await see(phone.getByRole('heading', { name: 'Sedang dilayani' }));
  await pressPrimary(desk, 'Selesai');
  await see(phone.getByRole('heading', { name: 'Selesai' }));
  await seeText(desk, 'Belum ada yang menunggu');
  await Promise.all(stayed.map((check) => check()));

  // The report has it.
  const office = await stage.open('/counter/', SIZES.console, { as: await stage.person('penyelia') });
  const row = office.getByRole('row', { name: /^Polres/ });
  await see(row);
  const figures = await row.getByRole('cell').allInnerTexts();
  // After how long people waited with nobody there: taken and served.
  expect(figures.slice(1, 3)).toEqual(['1', '1']);
});

it('has told no token and no password to any address or to the log', () => {
  const addresses = stage.requested();
  // The pages, the API and the live connection have all been asked.
  for (const path of ['/kiosk/', '/t', '/api/v1/tickets', '/api/v1/my-ticket', '/api/v1/session']) {
    expect(addresses).toContain(path);
  }
  expect(addresses.some((address) => address.startsWith('/socket.io/'))).toBe(true);
  const tokens = stage.query('select link_token from ticket');
  expect(tokens.length).toBeGreaterThan(0);
  expectSecretsKept({ log: stage.log(), requested: addresses, query: stage.query });
});

it('explains its API without asking anybody else', async () => {
  const page = await stage.open('/api/docs', SIZES.console);
  await see(page.getByRole('heading', { name: /Loket/ }));
  await seeText(page, '/api/v1/tickets');
});
