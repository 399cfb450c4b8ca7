import { currentLeg, type Ticket } from './ticket.ts';

/** When service begins by itself after the last call, where the mall wants that (epoch ms); null: not by itself. */
export function autoStartAt(ticket: Ticket, autoStartMs: number | null): number | null {
  const { lastCalledAt } = currentLeg(ticket);
  if (ticket.state !== 'called' || autoStartMs === null || lastCalledAt === null) return null;
  return lastCalledAt + autoStartMs;
}
