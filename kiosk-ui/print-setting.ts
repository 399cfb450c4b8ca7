import { readStored, removeStored, writeStored } from '../ui-shared/storage.ts';

/**
 * A kiosk with a printer is opened once as `/kiosk/?print=1`; from then on this machine prints each slip by itself
 * (`?print=0` ends that). Chromium prints without a dialog when it runs with `--kiosk --kiosk-printing`. Without the
 * setting nothing is printed unasked, so that whoever tries the kiosk in a browser meets no print dialog.
 * `?print=58` is for printers with narrow paper.
 */
export type Paper = 'none' | '80' | '58';

const KEY = 'loket-kiosk-print';

const PAPERS = new Map<string | null, Paper>([
  ['1', '80'],
  ['80', '80'],
  ['58', '58'],
  ['0', 'none'],
]);

export function parsePaper(value: string | null): Paper | null {
  return PAPERS.get(value) ?? null;
}

/** Takes the setting from the address, if it is there, and keeps it on this machine. */
export function rememberPrintSetting(): void {
  const paper = parsePaper(new URLSearchParams(location.search).get('print'));
  if (paper === 'none') removeStored(KEY);
  else if (paper !== null) writeStored(KEY, paper);
}

/** What this machine prints on by itself. */
export function loadPaper(): Paper {
  return parsePaper(readStored(KEY)) ?? 'none';
}
