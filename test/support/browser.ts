import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { findChromium } from './chromium.ts';

/**
 * The package's own flags for Amazon's machines would hide faults: `--disable-web-security` lets forbidden requests
 * through, `--single-process` dies with a second window. These are what a container without sandbox and network needs.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--mute-audio',
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real headless Chromium; close it in afterAll. `flags` are added, e.g. `--autoplay-policy=no-user-gesture-required`. */
export function launchBrowser(flags: string[] = []): Promise<Browser> {
  const { executable, env } = findChromium();
  return chromium.launch({
    executablePath: executable,
    args: [...FLAGS, ...flags],
    env: { ...process.env, ...env },
    headless: true,
  });
}

/** What a page says when its server is gone, for tests in which it is. */
export const SERVER_AWAY =
  /net::ERR_(?:CONNECTION_|EMPTY_RESPONSE|INTERNET_DISCONNECTED)|WebSocket connection to .* failed/;

interface PageOptions extends BrowserContextOptions {
  /** Messages that the test causes on purpose. */
  expected?: RegExp[];
}

interface WatchedPage {
  page: Page;
  /** Errors since the test began, of this page and of others opened in its context. */
  errors: string[];
}

const watched: string[][] = [];

/**
 * A page in a browser profile of its own. Whatever it writes to console.error or throws fails the test in which that
 * happens, but for `expected` ones and problem answers of the API (4xx), which the page itself must deal with.
 */
export async function newPage(
  browser: Browser,
  viewport: { width: number; height: number },
  { expected = [], ...options }: PageOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport, locale: 'id-ID', reducedMotion: 'reduce', ...options });
  const errors: string[] = [];
  const add = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) errors.push(text);
  };
  context.on('weberror', (error) => add(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    const { url } = message.location();
    const isProblemAnswer = /status of 4\d\d/.test(message.text()) && url.includes('/api/v1/');
    if (message.type() === 'error' && !isProblemAnswer) add(`${message.text()} (${url})`);
  });
  watched.push(errors);
  return { page: await context.newPage(), errors };
}

afterEach(() => {
  const found = watched.flatMap((errors) => errors.splice(0));
  expect(found, 'a page wrote errors').toEqual([]);
});

/** axe finds nothing against WCAG 2.1 A and AA on the page as it stands. */
export async function checkAxe(page: Page): Promise<void> {
  // Evaluated by the debugger, not added as a script: the page's content security policy stays as it is.
  await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(`axe
    .run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] } })
    .then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => [id, help, target.join(' '), failureSummary].join(' | '))))`);
  expect(found, `axe on ${page.url()}`).toEqual([]);
}
