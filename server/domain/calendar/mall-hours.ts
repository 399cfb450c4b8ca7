import { type Calendar, type Hours, hoursAt } from './hours-at.ts';

type MallHours = Pick<Hours, 'open' | 'reason' | 'note' | 'opensAt' | 'closesAt'>;

/** No agency has this id: what the calendar says of it is what holds for the mall itself. */
const MALL = { agencyId: '', ticketsFromMin: null, ticketsUntilMin: null } as const;

/**
 * Whether the mall as a whole serves at an instant (epoch ms). By its own hours; outside them it is open as long as one of its agencies
 * serves (an extra opening on a holiday, a longer afternoon), and opens when the first of all does.
 */
export function mallHoursAt(calendar: Calendar, agencyIds: readonly string[], at: number): MallHours {
  const own = hoursAt(calendar, MALL, at);
  if (own.open) return own;
  const agencies = agencyIds.map((agencyId) => hoursAt(calendar, { ...MALL, agencyId }, at));
  const [last] = agencies.filter(({ open }) => open).toSorted((a, b) => Number(b.closesAt) - Number(a.closesAt));
  if (last !== undefined) return last;
  const openings = [own, ...agencies].flatMap(({ opensAt }) => opensAt ?? []);
  return { ...own, opensAt: openings.length === 0 ? null : Math.min(...openings) };
}
