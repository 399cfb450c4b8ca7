import { computed, signal } from '@preact/signals';
import type { Catalogue } from '../contract/catalogue.ts';
import { request } from '../ui-shared/http-client.ts';
import { observeServerTime } from '../ui-shared/server-clock.ts';

/** What the mall offers. Null until it has been loaded once. */
export const catalogue = signal<Catalogue | null>(null);

const FALLBACK_ZONE = 'Asia/Jakarta';
/** The mall's IANA time zone: every time on a staff page is the mall's, wherever the browser stands. */
export const timeZone = computed<string>(() => catalogue.value?.mall.timeZone ?? FALLBACK_ZONE);

const RETRY_MS = 3000;
let loading: Promise<void> | null = null;

async function load(): Promise<void> {
  const reply = await request<Catalogue>('GET', '/catalogue');
  if (reply.ok) {
    observeServerTime(reply.value.serverTime);
    catalogue.value = reply.value;
  } else if (catalogue.value === null) {
    setTimeout(() => void loadCatalogue(), RETRY_MS);
  }
}

/** Loads the catalogue, or loads it afresh. Until it has come once, it tries again by itself. */
export function loadCatalogue(): Promise<void> {
  loading ??= load().finally(() => {
    loading = null;
  });
  return loading;
}
