const MINUTE_MS = 60_000;

/** A time as `datetime-local` fields write it, "2026-11-23T13:30", by the clock of the mall. `at` in epoch ms. */
export function writeWallTime(at: number, timeZone: string): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  // The Swedish form is the ISO form, but for the T.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, ...parts }).format(at).replace(' ', 'T');
}

/**
 * The instant (epoch ms) at which the mall's clock shows what was typed; null for what is no time, or not after `now`. The offset is
 * that of `now`: Indonesia does not change its clocks.
 */
export function readWallTime(typed: string, now: number, timeZone: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed)) return null;
  const wall = Date.parse(`${typed}Z`);
  if (Number.isNaN(wall)) return null;
  const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  const offset = Date.parse(`${writeWallTime(minute, timeZone)}Z`) - minute;
  const at = wall - offset;
  return at > now ? at : null;
}
