import type { HoursView } from '../../contract/hours.ts';
import { hoursAt } from '../domain/calendar/hours-at.ts';
import { mallHoursAt } from '../domain/calendar/mall-hours.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { Reading } from '../store/view-source.ts';

/** Whether an agency serves now, or the mall as a whole: the one answer that every screen shows. */
export function hoursView({ setUp, now }: Reading, agencyId?: string): HoursView {
  const { open, reason, note, opensAt, closesAt } =
    agencyId === undefined
      ? mallHoursAt(setUp.calendar, agenciesAtWork(setUp), now)
      : hoursAt(setUp.calendar, { agencyId, ticketsFromMin: null, ticketsUntilMin: null }, now);
  return { open, reason, note, opensAt, closesAt };
}

/** Those with a service that some counter is set up for. */
function agenciesAtWork({ services }: SetUp): string[] {
  const served = [...services.values()].filter(({ retired, counterIds }) => !retired && counterIds.length > 0);
  return [...new Set(served.map(({ agencyId }) => agencyId))];
}
