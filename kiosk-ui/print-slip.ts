import type { Paper } from './print-setting.ts';

const MM_PER_PX = 25.4 / 96;
/** Blank paper below, so that the cutter does not take the last line. */
const FEED_MM = 6;
const STYLE_ID = 'slip-page';

/**
 * Prints the slip on a page of its own length. A browser knows no paper without end: `size: 80mm auto` is not valid
 * CSS and ends as A4, so the height is measured and set for each slip.
 */
export function printSlip(paper: Exclude<Paper, 'none'>): void {
  document.documentElement.dataset.paper = paper;
  // Two frames: the slip of a number that has just come is laid out by then.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const slip = document.querySelector<HTMLElement>('.slip');
      if (!slip) return;
      setPageSize(paper, Math.ceil(slip.offsetHeight * MM_PER_PX + FEED_MM));
      window.print();
    }),
  );
}

function setPageSize(paper: Exclude<Paper, 'none'>, heightMm: number): void {
  let style = document.getElementById(STYLE_ID);
  if (!style) {
    style = document.createElement('style');
    style.id = STYLE_ID;
    document.head.appendChild(style);
  }
  style.textContent = `@page { size: ${paper}mm ${heightMm}mm; margin: 0; }`;
}
