import type { Interval } from './calendar/serving-day.ts';
import type { TicketEvent } from './ticket.ts';

/** When a visitor was set aside and came back since an instant (epoch ms), out of the ticket's whole history. A hold taken back was none. */
export function heldTimes(history: readonly TicketEvent[], since: number): Interval[] {
  const times: Interval[] = [];
  let from: number | null = null;
  for (const event of history) {
    if (event.type === 'ticketHeld') from = event.at;
    if (event.type === 'stepUndone') from = null;
    if (event.type !== 'ticketResumed' || from === null) continue;
    times.push({ from, to: event.at });
    from = null;
  }
  return times.filter((time) => time.from >= since);
}
