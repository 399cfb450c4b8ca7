import type { HoursView } from '../../contract/hours.ts';
import { type HoursOf, hoursAt } from '../domain/calendar/hours-at.ts';
import type { Reading } from '../store/view-source.ts';

/** No agency has this id: what the calendar says of it is what holds for the mall itself. */
const MALL = { agencyId: '', ticketsFromMin: null, ticketsUntilMin: null } as const;

/** Whether an agency serves now, or the mall as a whole: the one answer that every screen shows. */
export function hoursView({ setUp, now }: Reading, agencyId?: string): HoursView {
  const of: HoursOf = agencyId === undefined ? MALL : { ...MALL, agencyId };
  const { open, reason, note, opensAt, closesAt } = hoursAt(setUp.calendar, of, now);
  return { open, reason, note, opensAt, closesAt };
}
