import { computed, signal } from '@preact/signals';

export type Page = 'home' | 'counter' | 'floor' | 'report' | 'devices' | 'services' | 'setUp';

/** Addresses of the staff pages; they are bookmarked and stand in mails, so they do not change. */
export const PATHS: Record<Page, string> = {
  home: '/counter/',
  counter: '/counter/loket',
  floor: '/counter/lantai',
  report: '/counter/laporan',
  devices: '/counter/perangkat',
  services: '/counter/layanan',
  setUp: '/counter/pengaturan',
};

/** The page of an address; anything unknown below /counter/ is the home page. */
export function readPage(pathname: string): Page {
  const path = pathname.replace(/\/+$/, '');
  const found = (Object.keys(PATHS) as Page[]).find((page) => page !== 'home' && PATHS[page] === path);
  return found ?? 'home';
}

const address = signal({ path: location.pathname, search: location.search });
export const currentPage = computed<Page>(() => readPage(address.value.path));
export const currentSearch = computed<string>(() => address.value.search);

function readAddress(): void {
  address.value = { path: location.pathname, search: location.search };
}

addEventListener('popstate', readAddress);

/** Goes to a page of this UI without loading it anew. `replace` leaves no step in the browser's history. */
export function navigate(page: Page, options: { search?: string; replace?: boolean } = {}): void {
  const url = PATHS[page] + (options.search ?? '');
  if (options.replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  readAddress();
}
