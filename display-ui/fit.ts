/** Fits the board to any screen. Sizes are reckoned on 1920 × 1080 (or 1080 × 1920) and scaled from there. */

/** At 1920 × 1080 --text-5 (36 px) is the smallest list text, which must be 64 px (screens.md, board). */
const LIST_SCALE = 64 / 36;

export type Orientation = 'landscape' | 'portrait';

export function orientationOf(width: number, height: number): Orientation {
  return width >= height ? 'landscape' : 'portrait';
}

/** What --scale must be for a viewport in CSS pixels. CSS `min()` is unknown before Chrome 79. */
export function scaleFor(width: number, height: number): number {
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  return Math.min(long / 1920, short / 1080) * LIST_SCALE;
}

/** Sets --scale and data-orientation on the page, now and at every change of the window. */
export function followViewport(): void {
  const apply = (): void => {
    const { innerWidth, innerHeight } = window;
    const { style, dataset } = document.documentElement;
    style.setProperty('--scale', String(scaleFor(innerWidth, innerHeight)));
    dataset.orientation = orientationOf(innerWidth, innerHeight);
  };
  apply();
  window.addEventListener('resize', apply);
}

/** Width of a text in em, on the safe side for Plus Jakarta Sans in heavy weight. */
export function emWidth(text: string): number {
  let em = 0;
  for (const letter of text) em += emOf(letter);
  return Math.max(em, 0.1);
}

function emOf(letter: string): number {
  if (/\s/.test(letter)) return 0.28;
  if (/[0-9]/.test(letter)) return 0.66;
  return /[A-Z]/.test(letter) ? 0.76 : 0.6;
}

/** By how much a text must shrink to stay within `most` em: 1 for one that fits, never below `least`. */
export function shrinkTo(text: string, most: number, least = 0.6): number {
  return Math.min(1, Math.max(least, most / emWidth(text)));
}

/** The font size in pixels at which a number fills a panel, and never leaves it. */
export function numberSize(text: string, width: number, height: number): number {
  return Math.floor(Math.max(0, Math.min(width / emWidth(text), height)));
}
