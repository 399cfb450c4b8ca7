import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import type { CounterAnswer } from '../contract/counter.ts';
import type { CallNextAnswer, IssuedTicket } from '../contract/ticket.ts';
import { findChromium } from '../test/support/chromium.ts';
import { ADMIN_PASSWORD, DEMO_PASSWORD, startServerProcess } from '../test/support/process.ts';

/**
 * `npm run pictures`: takes the README's pictures from the running demo, so that they show what there is. The simulated day runs at
 * 20×, so seventy-five seconds are twenty-five minutes of the mall.
 */
const OUT = join(import.meta.dirname, '../docs/pictures');
const LET_IT_RUN_MS = 75_000;

const dataDir = mkdtempSync(join(tmpdir(), 'loket-pictures-'));
mkdirSync(OUT, { recursive: true });
const server = await startServerProcess({ dataDir, args: ['--demo'] });
const { executable, env } = findChromium();
const browser = await chromium.launch({
  executablePath: executable,
  env: { ...process.env, ...env },
  args: [
    '--no-sandbox',
    '--no-zygote',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--mute-audio',
    '--font-render-hinting=none',
  ],
});
try {
  await sleep(LET_IT_RUN_MS);
  await takeKiosk();
  await takeVisit();
  await takeBoard();
  await takePhone();
  await takeStaff();
  await takeSetUp();
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function open(path: string, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'id-ID', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(server.url + path);
  await page.waitForLoadState('networkidle').catch(() => {});
  return page;
}

async function shoot(page: Page, name: string): Promise<void> {
  await sleep(800);
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
}

async function takeKiosk(): Promise<void> {
  const page = await open('/kiosk/', { width: 1080, height: 1920 });
  await shoot(page, 'kiosk-start');
  await page.locator('.errand', { hasText: 'Paspor' }).click();
  await page.locator('.service', { hasText: 'Paspor baru' }).click();
  await shoot(page, 'kiosk-service');
  await page.getByRole('button', { name: /ambil nomor/i }).click();
  await page.locator('[data-priority=none]').click();
  await page.locator('.number-label').waitFor();
  await shoot(page, 'kiosk-number');
  await page.context().close();
}

async function takeVisit(): Promise<void> {
  const page = await open('/kiosk/', { width: 1080, height: 1920 });
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  await press(/^SKCK/);
  await press('Penerbitan SKCK baru');
  await press('Tambah layanan lain');
  await press(/^Paspor/);
  await press(/^Paspor baru/);
  await press('Ambil 2 nomor');
  await page.locator('[data-priority=none]').click();
  await page.getByRole('heading', { name: '2 nomor antrean Anda' }).waitFor();
  await shoot(page, 'kiosk-visit');
  await page.context().close();
}

async function takeSetUp(): Promise<void> {
  const page = await open('/counter/', { width: 1366, height: 768 });
  await signIn(page, 'admin', ADMIN_PASSWORD);
  await page.getByRole('link', { name: 'Pengaturan' }).click();
  await page.goto(`${server.url}/counter/pengaturan?bagian=jam`);
  await page.getByRole('heading', { name: 'Jam layanan' }).waitFor();
  await shoot(page, 'set-up');
  await page.context().close();
}

async function takeBoard(): Promise<void> {
  const page = await open('/display/?zone=zona-a', { width: 1920, height: 1080 });
  // Until somebody has been called since the page opened.
  await sleep(12_000);
  await shoot(page, 'board');
  await page.context().close();
}

async function takePhone(): Promise<void> {
  const issued = await fetch(`${server.url}/api/v1/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ requestId: randomUUID(), serviceId: 'c-01' }),
  });
  const { token } = (await issued.json()) as IssuedTicket;
  const page = await open(`/t#${token}`, { width: 390, height: 844 });
  await shoot(page, 'phone');
  await page.context().close();
}

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel(/nama pengguna/i).fill(username);
  await page.getByLabel(/kata sandi/i).fill(password);
  await page.keyboard.press('Enter');
}

async function takeStaff(): Promise<void> {
  const desk = await open('/counter/', { width: 1366, height: 768 });
  await signIn(desk, 'penyelia', DEMO_PASSWORD);
  await desk.getByRole('link', { name: 'Laporan' }).waitFor();
  for (const [path, name] of [
    ['/counter/lantai', 'floor'],
    ['/counter/laporan', 'report'],
  ] as const) {
    await desk.goto(server.url + path);
    await desk.waitForLoadState('networkidle').catch(() => {});
    await shoot(desk, name);
  }
  await takeConsole(desk);
  await desk.context().close();
}

/** The supervisor sits down at a counter of the busiest agency, in the place of its simulated officer, as a crowd comes in. */
async function takeConsole(page: Page): Promise<void> {
  const services = ['a-01', 'a-02', 'a-03', 'a-05', 'a-06', 'a-08'];
  for (let i = 0; i < 12; i += 1) {
    await fetch(`${server.url}/api/v1/tickets`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ requestId: randomUUID(), serviceId: services[i % services.length] }),
    });
  }
  // Whoever is at the counter stays there: the supervisor goes on with them.
  const { counter } = await post<CounterAnswer>(page, '/counters/loket-2/open', { takeOver: true });
  const ticket = counter.current ?? (await post<CallNextAnswer>(page, '/counters/loket-2/call-next', {})).ticket;
  if (ticket !== null && ticket.state !== 'serving') await post(page, `/tickets/${ticket.id}/start`, {});
  await page.goto(`${server.url}/counter/`);
  await page.locator('[data-primary=finish]').waitFor();
  await sleep(4_000);
  await shoot(page, 'console');
}

/** As the page's own session. */
async function post<T>(page: Page, path: string, body: object): Promise<T> {
  const answer = await page.request.post(`${server.url}/api/v1${path}`, { data: body });
  return (await answer.json()) as T;
}
