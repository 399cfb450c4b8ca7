import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding } from './support/report.ts';

const DIST = join(import.meta.dirname, '../dist');
const BUDGET = 60_000;

const PAGES = [
  ['kiosk', 'kiosk-ui/index.html'],
  ['phone page', 'kiosk-ui/ticket.html'],
  ['display', 'display-ui/index.html'],
  ['counter', 'counter-ui/index.html'],
] as const;

/** What the first load of each screen fetches before it can work, gzip, without fonts: the page, its scripts and styles. */
export function benchUiSize(): Finding[] {
  return PAGES.map(([name, page]) => {
    const bytes = [page, ...firstLoad(page)].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length,
      0,
    );
    const what = `first load of the ${name}, gzip`;
    return { what, value: `${(bytes / 1_000).toFixed(1)} kB`, budget: '≤ 60 kB', kept: bytes <= BUDGET };
  });
}

/** Scripts and styles named by the page, and what those scripts import at once; not what they load when it is opened. */
function firstLoad(page: string): Set<string> {
  const html = readFileSync(join(DIST, page), 'utf8');
  const found = new Set<string>();
  const queue = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(DIST, file), 'utf8');
    for (const match of code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from)?\s*["']\.\/([^"']+\.js)["']/g,
    )) {
      queue.push(join(dirname(file), match[1] ?? ''));
    }
  }
  return found;
}

/** So that a missing build is said plainly. */
export function hasBuild(): boolean {
  try {
    return readdirSync(DIST).length > 0;
  } catch {
    return false;
  }
}
