import type { HoursView } from '../../contract/hours.ts';

/** From so long before closing the officer is told, with who still waits. */
export const CLOSING_SOON_MS = 30 * 60_000;

/** What the calendar says to somebody at a counter now; null while there is nothing to say. */
type HoursNote = { readonly kind: 'closing'; readonly closesAt: number } | { readonly kind: 'closed' };

/** `now` in epoch ms. A mall without closing has none to warn of. */
export function readHoursNote(hours: HoursView, now: number): HoursNote | null {
  if (!hours.open) return { kind: 'closed' };
  const { closesAt } = hours;
  if (closesAt === null || closesAt <= now || closesAt - now > CLOSING_SOON_MS) return null;
  return { kind: 'closing', closesAt };
}
