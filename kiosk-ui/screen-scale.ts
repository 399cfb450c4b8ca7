/** What the screens were drawn for: 1080 × 1920 upright, 1920 × 1080 lying. */
const LONG = 1920;
const SHORT = 1080;
/** The tokens are in pixels of a desktop; a kiosk is read from an arm's length standing, at twice that. */
const KIOSK_SCALE = 2;

/** How much the drawing shrinks or grows to fit a viewport (px), so that a newcomer's laptop shows the whole kiosk. */
export function fitScale(width: number, height: number): number {
  const upright = height > width;
  return Math.min(width / (upright ? SHORT : LONG), height / (upright ? LONG : SHORT));
}

/** Keeps `--scale` and `--u` (one pixel of the drawing) true to the window. */
export function followWindow(): void {
  const apply = (): void => {
    const fit = fitScale(window.innerWidth, window.innerHeight);
    document.documentElement.style.setProperty('--scale', String(fit * KIOSK_SCALE));
    document.documentElement.style.setProperty('--u', `${fit}px`);
  };
  apply();
  window.addEventListener('resize', apply);
}
