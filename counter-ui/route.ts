import { computed, signal } from '@preact/signals';

export type Page = 'home' | 'counter' | 'floor' | 'roster' | 'outages' | 'report' | 'devices' | 'setUp';

/** Addresses of the staff pages; they are bookmarked and stand in mails, so they do not change. */
export const PATHS: Record<Page, string> = {
  home: '/counter/',
  counter: '/counter/loket',
  floor: '/counter/lantai',
  roster: '/counter/kehadiran',
  outages: '/counter/gangguan',
  report: '/counter/laporan',
  devices: '/counter/perangkat',
  setUp: '/counter/pengaturan',
};

/** Addresses of before that still stand somewhere. */
const OLD_PATHS: Readonly<Record<string, Page>> = { '/counter/layanan': 'outages', '/counter/petugas': 'roster' };

/** The page of an address; anything unknown below /counter/ is the home page. */
function readPage(pathname: string): Page {
  const path = pathname.replace(/\/+$/, '');
  const found = (Object.keys(PATHS) as Page[]).find((page) => page !== 'home' && PATHS[page] === path);
  return found ?? OLD_PATHS[path] ?? 'home';
}

const address = signal({ path: location.pathname, search: location.search });
export const currentPage = computed<Page>(() => readPage(address.value.path));
export const currentSearch = computed<string>(() => address.value.search);

function readAddress(): void {
  address.value = { path: location.pathname, search: location.search };
}

/** Asked before an address is left; it decides whether and when `go` runs. Null: nothing is in the way. */
let guard: ((go: () => void) => void) | null = null;

/** Set by a page on which something is typed and not saved. */
export function guardLeaving(ask: ((go: () => void) => void) | null): void {
  guard = ask;
}

addEventListener('popstate', () => {
  if (guard === null) return readAddress();
  // The browser has gone back already: the page stays by going where it was, and leaves only if that is wanted.
  const wanted = location.pathname + location.search;
  history.pushState(null, '', address.value.path + address.value.search);
  guard(() => {
    history.pushState(null, '', wanted);
    readAddress();
  });
});

/** Goes to a page of this UI without loading it anew. `replace` leaves no step in the browser's history. */
export function navigate(page: Page, options: { search?: string; replace?: boolean } = {}): void {
  if (guard !== null) guard(() => go(page, options));
  else go(page, options);
}

function go(page: Page, options: { search?: string; replace?: boolean }): void {
  const url = PATHS[page] + (options.search ?? '');
  if (options.replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  readAddress();
}
