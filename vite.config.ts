import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Every page of the three UIs. One that does not exist yet is left out, so that each UI builds alone. */
const PAGES = [
  'kiosk-ui/index.html',
  'kiosk-ui/home.html',
  'kiosk-ui/ticket.html',
  'display-ui/index.html',
  'counter-ui/index.html',
];

const pagePaths = PAGES.map((page) => fileURLToPath(new URL(page, import.meta.url)));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    emptyOutDir: true,
    // TVs of 2020. This lowers syntax only; missing functions come from ui-shared/polyfills.ts.
    target: 'chrome69',
    cssTarget: 'chrome69',
    // The content security policy allows fonts from files only, never from data: URLs.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // A browser without modulepreload (Safari before 17) loads the same files a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pagePaths.filter((path) => existsSync(path)) },
  },
});
