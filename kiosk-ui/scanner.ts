/** A hand types slower than this between two keys; a scanner types a whole code in a blink. Milliseconds. */
const PAUSE_MS = 500;
const LONGEST = 300;

/** The phone page's address, as it stands in the code of a slip. Whatever comes before it was typed by somebody else. */
const SLIP = /https?:\/\/[^\s#]+\/t#([\w-]{8,128})$/i;

/** What a scanner has typed so far. */
export interface Scan {
  readonly text: string;
  /** When the last key came; the machine's own monotonic clock, milliseconds. */
  readonly at: number;
}

export const NO_SCAN: Scan = { text: '', at: 0 };

/** One key of a keyboard or of a scanner, which is one; `token` once a slip's code is complete. Shift and the like change nothing. */
export function scanKey(scan: Scan, key: string, at: number): { scan: Scan; token: string | null } {
  const text = at - scan.at > PAUSE_MS ? '' : scan.text;
  if (key === 'Enter') return { scan: NO_SCAN, token: SLIP.exec(text)?.[1] ?? null };
  if (key.length !== 1) return { scan, token: null };
  return { scan: { text: (text + key).slice(-LONGEST), at }, token: null };
}

/** Listens to everything that is typed, wherever the focus is. */
export function watchScanner(onToken: (token: string) => void): void {
  let scan = NO_SCAN;
  window.addEventListener(
    'keydown',
    (event) => {
      const next = scanKey(scan, event.key, event.timeStamp);
      scan = next.scan;
      if (next.token === null) return;
      // The Enter that ends the code must not press the button that has the focus.
      event.preventDefault();
      event.stopPropagation();
      onToken(next.token);
    },
    true,
  );
}
