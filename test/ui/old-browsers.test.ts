import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');
/** What hangs on walls and stands in halls: TVs and panels of 2020, which are never renewed. */
const PAGES = ['display-ui/index.html', 'kiosk-ui/index.html'];
const BUDGET_BYTES = 60_000;

/** Not in Chrome 69 and not in ui-shared/polyfills.ts. Vite lowers syntax, never functions. */
const MISSING_CALLS: Record<string, RegExp> = {
  'String.prototype.replaceAll (Chrome 85)': /\.replaceAll\(/,
  'String.prototype.matchAll (73)': /\.matchAll\(/,
  'Array.prototype.findLast (97)': /\.findLast(Index)?\(/,
  'Array.prototype.toSorted and the like (110)': /\.to(Sorted|Reversed|Spliced)\(/,
  'Object.hasOwn (93)': /Object\.hasOwn\(/,
  'Object.groupBy (117)': /(Object|Map)\.groupBy\(/,
  'Promise.allSettled (76), any (85), withResolvers (119)': /Promise\.(allSettled|any|withResolvers|try)\(/,
  'structuredClone (98)': /\bstructuredClone\(/,
  'crypto.randomUUID (92, and never on plain http)': /\.randomUUID\(/,
  'AbortSignal.timeout (103), any (116)': /AbortSignal\.(timeout|any)\(/,
  'Element.replaceChildren (86)': /\.replaceChildren\(/,
  'Intl.RelativeTimeFormat (71), ListFormat (72), DisplayNames (81), Segmenter (87)':
    /Intl\.(RelativeTimeFormat|ListFormat|DisplayNames|Segmenter|DurationFormat)/,
  'Intl dateStyle and timeStyle (76), formatRange (76)': /\b(dateStyle|timeStyle)\s*:|\.formatRange/,
  'Intl notation and unit (77)': /\b(notation|unitDisplay)\s*:\s*["'`](compact|short|long|narrow)/,
  'WeakRef (84)': /\bnew (WeakRef|FinalizationRegistry)\(/,
};

/** Syntax after 2018, in case a dependency escaped the lowering. A number after `?` is a conditional: `a?.5:b`. */
const NEW_SYNTAX: Record<string, RegExp> = {
  'optional chaining': /[\w)\]]\?\.[A-Za-z_$[(]/,
  'nullish assignment': /\?\?=|\|\|=|&&=/,
  'private fields': /\bthis\.#\w/,
  'BigInt literal': /[^\w.$"'`-]\d+n\b(?!["'`])/,
};

const MISSING_STYLES: Record<string, RegExp> = {
  'aspect-ratio (88)': /[{;]aspect-ratio:/,
  'inset (87)': /[{;]inset(-block|-inline)?:/,
  ':has, :is, :where (105, 88)': /:(has|is|where)\(/,
  'clamp, min, max (79)': /[:\s(,+*-](clamp|min|max)\(/,
  'dynamic viewport units (108)': /\d[dsl]v[hw]\b/,
  'layers and containers (99, 105)': /@(layer|container)\b/,
  'color-mix (111)': /color-mix\(/,
  'fonts inside the style sheet, which the security policy refuses': /url\(["']?data:font/,
  'variable fonts, which Chromium 69 sets with letters on top of one another': /woff2-variations/,
};

interface Loaded {
  readonly scripts: Map<string, string>;
  readonly styles: Map<string, string>;
}

/** Everything a page may load, also what it loads later. */
function loadPage(page: string): Loaded {
  const scripts = new Map<string, string>();
  const styles = new Map<string, string>();
  const take = (path: string): void => {
    const known = path.endsWith('.css') ? styles : scripts;
    if (known.has(path)) return;
    const text = readFileSync(join(DIST, path), 'utf8');
    known.set(path, text);
    if (path.endsWith('.js')) for (const next of importsOf(text)) take(next);
  };
  for (const path of firstLoad(page)) take(path);
  return { scripts, styles };
}

/** What a page loads before it shows anything: Vite names all static imports in the page itself. */
function firstLoad(page: string): string[] {
  const html = readFileSync(join(DIST, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
}

function importsOf(script: string): string[] {
  const beside = [...script.matchAll(/["'`]\.\/([\w-]+\.(?:js|css))["'`]/g)].map((match) => `assets/${match[1]}`);
  const later = [...script.matchAll(/["'`](assets\/[\w-]+\.(?:js|css))["'`]/g)].map((match) => match[1] ?? '');
  return [...beside, ...later];
}

function findAll(texts: Map<string, string>, patterns: Record<string, RegExp>): string[] {
  return [...texts].flatMap(([path, text]) =>
    Object.entries(patterns).flatMap(([name, pattern]) => {
      const found = pattern.exec(text);
      if (found === null) return [];
      return [`${path}: ${name}: …${text.slice(Math.max(0, found.index - 40), found.index + 40)}…`];
    }),
  );
}

/** Flexible boxes have no gap before Chrome 84; grids have. */
function findFlexGaps(styles: Map<string, string>): string[] {
  return [...styles].flatMap(([path, text]) =>
    [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .filter(([, , body = '']) => /display:\s*(inline-)?flex/.test(body) && /(^|;)\s*(row-|column-)?gap:/.test(body))
      .map(([, selector]) => `${path}: gap in a flexible box: ${selector}`),
  );
}

beforeAll(() => {
  if (existsSync(DIST)) return;
  // In a process of its own: vitest's NODE_ENV would bring the libraries' development code into the bundles.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build'], { cwd: ROOT, env });
}, 120_000);

describe.each(PAGES)('%s on Chrome 69', (page) => {
  it('calls nothing that is not there', () => {
    expect(findAll(loadPage(page).scripts, MISSING_CALLS)).toEqual([]);
  });

  it('has no newer syntax', () => {
    expect(findAll(loadPage(page).scripts, NEW_SYNTAX)).toEqual([]);
  });

  it('uses no style that is not there', () => {
    const { styles } = loadPage(page);
    expect(findAll(styles, MISSING_STYLES)).toEqual([]);
    expect(findFlexGaps(styles)).toEqual([]);
  });

  it('brings its polyfills', () => {
    const all = [...loadPage(page).scripts.values()].join('\n');
    for (const name of ['queueMicrotask', 'globalThis', 'fromEntries']) expect(all).toContain(name);
  });
});

it.each([...PAGES, 'kiosk-ui/ticket.html', 'kiosk-ui/home.html', 'counter-ui/index.html'])(
  '%s: the first load is at most 60 kB gzip, without fonts and voice',
  (page) => {
    const sizes = firstLoad(page).map((path) => gzipSync(readFileSync(join(DIST, path))).length);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
  },
);
