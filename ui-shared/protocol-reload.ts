import { PROTOCOL_VERSION } from '../contract/protocol-version.ts';

const KEY = 'loket-protocol-reload';

/**
 * The server speaks another version, so this page is old: load the new one. Once only, since a page that stays old
 * (a stubborn cache) would otherwise reload for ever. Returns false when that once is used up.
 */
export function reloadOnceForProtocol(): boolean {
  try {
    if (sessionStorage.getItem(KEY) === String(PROTOCOL_VERSION)) return false;
    sessionStorage.setItem(KEY, String(PROTOCOL_VERSION));
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/** The server took us: a later change of version may reload again. */
export function settleProtocol(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing is kept, then.
  }
}
